import ReformAnalysis
import ReformModel
import Testing

@Suite struct KPIResultTests {
  private let onTime = KPI(
    id: KPI.ID("on_time"), area: .procedures, label: LocalizedText(vi: "Đúng hạn", en: "On time"),
    formula: "100 * done / all", unit: .percent, direction: .higher,
    reported: FigureReference("rate"), decimals: 2)

  private func evaluated(_ values: [String: Int], rate: String? = nil) -> KPIResult? {
    var figures = Sample.figures(values).figures
    if let rate, let figure = Sample.figure("rate", rate, unit: "%") { figures.append(figure) }
    let scope = FigureScope(report: Sample.report(), figures: FigureTable(figures))
    let compiled = CompiledKPI(onTime) { _ in true }
    return KPIResult.first(compiled, in: [scope]) { _ in nil }
  }

  @Test func `shows the difference of 97,85 printed and 97,86 computed`() throws {
    let result = try #require(evaluated(["done": 1_349_692, "all": 1_379_219], rate: "97.85"))
    #expect(try result.value?.rounded(to: 2).description == "97.86")
    #expect(result.printed?.printed == "97.85")
    #expect(try #require(result.difference) > .zero)
    #expect(result.rate?.numerator == ExactRatio(1_349_692))
  }

  @Test func `sees no difference where rounding to the printed digits agrees`() throws {
    let result = try #require(evaluated(["done": 2, "all": 3], rate: "66.7"))
    #expect(result.difference == nil)
  }

  @Test func `falls back to the printed rate when an operand is missing`() throws {
    let result = try #require(evaluated(["done": 2], rate: "85.89"))
    #expect(result.isReportedOnly)
    #expect(try result.value?.rounded(to: 2).description == "85.89")
  }

  @Test func `has nothing to say where the report is silent`() {
    #expect(evaluated(["unrelated": 1]) == nil)
  }

  @Test func `takes the first report that has every figure and never mixes two`() throws {
    let partial = Sample.scope(["done": 1], slug: "a")
    let complete = Sample.scope(["done": 3, "all": 4], slug: "b")
    let compiled = CompiledKPI(onTime) { _ in true }
    let result = try #require(KPIResult.first(compiled, in: [partial, complete]) { _ in nil })
    #expect(result.report.id.slug == "b")
    #expect(result.value == ExactRatio(75))
  }

  @Test func `adds money of different magnitudes exactly`() throws {
    let spent = try #require(Sample.figure("spent", "3324233", unit: "triệu đồng"))
    let kpi = KPI(
      id: KPI.ID("k"), area: .finance, label: LocalizedText(vi: "", en: ""),
      formula: "spent + spent", unit: MeasureUnit("tỷ đồng"))
    let scope = FigureScope(report: Sample.report(), figures: FigureTable([spent]))
    let result = KPIResult(CompiledKPI(kpi) { _ in true }, in: scope) { _ in
      MeasureUnit("tỷ đồng")
    }
    #expect(try result.value?.rounded(to: 3).description == "6648.466")
  }

  @Test func `refuses a formula that gives back its own input`() {
    let kpi = KPI(
      id: KPI.ID("k"), area: .finance, label: LocalizedText(vi: "", en: ""), formula: "rate",
      unit: .percent, reported: FigureReference("rate"))
    #expect(CompiledKPI(kpi) { _ in true }.fault == .returnsItsInput)
  }

  @Test func `names the indicator a formula does not find`() {
    #expect(
      CompiledKPI(onTime) { $0.rawValue != "all" }.fault
        == .unknownIndicator(Indicator.ID("all")))
  }

  @Test func `agrees with a result that is printed in another magnitude`() throws {
    let kpi = KPI(
      id: KPI.ID("k"), area: .finance, label: LocalizedText(vi: "", en: ""),
      formula: "part + part", unit: MeasureUnit("tỷ đồng"), reported: FigureReference("total"))
    let figures = try [
      #require(Sample.figure("part", "90300.5", unit: "tỷ đồng")),
      #require(Sample.figure("total", "180.6", unit: "nghìn tỷ đồng")),
    ]
    let scope = FigureScope(report: Sample.report(), figures: FigureTable(figures))
    let result = KPIResult(CompiledKPI(kpi) { _ in true }, in: scope) { _ in nil }
    #expect(result.difference == nil)
  }
}
