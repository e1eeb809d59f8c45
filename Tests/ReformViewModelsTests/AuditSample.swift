import ReformAnalysis
import ReformModel
import ReformStore
import ReformViewModels

extension Sample {
  /// All files are those in time and those late; the printed rate follows from them.
  static let checks = [
    Check(
      id: Check.ID("files.sum"), area: .procedures, rule: .sum,
      expression: "files.on_time + files.late = files.all"),
    Check(
      id: Check.ID("files.rate"), area: .procedures, rule: .ratio,
      expression: "100 * files.on_time / files.all = files.printed_rate"),
    Check(
      id: Check.ID("budget.bound"), area: .finance, rule: .bound,
      expression: "budget.spent <= budget.plan", tie: .ours),
    Check(
      id: Check.ID("budget.halves"), area: .finance, rule: .sum,
      expression: "budget.spent[2025-H1] + budget.spent[2025-H2] = budget.spent[2025]"),
  ]

  /// 60 + 30 should be 90, not 96; 8 is more than 7; the halves make the year.
  static let auditedReports = [
    report(
      id(year),
      [
        "files.all": 96, "files.on_time": 60, "files.late": 30, "budget.spent": 8, "budget.plan": 7,
      ]),
    report(id(firstHalf), ["budget.spent": 3]),
    report(id(secondHalf), ["budget.spent": 5]),
  ]

  static func auditStore(
    _ contents: [ReportContents] = auditedReports, checks: [Check] = checks
  ) -> MemoryStore {
    let more = ["files.late", "budget.plan"].map {
      Indicator(
        id: Indicator.ID($0), area: .procedures, section: "II",
        label: LocalizedText(vi: $0, en: $0), unit: files, nature: .flow)
    }
    return MemoryStore(
      catalogue: Catalogue(indicators: indicators + more, kpis: kpis), contents: contents,
      localities: localities, checks: CheckList(checks))
  }

  static func audit(
    _ store: MemoryStore = auditStore(), period: Period = year
  ) throws -> LoadedAudit {
    try AuditLoader(store: store).load(locality: city, period: period)
  }
}
