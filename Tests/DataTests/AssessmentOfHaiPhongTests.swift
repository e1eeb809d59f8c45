import ReformAnalysis
import ReformLocalization
import ReformModel
import ReformViewModels
import Testing

/// What a leader would quote of the year 2025, from the files to the assessment.
@Suite struct AssessmentOfHaiPhongTests {
  private let style = NumberStyle(.vietnamese)

  private func value(_ kpi: String) throws -> BoardValue {
    try #require(try Boards.value(KPI.ID(kpi)))
  }

  private func shown(_ value: BoardValue, decimals: Int) throws -> String {
    style.rounded(try #require(value.result.value), to: decimals)
  }

  private func assessment(
    _ value: BoardValue, by authority: Target.Authority
  ) throws -> Assessment {
    try #require(value.assessments.first { $0.target.authority == authority })
  }

  @Test func `procedures free of boundaries miss the Government's whole by 41,59 points`() throws {
    let value = try value("procedures.boundary_free_share")
    #expect(try shown(value, decimals: 2) == "58,41")
    let strictest = try #require(value.strictest)
    #expect(strictest.status == .missed)
    #expect(strictest.target.locality == Locality.ID("vn"))
    #expect(style.signed(try #require(strictest.gap), to: 2) == "−41,59")
  }

  @Test func `dossiers filed online reach the 80 % asked of every province`() throws {
    let value = try value("procedures.online_filing_share")
    #expect(try shown(value, decimals: 2) == "85,89")
    #expect(value.result.isReportedOnly)
    let assessment = try assessment(value, by: .steeringCommittee)
    #expect(assessment.status == .met)
    #expect(assessment.plan?.value == ExactRatio(80))
    #expect(style.signed(try #require(assessment.gap), to: 2) == "+5,89")
  }

  @Test(arguments: [
    (Target.Authority.primeMinister, "35.893,2", "−4.180,2", "88,35"),
    (.peoplesCouncil, "39.504,0", "−7.791,0", "80,28"),
  ])
  func `disbursement misses both plans`(
    authority: Target.Authority, plan: String, gap: String, attainment: String
  ) throws {
    let value = try value("finance.disbursement")
    #expect(try shown(value, decimals: 0) == "31.713")
    let assessment = try assessment(value, by: authority)
    #expect(assessment.status == .missed)
    #expect(style.rounded(try #require(assessment.plan).value, to: 1) == plan)
    #expect(style.signed(try #require(assessment.gap), to: 1) == gap)
    #expect(style.rounded(try #require(assessment.attainment), to: 2) == attainment)
  }

  @Test func `the strictest plan of disbursement is the People's Council's`() throws {
    #expect(try value("finance.disbursement").strictest?.target.authority == .peoplesCouncil)
  }

  @Test func `revenue passes an estimate that only its percentage tells`() throws {
    let value = try value("finance.revenue_total")
    let assessment = try assessment(value, by: .stateBudget)
    guard case .range(let low, _, let high, let percent) = assessment.plan else {
      Issue.record("no range")
      return
    }
    #expect(style.rounded(low, to: 0) == "147.369")
    #expect(style.rounded(high, to: 0) == "147.490")
    #expect(percent.printed == "122,5")
    #expect(assessment.status == .met)
  }

  @Test func `the rate on time is 97,86 computed beside 97,85 printed`() throws {
    let value = try value("procedures.on_time_rate")
    #expect(try shown(value, decimals: 2) == "97,86")
    #expect(value.result.printed?.printed == "97,85")
    #expect(value.result.printed?.evidence == Evidence(section: "II.2.c", line: 179))
    #expect(try #require(value.result.difference) > .zero)
    #expect(value.status == .noTarget)
  }
}
