import ArgumentParser
import ReformLocalization
import ReformModel
import ReformStore
import ReformViewModels

/// `cchc validate [DIR]`: the data package, every fault with file and line.
struct Validate: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      abstract: bothLanguages(
        "Kiểm tra gói dữ liệu, mọi lỗi cùng lúc.", "Check the data package, every fault at once."))
  }

  @Argument(help: .both("thư mục dữ liệu", "data folder", valueName: "dir"))
  var folder: String?

  @OptionGroup var common: CommonOptions

  func run() throws {
    let session = Session(try common.choices())
    let path = folder ?? DataLocation.folder(option: common.data)
    let result: PackageValidator.Result
    do throws(StoreError) {
      result = try PackageValidator(folder: path).validate()
    } catch {
      throw Ending(BoardError.store(error), session.wording)
    }
    let faults = (result.faults + formulaFaults(in: path)).sortedByPlace()
    for fault in faults {
      StandardStreams.say(FaultText.line(fault, in: session.language), to: .output)
    }
    StandardStreams.write(summary(result.counts, faults.count, session.wording), to: .output)
    if !faults.isEmpty { throw Ending.faults }
  }

  /// Formulas and checks are read and computed by another layer than the tables: over every report, each
  /// fault once.
  private func formulaFaults(in folder: String) -> [DataFault] {
    let store = DataPackageStore(folder: folder)
    guard let catalogue = try? store.catalogue().value else { return [] }
    var faults = BoardBuilder(catalogue: catalogue).formulaFaults
    if let checks = try? store.checks().value {
      faults += checks.expressionFaults(in: catalogue)
    }
    var seen = Set(faults)
    let loader = BoardLoader(store: store)
    for report in (try? store.reports().value) ?? [] {
      let board = try? loader.load(locality: report.id.locality, period: report.id.period)
      for fault in board?.faults ?? [] {
        guard case .formulaFault = fault.problem, seen.insert(fault).inserted else { continue }
        faults.append(fault)
      }
    }
    return faults
  }

  private func summary(
    _ counts: PackageValidator.Counts, _ faults: Int, _ wording: Wording
  ) -> String {
    let tables = [
      "reports \(counts.reports)", "figures \(counts.figures)", "indicators \(counts.indicators)",
      "kpis \(counts.kpis)", "targets \(counts.targets)", "checks \(counts.checks)",
      "phrases \(counts.phrases)",
      "notes \(counts.notes)", "localities \(counts.localities)", "lineage \(counts.lineage)",
    ]
    return "\(wording.command.validated(faults)): \(tables.joined(separator: ", "))\n"
  }
}
