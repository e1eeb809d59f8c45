import ReformAnalysis
import ReformLocalization
import ReformModel
import ReformStore
import ReformViewModels
import Testing

@Suite struct KPIByHandTests {
  private let style = NumberStyle(.vietnamese)

  @Test(arguments: ByHand.all)
  func `a board computes and shows what the report's numbers give by hand`(row: ByHand) throws {
    let result = try #require(try Boards.value(row.kpi, in: row.report)).result
    let value = try #require(result.value)
    #expect(row.value == value, "\(row.value) by hand, \(value) on the board")
    #expect(
      style.quantity(value, decimals: result.decimals, unit: result.kpi.unit) == row.shown)
  }

  @Test func `the tables cover every KPI of the catalogue`() throws {
    let known = try Repository.catalogue().kpis.map(\.id)
    let covered = Set(ByHand.all.map(\.kpi))
    #expect(known.filter { !covered.contains($0) } == [])
    #expect(covered.subtracting(known) == [])
  }

  @Test func `the tables cover every value of the official report, and every KPI of the press`()
    throws
  {
    let values = try Boards.values().map(\.result)
    let official = values.filter { $0.report.kind == .official }
    let given = official.map { "\($0.kpi.id) in \($0.report.id)" }
    let pressed = Set(ByHand.press.map(\.testDescription))
    let covered = ByHand.all.map(\.testDescription)
    #expect(given.sorted() == covered.filter { !pressed.contains($0) }.sorted())
    let officialKPIs = Set(official.map(\.kpi.id))
    let onlyPress = Set(values.map(\.kpi.id)).subtracting(officialKPIs)
    #expect(onlyPress.subtracting(ByHand.press.map(\.kpi)) == [])
  }

  @Test func `exactly these printed results differ from the computed ones`() throws {
    let differing = try Boards.values().map(\.result).filter { $0.difference != nil }
    let told = try differing.map { result in
      let value = try #require(result.value)
      let shown = style.rounded(value, to: result.decimals)
      return "\(result.kpi.id) in \(result.report.id): "
        + "\(result.printed?.printed ?? "") printed, \(shown) computed"
    }
    #expect(told.sorted() == Self.differences)
  }

  private static let differences = [
    "apparatus.department_units_net_cut in 2025-H2/31: 30 printed, 100 computed",
    "apparatus.departments_net_cut in 2025-H2/31: 13 printed, 14 computed",
    "apparatus.division_reduction in 2025-H1/31: 26,9 printed, 26,96 computed",
    "civil_service.employee_posts_reduction in 2025/31: 4,37 printed, 4,18 computed",
    "finance.disbursement_council_rate in 2025/31: 80,27 printed, 80,28 computed",
    "procedures.cut_exactly_half_departments in 2025/31: 80,21 printed, 80,22 computed",
    "procedures.cut_over_half_communes in 2025/31: 5,21 printed, 3,75 computed",
    "procedures.cut_under_half_departments in 2025/31: 2,03 printed, 2,04 computed",
    "procedures.not_cut_share in 2025/31: 8,09 printed, 8,10 computed",
    "procedures.not_cut_share_departments in 2025/31: 8,09 printed, 7,94 computed",
    "procedures.on_time_rate in 2025/31: 97,85 printed, 97,86 computed",
    "procedures.on_time_rate_communes in 2022-H1/old-68+dossiers: 98,94 printed, 98,95 computed",
  ]
}
