import ArgumentParser
import ReformExport
import ReformModel
import ReformStore
import ReformViewModels

/// `cchc list TABLE`: the catalogue and what is in the store.
struct List: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      abstract: bothLanguages("Liệt kê một bảng của danh mục.", "List a table of the catalogue."))
  }

  /// The tables that can be listed.
  enum TableName: String, CaseIterable, ExpressibleByArgument {
    case localities, periods, reports, indicators, kpis, targets, checks

    /// The columns a person reads; CSV and JSON have them all.
    func essentials(in language: Language) -> [String] {
      let label = "label_\(language.rawValue)"
      return switch self {
      case .localities: ["id", "name", "kind", "parent", "valid_to"]
      case .periods: ["period", "first_day", "last_day", "reports"]
      case .reports: ["id", "document", "kind", "number", "date", "status", "title"]
      case .indicators: ["id", label, "unit", "nature", "section"]
      case .kpis: ["id", label, "unit", "direction"]
      case .targets: ["kpi", "locality", "period", "comparator", "value", "authority", "source"]
      case .checks: ["id", "rule", "expression"]
      }
    }
  }

  @Argument(
    help: .both(
      "bảng", "table", valueName: "localities|periods|reports|indicators|kpis|targets|checks"))
  var table: TableName

  @OptionGroup var formatting: FormatOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let session = Session(try common.choices())
    let listing: Loaded<DataTable>
    do throws(StoreError) {
      listing = try Self.read(table, from: session.store)
    } catch {
      throw Ending(BoardError.store(error), session.wording)
    }
    session.warn(about: listing.faults)
    let text = formatting.text(of: listing.value, session.wording) {
      AlignedText.text(of: listing.value.selecting(table.essentials(in: session.language)))
    }
    StandardStreams.write(text, to: .output)
  }

  private static func read(
    _ table: TableName, from store: any ReportStore
  ) throws(StoreError) -> Loaded<DataTable> {
    switch table {
    case .localities: try store.localities().map(DataTable.init(localities:))
    case .periods: try store.reports().map(DataTable.init(periodsOf:))
    case .reports: try store.reports().map(DataTable.init(reports:))
    case .indicators: try store.catalogue().map { DataTable(indicators: $0.indicators) }
    case .kpis: try store.catalogue().map { DataTable(kpis: $0.kpis) }
    case .targets: try store.catalogue().map { DataTable(targets: $0.targets) }
    case .checks: try store.checks().map { DataTable(checks: $0.checks) }
    }
  }
}
