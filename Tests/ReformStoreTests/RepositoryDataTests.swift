import Foundation
import ReformModel
import Testing

@testable import ReformStore

@Suite(.enabled(if: Repository.hasData, "the repository's Data folder is not written yet"))
struct RepositoryDataTests {
  @Test func `the repository's own data has no faults`() throws {
    let result = try PackageValidator(folder: Repository.data.path).validate()
    for fault in result.faults {
      Issue.record("\(fault.file):\(fault.line ?? 0): \(fault.column ?? ""): \(fault.problem)")
    }
    #expect(result.counts.localities > 0 && result.counts.lineage > 0)
    #expect(result.counts.reports > 0 && result.counts.figures > 0)
  }

  @Test func `the dashboard has a report to open`() throws {
    let store = DataPackageStore(folder: Repository.data.path)
    let report = try #require(try store.openingReport())
    #expect(try !store.contents(of: report.id).value.figures.isEmpty)
    #expect(try store.locality(report.id.locality).value != nil)
  }
}
