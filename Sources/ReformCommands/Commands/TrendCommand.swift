import ArgumentParser
import ReformExport
import ReformLocalization
import ReformModel
import ReformViewModels

/// `cchc trend KPI`: one KPI of one locality over periods.
struct TrendCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "trend",
      abstract: bothLanguages(
        "Theo một chỉ số qua các kỳ.", "Follow one KPI over periods."),
      discussion: bothLanguages(
        "Trước ngày hợp nhất: cộng các nơi cũ khi tất cả đều có báo cáo, nếu không thì nêu riêng từng nơi.",
        "Before the merger: the former places added up where all reported, else each by itself."))
  }

  @Argument(help: .both("mã chỉ số, xem: cchc list kpis", "KPI id, see: cchc list kpis"))
  var kpi: String

  @Option(
    help: .both(
      "loại kỳ: year, half, quarter, month, 10M (10 tháng đầu năm), all",
      "kind of period: year, half, quarter, month, 10M (first ten months), all"))
  var by = "all"

  @Flag(help: .both("vẽ đường thay cho cột", "draw a line instead of bars"))
  var line = false

  @OptionGroup var formatting: FormatOptions
  @OptionGroup var place: PlaceOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let session = Session(try common.choices(place))
    guard let span = TrendSpan(by) else {
      throw Ending.badUsage(session.wording.series.noSuchKind(by))
    }
    let trend = try session.trend(of: session.kpi(named: kpi), for: session.ownLocality())
    let output = PanelOutput(
      session: session, format: formatting.format ?? .text, width: formatting.width)
    let text = try output.text(
      of: trend, TrendOptions(span: span, style: line ? .line : .bars), asPanel: false)
    StandardStreams.write(text, to: .output)
  }
}

extension TrendSpan {
  /// The span a word of the command line names: a kind, `10M` for first ten months, or `all`.
  fileprivate init?(_ word: String) {
    switch word {
    case "all": self = .all
    case "year": self = .only(.year)
    case "half": self = .only(.half(1))
    case "quarter": self = .only(.quarter(1))
    case "month": self = .only(.month(1))
    default:
      guard word.hasSuffix("M"), let count = Int(word.dropLast()), (1...12).contains(count) else {
        return nil
      }
      self = .only(.firstMonths(count))
    }
  }
}
