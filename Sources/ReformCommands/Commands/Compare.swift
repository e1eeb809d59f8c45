import ArgumentParser
import ReformDashboard
import ReformExport
import ReformLocalization
import ReformModel
import ReformViewModels

/// `cchc compare --with plan|PERIOD|LOCALITY`: every KPI against every target, or two boards side by side.
struct Compare: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      abstract: bothLanguages(
        "So sánh với kế hoạch, kỳ khác hoặc nơi khác, mọi lĩnh vực.",
        "Compare with plan, another period or another place, all areas."))
  }

  @Option(
    name: .long,
    help: .both(
      "so với: plan, một kỳ, hoặc một địa phương", "compare with: plan, a period, or a locality"))
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
    let session = Session(try common.choices(place))
    guard with == "plan" else { return try compareBoards(session) }
    let options = CompareOptions(
      isSortedByGap: byGap, missedOnly: missed, area: try session.area(named: area))
    var state = try session.state()
    state.compare = options
    let output = PanelOutput(
      session: session, format: formatting.format ?? .text, width: formatting.width)
    StandardStreams.write(try output.text(of: .plan, in: state), to: .output)
  }

  /// The board of the options beside that of another period or place.
  private func compareBoards(_ session: Session) throws {
    let area = try session.area(named: area)
    let loaded = try session.board()
    let left = loaded.board
    var choices = try common.choices(place)
    if let period = Period(with) {
      choices.period = period.description
      choices.locality = left.locality.id.rawValue
    } else {
      guard try session.knows(locality: with) else {
        throw Ending.badUsage(session.wording.series.noOther(with))
      }
      choices.locality = with
      choices.period = left.period.description
    }
    let right = try Session(choices).board().board
    let other: CompareWith =
      right.locality.id == left.locality.id ? .period(right.period) : .locality(right.locality.id)
    var state = DashboardState(language: session.language, loaded: loaded)
    state.compare = CompareOptions(isSortedByGap: byGap, area: area, with: other)
    state.series.comparison = ComparisonInquiry(
      ComparisonQuestion(right.locality.id, in: right.period), .done(right))
    let output = PanelOutput(
      session: session, format: formatting.format ?? .text, width: formatting.width)
    StandardStreams.write(try output.comparison(in: state), to: .output)
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
