import ReformAnalysis
import ReformModel
import Testing

@Suite struct AssessmentTests {
  private func target(
    _ comparator: Target.Comparator, _ value: String, locality: String = "31",
    scope: Target.Scope = .itself, period: Period = Period(year: 2025)
  ) throws -> Target {
    Target(
      kpi: KPI.ID("k"), locality: Locality.ID(locality), scope: scope, period: period,
      comparator: comparator, goal: .stated(try ExactDecimal(plain: value)),
      authority: .government, source: "2025/31")
  }

  private func status(
    _ value: String, _ comparator: Target.Comparator, _ goal: String
  ) throws -> Assessment.Status {
    let number = try ExactDecimal(plain: value)
    return Assessment(of: number.ratio, against: try target(comparator, goal), percent: nil).status
  }

  @Test(arguments: [
    ("80", "80", Assessment.Status.met), ("85.89", "80", .met), ("79.996", "80", .close),
    ("76", "80", .close), ("75.999", "80", .missed), ("0", "100", .missed), ("0", "0", .met),
  ])
  func `holds a value against a floor`(
    value: String, goal: String, expected: Assessment.Status
  ) throws {
    #expect(try status(value, .atLeast, goal) == expected)
  }

  @Test(arguments: [
    ("100", "100", Assessment.Status.met), ("105", "100", .close), ("105.001", "100", .missed),
    ("1", "0", .missed), ("0", "0", .met),
  ])
  func `holds a value against a ceiling`(
    value: String, goal: String, expected: Assessment.Status
  ) throws {
    #expect(try status(value, .atMost, goal) == expected)
  }

  @Test func `an exact goal is met or missed and never close`() throws {
    #expect(try status("100", .equal, "100") == .met)
    #expect(try status("99.9", .equal, "100") == .missed)
  }

  @Test func `gives the gap in the unit and the attainment in per cent`() throws {
    let assessment = Assessment(
      of: ExactRatio(31713), against: try target(.atLeast, "35893.2"), percent: nil)
    #expect(try assessment.gap?.rounded(to: 1).description == "-4180.2")
    #expect(try assessment.attainment?.rounded(to: 2).description == "88.35")
  }

  @Test func `shows a derived plan as the range its rounding allows`() throws {
    let percent = try #require(Sample.figure("p", "122.5", unit: "%"))
    let derived = Target(
      kpi: KPI.ID("k"), locality: Locality.ID("31"), period: Period(year: 2025),
      comparator: .atLeast, goal: .derived(percent: try #require(FigureReference("p"))),
      authority: .stateBudget, source: "2025/31")
    let assessment = Assessment(of: ExactRatio(180_601), against: derived, percent: percent)
    guard case .range(let low, _, let high, _) = assessment.plan else {
      Issue.record("no range")
      return
    }
    #expect(try low.rounded(to: 0).description == "147369")
    #expect(try high.rounded(to: 0).description == "147490")
    #expect(assessment.status == .met)
    #expect(try assessment.attainment?.rounded(to: 1).description == "122.5")
  }

  @Test func `has no value where the report does not print the percentage of a derived plan`()
    throws
  {
    let derived = Target(
      kpi: KPI.ID("k"), locality: Locality.ID("31"), period: Period(year: 2025),
      comparator: .atLeast, goal: .derived(percent: try #require(FigureReference("p"))),
      authority: .stateBudget, source: "2025/31")
    #expect(Assessment(of: ExactRatio(1), against: derived, percent: nil).status == .noValue)
    #expect(
      Assessment(of: nil, against: try target(.atLeast, "1"), percent: nil).status == .noValue)
  }

  @Test func `shows the strictest of several targets`() throws {
    let value = ExactRatio(90)
    let assessments = try ["80", "100", "60"].map {
      Assessment(of: value, against: try target(.atLeast, $0), percent: nil)
    }
    let strictest = Assessment.strictest(of: assessments)
    #expect(strictest?.plan == .exact(ExactRatio(100)))
    let ceilings = try ["120", "95"].map {
      Assessment(of: value, against: try target(.atMost, $0), percent: nil)
    }
    #expect(Assessment.strictest(of: ceilings)?.plan == .exact(ExactRatio(95)))
  }

  @Test func `a missed target is not hidden behind a met one, also when its goal is zero`() throws {
    let value = ExactRatio(100)
    let assessments = [
      Assessment(of: value, against: try target(.atLeast, "100"), percent: nil),
      Assessment(of: value, against: try target(.atMost, "0"), percent: nil),
    ]
    #expect(Assessment.strictest(of: assessments)?.status == .missed)
  }

  @Test func `a target below binds every locality under its own and not itself`() throws {
    let national = try target(.atLeast, "80", locality: "vn", scope: .below)
    let year = Period(year: 2025)
    let city = TargetBinding(locality: Locality.ID("31"), ancestors: [Locality.ID("vn")])
    let country = TargetBinding(locality: Locality.ID("vn"), ancestors: [])
    #expect(city.includes(national, period: year, unit: .percent))
    #expect(!country.includes(national, period: year, unit: .percent))
    #expect(!city.includes(try target(.atLeast, "1", locality: "vn"), period: year, unit: .percent))
  }

  @Test func `a ratio's target binds nested periods and an amount's does not`() throws {
    let half = try #require(Period("2025-H1"))
    let city = TargetBinding(locality: Locality.ID("31"), ancestors: [])
    let yearly = try target(.atLeast, "80")
    #expect(city.includes(yearly, period: half, unit: .percent))
    #expect(!city.includes(yearly, period: half, unit: MeasureUnit("tỷ đồng")))
    let halfYearly = try target(.atLeast, "80", period: half)
    #expect(!city.includes(halfYearly, period: Period(year: 2025), unit: .percent))
  }
}
