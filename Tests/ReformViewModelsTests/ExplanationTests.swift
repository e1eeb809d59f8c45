import ReformLocalization
import ReformModel
import ReformStore
import ReformViewModels
import Testing

@Suite struct ExplanationTests {
  private func formula(_ text: String, _ figures: [String: Int]) throws -> String {
    let kpi = KPI(
      id: KPI.ID("files.test"), area: .procedures, label: LocalizedText(vi: "Thử", en: "Test"),
      formula: text, unit: Sample.files)
    let store = MemoryStore(
      catalogue: Catalogue(indicators: Sample.indicators, kpis: [kpi]),
      contents: [Sample.report(Sample.id(Sample.year), figures)], localities: Sample.localities)
    let entry = try #require(try BoardLoader(store: store).load().board.entries.first)
    return Explanation(entry, entry.values.first, in: Wording(.vietnamese)).formula
  }

  @Test(arguments: [
    ("files.all + files.on_time", "9.000 + 3 = 9.003 hồ sơ"),
    ("files.all - (files.on_time - 1)", "9.000 − (3 − 1) = 8.998 hồ sơ"),
    ("files.all - files.on_time - 1", "9.000 − 3 − 1 = 8.996 hồ sơ"),
    ("2 * (files.all + files.on_time)", "2 × (9.000 + 3) = 18.006 hồ sơ"),
    ("files.all / (files.on_time / 1)", "9.000 / (3 / 1) = 3.000 hồ sơ"),
    ("files.all * files.on_time / 3", "9.000 × 3 / 3 = 9.000 hồ sơ"),
  ])
  func `writes numbers for names, with the brackets that are needed`(
    text: String, shown: String
  ) throws {
    #expect(try formula(text, ["files.all": 9000, "files.on_time": 3]) == shown)
  }

  @Test func `says why there is no value`() throws {
    let zero = ["files.all": 1, "files.on_time": 0]
    #expect(
      try formula("files.all / files.on_time", zero) == "không tính được: mẫu số bằng 0")
    #expect(
      try formula("files.all / files.nothing", zero)
        == "chỉ tiêu files.nothing không có trong indicators.csv; hãy thêm hoặc sửa mã")
  }

  @Test func `tells the printed value beside the computed one`() throws {
    func comparison(_ printed: Int) throws -> String? {
      let board = try Sample.board([
        Sample.report(
          Sample.id(Sample.year),
          ["files.all": 1000, "files.on_time": 976, "files.printed_rate": printed])
      ])
      let entry = try #require(board.entries.first { $0.kpi.id == Sample.rate })
      return Explanation(entry, entry.values.first, in: Wording(.english)).comparison
    }
    #expect(try comparison(98) == "printed 98%, agrees")
    #expect(try comparison(97) == "printed 97%, differs by +0.60")
  }

  @Test func `cites an instrument, or who set the plan and where`() throws {
    let wording = Wording(.english)
    #expect(Sample.target(Sample.rate, 1).citation(wording) == "NQ 1/NQ-CP 26/3/2025")
    let own = Target(
      kpi: Sample.rate, locality: Sample.city, period: Sample.year, comparator: .atLeast,
      goal: .stated(ExactDecimal(mantissa: 1)), authority: .peoplesCouncil, source: "2025/31",
      clause: "II.5:289")
    #expect(own.citation(wording) == "People's Council (II.5, line 289)")
  }
}
