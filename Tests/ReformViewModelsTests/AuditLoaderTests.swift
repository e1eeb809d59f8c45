import ReformAnalysis
import ReformLocalization
import ReformModel
import ReformStore
import ReformViewModels
import Testing

@Suite struct AuditLoaderTests {
  private func verdicts(_ loaded: LoadedAudit) -> [String: Verdict] {
    Dictionary(
      uniqueKeysWithValues: loaded.audit.findings.compactMap { finding in
        finding.relation?.check.map { ($0, finding.verdict) }
      })
  }

  @Test func `checks are held against the reports that print their figures`() throws {
    let loaded = try Sample.audit()
    #expect(
      verdicts(loaded) == [
        "files.sum": .inconsistent, "budget.bound": .suspect, "budget.halves": .consistent,
      ])
    #expect(loaded.audit.checked == 3, "a rate that is not printed is no relation")
  }

  @Test func `a relation that three reports see through each other is stated once`() throws {
    let relations = try Sample.audit().audit.relations
    #expect(relations.count { $0.check == "budget.halves" } == 1)
  }

  @Test func `the audit of a part covers its whole document`() throws {
    let part = try Sample.audit(period: Sample.firstHalf)
    #expect(Set(part.reports) == Set(try Sample.audit().reports))
  }

  @Test func `figures of another document do not complete a check`() throws {
    var contents = Sample.auditedReports
    let half = contents.removeLast()
    let other = Report(id: half.report.id, document: "other", title: "Khác")
    contents.append(ReportContents(report: other, figures: half.figures))
    #expect(verdicts(try Sample.audit(Sample.auditStore(contents)))["budget.halves"] == nil)
  }

  @Test func `the former localities of a document are added up and remembered`() throws {
    let former = ["old-30", "old-31"].map { place in
      let whole = Sample.report(Sample.id(Sample.firstHalf), ["files.all": 40])
      return ReportContents(
        report: Report(
          id: Report.ID(period: Sample.firstHalf, locality: Locality.ID(place)),
          document: "sample", title: "t"),
        figures: whole.figures)
    }
    let check = Check(
      id: Check.ID("files.former"), area: .procedures, rule: .sum,
      expression: "predecessors(files.all[2025-H1]) = files.all")
    let merged = try #require(Day(year: 2025, month: 7, day: 1))
    let lineage = ["old-30", "old-31"].map {
      Lineage(predecessor: Locality.ID($0), successor: Sample.city, date: merged)
    }
    let store = MemoryStore(
      catalogue: Catalogue(indicators: Sample.indicators, kpis: Sample.kpis),
      contents: Sample.auditedReports + former, localities: Sample.localities, lineage: lineage,
      checks: CheckList([check]))
    let loaded = try Sample.audit(store)
    #expect(verdicts(loaded) == ["files.former": .inconsistent])
    let row = try #require(
      AuditRow(0, of: loaded, on: try Sample.board(Sample.auditedReports), .of(.english)))
    #expect(row.row.arithmetic == "40 + 40 = 80 ≠ 96")
    #expect(row.arithmetic.split(separator: " ").count == 3, "signs stay with what follows them")
    #expect(loaded.places.map(\.id.rawValue) == ["31", "old-30", "old-31"])
  }

  @Test func `an expression that cannot be read is a fault, and the rest is checked`() throws {
    let broken = Check(
      id: Check.ID("bad"), area: .finance, rule: .sum, expression: "budget.spent +")
    let loaded = try Sample.audit(Sample.auditStore(checks: Sample.checks + [broken]))
    #expect(loaded.faults.count == 1 && loaded.audit.checked == 3)
  }

  @Test func `a place without reports has nothing to find`() throws {
    let loaded = try AuditLoader(store: Sample.auditStore())
      .load(locality: Locality.ID("99"), period: Sample.year)
    #expect(loaded.audit.findings.isEmpty && loaded.reports.isEmpty)
  }

  @Test func `the findings about a KPI are those about its operands and its print`() throws {
    let loaded = try Sample.audit()
    let board = try BoardLoader(store: Sample.auditStore()).load(locality: Sample.city).board
    func checks(_ kpi: KPI.ID) throws -> [String?] {
      let entry = try #require(board.entries.first { $0.kpi.id == kpi })
      let value = try #require(entry.values.first)
      return loaded.findings(touching: entry, value).map {
        loaded.audit.findings[$0].relation?.check
      }
    }
    #expect(try checks(Sample.rate) == ["files.sum"])
    #expect(try checks(Sample.spent) == ["budget.bound"])
  }
}
