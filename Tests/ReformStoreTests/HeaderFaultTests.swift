import ReformModel
import Testing

@testable import ReformStore

@Suite struct HeaderFaultTests {
  private let file = "figures/2025/31.csv"

  @Test func `a wrong header gives no rows and says what was expected`() throws {
    let (faults, figures) = try PackageFixture.annualFaults { $0[file] = "id;tên\n1;2\n" }
    let expected = TableSchema.figures.columns.map(\.name)
    #expect(
      faults == [
        DataFault(
          file: file, line: 1, problem: .wrongHeader(expected: expected, found: ["id;tên"]))
      ])
    #expect(figures == 0)
  }

  @Test func `a missing column is named, and rows load when it may be empty`() throws {
    let required = try PackageFixture.annualFaults { $0.replace(",unit,", with: ",", in: file) }
    #expect(required.figures == 0)
    #expect(
      required.faults == [
        DataFault(file: file, line: 1, column: "unit", problem: .missingColumn(name: "unit"))
      ])
    let optional = try PackageFixture.annualFaults {
      $0[file] =
        "indicator,level,nth,printed,value,unit,qualifier,origin\n"
        + "files.all,all,1,5,5,hồ sơ,exact,printed\n"
    }
    #expect(optional.figures == 1)
    #expect(
      optional.faults.map(\.column) == ["date_from", "date_to", "section", "line", "note"])
  }

  @Test func `an unknown or repeated column is named, and rows load`() throws {
    let (faults, figures) = try PackageFixture.annualFaults {
      $0[file] =
        "indicator,level,nth,printed,value,unit,qualifier,date_from,date_to,section,line,origin"
        + ",note,colour,unit\nfiles.all,all,1,5,5,hồ sơ,exact,,,II.1,3,printed,,red,%\n"
    }
    #expect(figures == 1)
    #expect(
      faults == [
        DataFault(file: file, line: 1, column: "colour", problem: .unknownColumn(name: "colour")),
        DataFault(file: file, line: 1, column: "unit", problem: .repeatedColumn(name: "unit")),
      ])
  }

  @Test func `columns are found by name, whatever their order`() throws {
    let names = TableSchema.figures.columns.map(\.name)
    let cells = "files.all,all,1,5,5,hồ sơ,exact,,,II.1,3,printed,x".split(
      separator: ",", omittingEmptySubsequences: false)
    let (faults, figures) = try PackageFixture.annualFaults {
      $0[file] =
        names.reversed().joined(separator: ",") + "\n"
        + cells.reversed().joined(separator: ",") + "\n"
    }
    #expect(faults == [])
    #expect(figures == 1)
  }
}
