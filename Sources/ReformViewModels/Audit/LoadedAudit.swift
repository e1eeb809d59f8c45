package import ReformAnalysis
package import ReformModel
package import ReformStore

/// The audit of the stored reports of one place and period, with what it takes to show its findings.
///
/// A class, as is `BoardEntry`: it is large, never changes, and is compared at every key.
package final class LoadedAudit: Equatable, Sendable {
  package let locality: Locality.ID
  package let period: Period
  package let audit: Audit
  /// The reports checked, those of the place first, then those of its former localities.
  package let reports: [Report]
  /// The places they are about.
  package let places: [Locality]
  package let faults: [DataFault]
  /// The checks behind the findings.
  package let checks: [Check.ID: Check]
  /// The figures behind the numbers.
  package let figures: [Report.ID: FigureTable]
  /// The findings by their places in the audit: gravest first, then by area and line.
  package let order: [Int]
  /// The findings that speak of a statement, by its key and period.
  let mentions: [FigureReference: [Mention]]

  /// How many findings ask for a second look: inconsistent and suspect ones. Counted once, because
  /// the tabs show it in every frame.
  package let concerns: Int
  private let concernsByArea: [ReformArea: Int]

  /// A finding that speaks of a figure of one report.
  struct Mention: Hashable {
    let report: Report.ID
    let finding: Int
  }

  package init(
    locality: Locality.ID, period: Period, audit: Audit, reports: [Report],
    places: [Locality] = [], faults: [DataFault] = [], checks: [Check.ID: Check] = [:],
    figures: [Report.ID: FigureTable] = [:]
  ) {
    self.locality = locality
    self.period = period
    self.audit = audit
    self.reports = reports
    self.places = places
    self.faults = faults
    self.checks = checks
    self.figures = figures
    let areas = audit.findings.map { Self.area(of: $0, in: audit, checks) }
    let lines = audit.findings.map {
      $0.relation?.subject.map { audit.numbers[$0].evidence.line } ?? 0
    }
    order = audit.findings.indices.sorted { left, right in
      let (mine, theirs) = (audit.findings[left], audit.findings[right])
      if mine.verdict != theirs.verdict { return mine.verdict < theirs.verdict }
      if areas[left] != areas[right] { return areas[left] < areas[right] }
      return (lines[left], left) < (lines[right], right)
    }
    mentions = Self.mentions(in: audit)
    let concerned = audit.findings.indices.filter { audit.findings[$0].verdict <= .suspect }
    concerns = concerned.count
    concernsByArea = Dictionary(grouping: concerned) { areas[$0] }.mapValues(\.count)
  }

  package static func == (left: LoadedAudit, right: LoadedAudit) -> Bool {
    left === right
      || left.locality == right.locality && left.period == right.period
        && left.audit == right.audit && left.reports == right.reports
        && left.faults == right.faults && left.checks == right.checks
        && left.figures == right.figures
  }

  /// What is left when all is well, a truncated ratio, is said of its result alone.
  private static func mentions(in audit: Audit) -> [FigureReference: [Mention]] {
    var mentions: [FigureReference: [Mention]] = [:]
    for (place, finding) in audit.findings.enumerated() where finding.verdict != .consistent {
      guard let relation = finding.relation else { continue }
      let touched =
        finding.verdict == .truncated
        ? relation.result.map { [$0] } ?? relation.numbers : relation.numbers
      for number in touched {
        guard let figure = audit.numbers[number].figure, let report = audit.numbers[number].report
        else { continue }
        mentions[figure, default: []].append(Mention(report: report, finding: place))
      }
    }
    return mentions
  }
}

extension LoadedAudit {
  /// The area of the check that a finding comes from.
  package func area(of finding: Finding) -> ReformArea { Self.area(of: finding, in: audit, checks) }

  /// The check that a finding comes from.
  package func check(of finding: Finding) -> Check? {
    finding.relation?.check.flatMap { checks[Check.ID($0)] }
  }

  private static func area(
    of finding: Finding, in audit: Audit, _ checks: [Check.ID: Check]
  ) -> ReformArea {
    if let area = finding.relation?.check.flatMap({ checks[Check.ID($0)]?.area }) { return area }
    let number = finding.relation?.numbers.first.map { audit.numbers[$0] }
    return number.flatMap { ReformArea(section: $0.evidence.section) } ?? .direction
  }

  /// How many findings of an area ask for a second look: inconsistent and suspect ones.
  package func concerns(in area: ReformArea) -> Int { concernsByArea[area, default: 0] }

  /// The gravest verdict about a KPI's value in a report.
  package func verdict(touching entry: BoardEntry, _ value: BoardValue) -> Verdict? {
    findings(touching: entry, value).first.map { audit.findings[$0].verdict }
  }

  /// The findings that speak of a KPI's printed value or its operands in a report, gravest first.
  package func findings(touching entry: BoardEntry, _ value: BoardValue) -> [Int] {
    let own = value.result.report.id
    let usesFormer = entry.formula?.usesPredecessors ?? false
    var references = entry.formula?.references ?? []
    if let reported = entry.kpi.reported { references.append(reported) }
    var found: Set<Int> = []
    for reference in references {
      let dated = FigureReference(key: reference.key, period: reference.period ?? own.period)
      for mention in mentions[dated] ?? [] {
        let isOwn = mention.report == own
        let isSibling =
          mention.report.locality == own.locality && mention.report.period != own.period
        let isFormer = usesFormer && mention.report.locality != own.locality
        if isOwn || isSibling || isFormer { found.insert(mention.finding) }
      }
    }
    return found.sorted { left, right in
      (audit.findings[left].verdict, left) < (audit.findings[right].verdict, right)
    }
  }
}
