package import ReformAnalysis
package import ReformLocalization
package import ReformModel

/// A KPI in one row, held against its strictest target or against one of several.
package struct KPIRow: Equatable, Sendable {
  package let kpi: KPI.ID
  package let area: ReformArea
  package let label: String
  /// The label in both languages, for the filter.
  package let labels: LocalizedText
  /// The unit in brackets where the label does not say it; percentages carry their sign.
  package let unit: String?
  /// The part of the panel's period the value belongs to, when it is not the whole.
  package let period: String?
  package let value: String
  /// How the report hedges the value it prints: `ước`.
  package let qualifier: String?
  /// The hedge as a sign before the digits: `~`, `>`, `<`.
  package let hedge: String?
  /// The value is a rate that only the report's word stands for: it cannot be recomputed.
  package let isReportedOnly: Bool
  /// What the report prints, where that is not the computed value.
  package let printed: String?
  package let difference: String?
  /// The gravest thing the audit says about it.
  package let mark: Verdict?
  package let plan: String
  package let gap: String
  package let status: Assessment.Status
  package let statusText: String
  /// Value as per mille of plan, 0…1000, for a gauge; nil without a plan.
  package let gauge: Int?
  package let authority: String
  /// Who set the target, in a word, where several bind the KPI and rows would look alike.
  package let tellingAuthority: String?
  package let place: String
  package let covers: String
  /// Both sides of a rate: `1.349.692/1.379.219`.
  package let operands: String
}

extension KPIRow {
  /// - Parameters:
  ///   - value: Nil when no report speaks of the KPI.
  ///   - mark: What the audit says; without it a value that differs from its print is marked.
  ///   - assessment: The target the row shows; nil shows that there is none.
  package init(
    _ kpi: KPI, _ value: BoardValue?, against assessment: Assessment?, boardPeriod: Period,
    mark: Verdict? = nil, in wording: Wording
  ) {
    let result = value?.result
    let number = result?.value
    self.kpi = kpi.id
    area = kpi.area
    label = kpi.label[wording.language]
    labels = kpi.label
    let targets = value?.assessments.count ?? 0
    tellingAuthority =
      targets > 1
      ? assessment.map { wording.catalogue.shortAuthority($0.target.authority) } : nil
    unit = Self.unit(of: kpi, label: label, wording)
    period =
      result.flatMap { result in
        let own = result.report.id.period
        return own == boardPeriod ? nil : wording.calendar.shortPeriod(own)
      }
    let goal = assessment?.plan?.value
    let decimals = Self.decimals(kpi, result, goal, wording.numbers)
    self.value =
      number.map { wording.numbers.quantity($0, decimals: decimals, unit: kpi.unit) }
      ?? wording.symbols.none
    let hedged = result.flatMap { $0.isReportedOnly ? $0.printed?.qualifier : nil } ?? .exact
    let word = wording.catalogue.qualifier(hedged)
    qualifier = word.isEmpty ? nil : word
    hedge = hedged.sign
    isReportedOnly = kpi.unit.isPercent && result?.isReportedOnly ?? false
    let difference = result?.difference
    printed =
      difference == nil ? nil : result?.printed.map { wording.value(of: $0) }
    self.difference = difference.map {
      wording.numbers.signed($0, to: max(kpi.decimals, result?.printed?.value.scale ?? 0))
    }
    self.mark = mark ?? (difference == nil ? nil : .inconsistent)
    plan = Self.plan(assessment, kpi, wording)
    let gapDecimals = max(decimals, goal?.decimalsNeeded(atMost: 3) ?? 0)
    gap = Self.gap(assessment, decimals: gapDecimals, wording)
    status = assessment?.status ?? (number == nil ? .noValue : .noTarget)
    statusText = wording.catalogue.status(status)
    gauge = Self.gauge(assessment)
    authority =
      assessment.map {
        $0.target.instrument?.withoutDate ?? wording.catalogue.authority($0.target.authority)
      } ?? ""
    place = result?.evidence.map { wording.shortPlace($0.evidence) } ?? ""
    covers = value?.latestDay.map(wording.calendar.day) ?? ""
    operands = Self.operands(result, wording)
  }

  /// The unit where the label cannot tell it: of money and areas. What counts count, they say.
  static func unit(of kpi: KPI, label: String, _ wording: Wording) -> String? {
    guard kpi.unit.isMoney || kpi.unit.text == "ha" else { return nil }
    let name = UnitNames.name(of: kpi.unit, in: wording.language)
    // Byte by byte: `contains` prepares a search that pays for long texts only.
    let (text, wanted) = (SearchKey.of(label).utf8, SearchKey.of(name).utf8)
    return text.indices.contains { text[$0...].starts(with: wanted) } ? nil : name
  }

  private static func decimals(
    _ kpi: KPI, _ result: KPIResult?, _ goal: ExactRatio?, _ numbers: NumberStyle
  ) -> Int {
    let usual = result?.decimals ?? kpi.decimals
    guard let value = result?.value, let goal else { return usual }
    return numbers.decimals(telling: value, from: goal, usual: usual)
  }

  /// `≥ 80%`; a derived plan is `≥ ≈147.430`.
  package static func plan(_ assessment: Assessment?, _ kpi: KPI, _ wording: Wording) -> String {
    guard let assessment, let plan = assessment.plan else { return wording.symbols.none }
    switch plan {
    case .exact(let goal):
      let decimals = goal.decimalsNeeded(atMost: max(kpi.decimals, 3))
      let text = wording.numbers.quantity(goal, decimals: decimals, unit: kpi.unit)
      return "\(wording.symbols.comparator(assessment.target.comparator)) \(text)"
    case .range(_, let implied, _, _):
      let text = wording.numbers.quantity(implied, decimals: 0, unit: kpi.unit)
      let sign = wording.symbols.comparator(assessment.target.comparator)
      return "\(sign) \(wording.symbols.about)\(text)"
    }
  }

  static func gap(_ assessment: Assessment?, decimals: Int, _ wording: Wording) -> String {
    guard let assessment, let gap = assessment.gap else { return wording.symbols.none }
    // A plan that is only implied is known to the unit at best.
    if case .range = assessment.plan { return wording.numbers.signed(gap, to: 0) }
    return wording.numbers.signed(gap, to: decimals)
  }

  private static func gauge(_ assessment: Assessment?) -> Int? {
    guard let attainment = assessment?.attainment,
      let perMille = try? attainment.times(ExactRatio(10)).rounded(to: 0)
    else { return nil }
    return Int(min(max(perMille.mantissa, 0), 1000))
  }

  private static func operands(_ result: KPIResult?, _ wording: Wording) -> String {
    guard let rate = result?.rate else { return "" }
    let numbers = wording.numbers
    let top = numbers.rounded(rate.numerator, to: rate.numerator.decimalsNeeded(atMost: 3))
    let bottom = numbers.rounded(rate.denominator, to: rate.denominator.decimalsNeeded(atMost: 3))
    return "\(top)/\(bottom)"
  }
}

extension Figure.Qualifier {
  /// What stands for the hedge where there is no room for a word.
  fileprivate var sign: String? {
    switch self {
    case .exact: nil
    case .about, .nearly, .estimate: "~"
    case .over: ">"
    case .under: "<"
    }
  }
}

extension String {
  /// An instrument's number without its date: `NQ 66/NQ-CP` of `NQ 66/NQ-CP 26/3/2025`.
  fileprivate var withoutDate: String {
    let words = split(separator: " ")
    guard words.count > 1, let last = words.last, last.split(separator: "/").count == 3,
      last.allSatisfy({ $0.isNumber || $0 == "/" })
    else { return self }
    return words.dropLast().map(String.init).joined(separator: " ")
  }
}

extension ExactRatio {
  /// The fewest decimals that show the number exactly, at most `limit`.
  package func decimalsNeeded(atMost limit: Int) -> Int {
    (0..<max(limit, 0)).first { (try? rounded(to: $0).ratio) == self } ?? max(limit, 0)
  }
}
