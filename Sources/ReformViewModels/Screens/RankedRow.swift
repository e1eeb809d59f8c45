package import ReformAnalysis
import ReformLocalization
import ReformModel

/// A locality in one row of a ranking. Words and numbers are ready to be drawn.
package struct RankedRow: Equatable, Sendable {
  /// Empty for a place whose report does not say the KPI.
  package let place: String
  package let name: String
  /// The province it lies in, where its name occurs more than once.
  package let parent: String?
  package let isOwn: Bool
  package let value: String
  /// How many columns its digits end before those of the most precise value.
  package let padding: Int
  /// The value in per mille of the largest, 0…1000; nil without a value.
  package let gauge: Int?
  /// Empty where nothing precedes.
  package let change: String
  /// Nil where no target binds any place of the ranking.
  package let status: Assessment.Status?
  package let statusText: String
  package let plan: String
  /// How far it is from the plan, the first, the median and the own place: the strip under the list.
  package let distances: String
}

extension RankedRow {
  init(_ row: Ranking.Row, of context: RankingContext, _ wording: Wording) {
    let kpi = context.kpi
    let none = wording.symbols.none
    place = String(row.place)
    name = wording.name(of: row.locality)
    parent = context.parent(of: row.locality, wording)
    isOwn = row.locality.id == context.own
    value = wording.numbers.quantity(row.value, decimals: context.decimals(row), unit: kpi.unit)
    padding = context.padding(row)
    gauge = context.gauge(row.value)
    change =
      context.hasChanges
      ? row.change.map { wording.numbers.signed($0, to: row.decimals) } ?? none : ""
    let status = row.assessment?.status ?? .noTarget
    self.status = context.hasTargets ? status : nil
    statusText = context.hasTargets ? wording.catalogue.status(status) : ""
    plan = context.hasTargets ? KPIRow.plan(row.assessment, kpi, wording) : ""
    distances = context.distances(of: row, wording)
  }

  /// A place that reported without saying the KPI.
  init(silent place: Locality, of context: RankingContext, _ wording: Wording) {
    self.place = ""
    name = wording.name(of: place)
    parent = context.parent(of: place, wording)
    isOwn = place.id == context.own
    value = wording.symbols.none
    padding = 0
    gauge = nil
    change = ""
    status = nil
    statusText = ""
    plan = ""
    distances = wording.screen.reportSilent
  }
}

/// What the rows of a ranking share.
struct RankingContext {
  let kpi: KPI
  let own: Locality.ID
  let hasTargets: Bool
  let hasChanges: Bool
  // Found once: a row is worded for each of thousands.
  private let ownRow: Ranking.Row?
  private let first: ExactRatio?
  private let median: ExactRatio?
  private let largest: ExactRatio?
  private let mostDecimals: Int
  private let repeated: Set<String>
  private let parents: [Locality.ID: Locality]

  init(_ loaded: LoadedRanking) {
    let ranking = loaded.ranking
    kpi = ranking.kpi
    let id = loaded.question.own.id
    ownRow = ranking.rows.first { $0.locality.id == id }
    first = ranking.rows.first?.value
    median = ranking.median
    own = loaded.question.own.id
    hasTargets = ranking.rows.contains { $0.assessment != nil }
    hasChanges = ranking.rows.contains { $0.change != nil }
    let values = ranking.rows.map(\.value)
    // A rank is no amount that a bar could show.
    largest = kpi.unit.text == "hạng" ? nil : values.max()
    mostDecimals = ranking.rows.map(Self.decimals).max() ?? 0
    parents = loaded.parents
    var seen: Set<String> = []
    repeated = Set(
      (ranking.rows.map(\.locality) + ranking.silent).map(\.name)
        .filter { !seen.insert($0).inserted })
  }

  /// `so với kế hoạch +8,71; so với nơi dẫn đầu −5,59`.
  func distances(of row: Ranking.Row, _ wording: Wording) -> String {
    let strings = wording.ranking
    func distance(_ name: String, _ other: ExactRatio?) -> String? {
      guard let other, let gap = try? row.value.minus(other) else { return nil }
      let decimals = max(row.decimals, other.decimalsNeeded(atMost: 2))
      return "\(name) \(wording.numbers.signed(gap, to: decimals))"
    }
    return [
      row.assessment.flatMap { _ in
        distance(wording.screen.againstPlan, row.assessment?.plan?.value)
      },
      row.place == 1 ? nil : distance(strings.againstFirst, first),
      distance(strings.againstMedian, median),
      row.locality.id == own
        ? nil
        : ownRow.flatMap { distance(strings.against(wording.name(of: $0.locality)), $0.value) },
    ].compactMap(\.self).joined(separator: "; ").sentenceCase
  }

  func parent(of place: Locality, _ wording: Wording) -> String? {
    guard repeated.contains(place.name), !place.isProvincial else { return nil }
    return place.parent.flatMap { parents[$0] }.map(wording.name)
  }

  /// A percentage is drawn of a hundred, everything else of the largest value.
  func gauge(_ value: ExactRatio) -> Int? {
    let hundred = ExactRatio(100)
    guard var whole = largest else { return nil }
    if kpi.unit.isPercent, whole < hundred { whole = hundred }
    guard whole > .zero,
      let perMille = try? value.times(ExactRatio(1000)).divided(by: whole).rounded(to: 0)
    else { return 0 }
    return Int(min(max(perMille.mantissa, 0), 1000))
  }

  /// One more digit where rounding would hide which side of the plan a value is on.
  func decimals(_ row: Ranking.Row) -> Int { Self.decimals(row) }

  /// The decimals that are missing, and the mark before them where there are none.
  func padding(_ row: Ranking.Row) -> Int {
    let own = decimals(row)
    return mostDecimals - own + (own == 0 && mostDecimals > 0 ? 1 : 0)
  }

  private static func decimals(_ row: Ranking.Row) -> Int {
    let usual = row.decimals
    guard let goal = row.assessment?.plan?.value else { return usual }
    return NumberStyle(.vietnamese).decimals(telling: row.value, from: goal, usual: usual)
  }
}
