import ReformAnalysis
package import ReformLocalization
package import ReformModel

/// The score of Decision 766/QĐ-TTg of 23 June 2022: 100 points in five groups (its annex), as far as
/// a board's reports say it.
///
/// The points are KPIs of the catalogue under fixed ids; a catalogue without them knows no parts.
package struct ServiceScore: Equatable, Sendable {
  package enum Group: String, CaseIterable, Sendable {
    case transparency
    case timeliness
    case digitisation
    case onlineServices = "online_services"
    case satisfaction

    /// The points a place can have.
    package var maximum: Int {
      switch self {
      case .transparency, .satisfaction: 18
      case .timeliness: 20
      case .digitisation, .onlineServices: 22
      }
    }

    package var kpi: KPI.ID { KPI.ID("procedures.service_index_\(rawValue)") }

    func name(_ strings: ScoreStrings) -> String {
      switch self {
      case .transparency: strings.transparency
      case .timeliness: strings.timeliness
      case .digitisation: strings.digitisation
      case .onlineServices: strings.onlineServices
      case .satisfaction: strings.satisfaction
      }
    }
  }

  package struct Part: Equatable, Sendable {
    package let group: Group
    /// Nil where no report says it.
    package let value: BoardValue?
  }

  package let parts: [Part]
  package let total: BoardValue?
  package let rank: BoardValue?

  package init(_ board: Board) {
    func value(_ id: KPI.ID) -> BoardValue? {
      board.entries.first { $0.kpi.id == id }?.values.first { $0.result.value != nil }
    }
    parts = Group.allCases.map { Part(group: $0, value: value($0.kpi)) }
    total = value(Self.totalID)
    rank = value(Self.rankID)
  }

  /// Every KPI the score is told by.
  static let kpis = Set(Group.allCases.map(\.kpi) + [totalID, rankID])

  private static let totalID = KPI.ID("procedures.service_index_score")
  private static let rankID = KPI.ID("procedures.service_index_rank")

  /// The points of the groups that are known, added up; nil where none is.
  package var knownPoints: ExactRatio? {
    let values = parts.compactMap { $0.value?.result.value }
    guard !values.isEmpty else { return nil }
    var sum = ExactRatio.zero
    for value in values {
      guard let next = try? sum.plus(value) else { return nil }
      sum = next
    }
    return sum
  }

  /// The most that the groups that are known, or are not, can have.
  package func maximum(known: Bool) -> Int {
    parts.filter { ($0.value != nil) == known }.reduce(0) { $0 + $1.group.maximum }
  }
}

extension TextModel {
  /// The score of a board: the total, the five groups, what is not known.
  package init(scoreOf board: Board, _ wording: Wording) {
    let score = ServiceScore(board)
    let strings = wording.score
    func points(_ value: BoardValue?) -> String {
      guard let result = value?.result, let number = result.value else { return strings.unknown }
      return wording.numbers.rounded(number, to: result.decimals)
    }
    var headline = score.total == nil ? strings.noTotal : strings.total(points(score.total))
    if let rank = score.rank { headline += ", \(strings.rank(points(rank)))" }
    var blocks: [Block] = [
      .headline(headline), .space, .heading(strings.groupsTitle),
      .table(
        TextTable(
          header: [strings.group, strings.points, strings.maximum],
          rows: score.parts.map { part in
            [part.group.name(strings), points(part.value), "\(part.group.maximum)"]
          }, numbers: [1, 2])),
      .space,
    ]
    if let known = score.knownPoints {
      let decimals = known.decimalsNeeded(atMost: 2)
      blocks.append(
        .paragraph(
          strings.known(
            wording.numbers.rounded(known, to: decimals), "\(score.maximum(known: true))")))
      if score.maximum(known: false) > 0 {
        blocks.append(.paragraph(strings.missing("\(score.maximum(known: false))")))
      }
    } else {
      blocks.append(
        .paragraph(
          strings.noParts(
            wording.name(of: board.locality), wording.calendar.period(board.period))))
    }
    let evidence = [score.total, score.rank].compactMap { $0 } + score.parts.compactMap(\.value)
    if let result = evidence.first?.result {
      blocks.append(.paragraph("\(wording.detail.evidence): \(result.report.name(wording))"))
    }
    blocks.append(.paragraph(strings.basis))
    self.init(title: strings.title, blocks: blocks)
  }
}
