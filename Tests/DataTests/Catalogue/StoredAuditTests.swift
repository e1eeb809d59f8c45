import ReformAnalysis
import ReformModel
import ReformViewModels
import Testing

/// The audit of the reports in this repository, as the catalogue's checks find it.
@Suite struct StoredAuditTests {
  private func loaded() throws -> LoadedAudit {
    try AuditLoader(store: Repository.store)
      .load(locality: Locality.ID("31"), period: Period(year: 2025))
  }

  private func checks(_ verdict: Verdict, in audit: Audit) -> Set<String> {
    Set(audit.findings.filter { $0.verdict == verdict }.compactMap { $0.relation?.check })
  }

  @Test func `all five reports of the document are checked together, each relation once`() throws {
    let loaded = try loaded()
    #expect(loaded.reports.filter { $0.document == Repository.document }.count == 5)
    // Of the document 155; of what the press says of the year and parts of it, 7.
    #expect(loaded.audit.checked == 162 && loaded.faults.isEmpty)
    #expect(Set(loaded.audit.relations).count == loaded.audit.relations.count)
  }

  @Test func `the verdicts are those found by hand`() throws {
    let audit = try loaded().audit
    #expect(audit.count(of: .inconsistent) == 17)
    #expect(audit.count(of: .suspect) == 8)
    #expect(audit.count(of: .truncated) == 6)
    #expect(audit.habits == [.truncation])
    #expect(
      checks(.suspect, in: audit) == [
        "apparatus.departments_merged", "apparatus.divisions_carried",
        "apparatus.departments_left", "apparatus.department_units_left",
        "civil_service.employees_within_posts_communes", "finance.disbursed_within_spending",
        "procedures.published_departments", "procedures.published_communes",
      ])
  }

  @Test func `one wrong figure is named with its right value and what it would mend`() throws {
    let loaded = try loaded()
    let finding = try #require(
      loaded.audit.findings.first {
        $0.relation?.check == "civil_service.employee_posts_levels"
      })
    let repair = try #require(finding.repair)
    let number = loaded.audit.numbers[repair.number]
    #expect(number.printed == "64.605" && number.evidence.line == 229)
    #expect(number.report == Report.ID("2025/31"))
    #expect(repair.replacement == ExactDecimal(mantissa: 61605) && repair.repairs.count == 2)
  }
}
