import ArgumentParser
import ReformDashboard
import ReformExport
import ReformLocalization
import ReformModel
import ReformViewModels

/// `cchc compare --with plan`: every KPI against every target.
struct Compare: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      abstract: bothLanguages(
        "So sánh với kế hoạch, mọi lĩnh vực.", "Compare with plan, all areas."))
  }

  @Option(name: .long, help: .both("so với: plan", "compare with: plan"))
  var with = "plan"

  @Option(name: .long, help: .both("chỉ một lĩnh vực", "one area only"))
  var area: String?

  @Flag(name: .long, help: .both("chỉ những dòng chưa đạt", "only what is missed"))
  var missed = false

  @Flag(name: .long, help: .both("xếp theo mức chênh", "order by gap"))
  var byGap = false

  @OptionGroup var formatting: FormatOptions
  @OptionGroup var place: PlaceOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let session = Session(common.choices(place))
    guard with == "plan" else { throw Ending.badUsage(session.wording.problem.onlyPlan(with)) }
    let options = CompareOptions(
      isSortedByGap: byGap, missedOnly: missed, area: try session.area(named: area))
    var state = try session.state()
    state.compare = options
    let output = PanelOutput(
      session: session, format: formatting.format ?? .text, width: formatting.width)
    StandardStreams.write(try output.text(of: .plan, in: state), to: .output)
  }
}

extension Session {
  /// - Throws: bad usage that lists every area.
  fileprivate func area(named word: String?) throws(Ending) -> ReformArea? {
    guard let word else { return nil }
    guard let area = ReformArea(rawValue: word) else {
      let list = ReformArea.allCases.map(\.rawValue).joined(separator: ", ")
      throw .badUsage(wording.problem.noSuchArea(word, list))
    }
    return area
  }
}
