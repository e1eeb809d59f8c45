import ReformModel
import Testing

@testable import ReformStore
@testable import ReformStoreTesting

/// Faults of the index of reports, of places and of notes.
@Suite struct IndexFaultTests {
  @Test(arguments: [
    (
      "2025/31,x,official,,,t,issued,,", "id",
      DataFault.Problem.duplicateReport(id: "2025/31", firstLine: 3)
    ),
    ("2025-6M/31,x,official,,,t,issued,,", "id", .badReportID(text: "2025-6M/31")),
    ("2025/hp,x,official,,,t,issued,,", "id", .badReportID(text: "2025/hp")),
    ("2025/31+a--b,x,press,,,t,issued,,", "id", .badReportID(text: "2025/31+a--b")),
    ("../31,x,official,,,t,issued,,", "id", .badReportID(text: "../31")),
    ("2024/31,,official,,,t,issued,,", "document", .missingValue),
    ("2024/31,x,official,,15/12/2025,t,issued,,", "date", .badDate(text: "15/12/2025")),
    ("2024/31,x,official,,,t,issued,ftp://x,", "url", .badURL(text: "ftp://x")),
    ("2024/31,x,official,,,t,issued,,AB", "text_sha256", .badDigest(text: "AB")),
    (
      "2024/31,x,official,,,t,sent,,", "status",
      .unknownWord(text: "sent", allowed: ["draft", "issued"])
    ),
  ])
  func `a bad report is named, and the others load`(
    row: String, column: String, problem: DataFault.Problem
  ) throws {
    var package = PackageFixture.sound
    package.append(row, to: "reports.csv")
    try package.inFolder { folder in
      let loaded = try DataPackageStore(folder: folder).reports()
      #expect(loaded.value == Sample.contents.map(\.report))
      #expect(
        loaded.faults == [
          DataFault(file: "reports.csv", line: 5, column: column, problem: problem)
        ])
    }
  }

  @Test(arguments: [
    ("vn,Việt Nam,country,,,,", "id", DataFault.Problem.duplicate(key: "vn", firstLine: 2)),
    ("100,Xã,commune,31,,,", "id", .badLocality(text: "100")),
    ("11329,,commune,31,11329,,", "name", .missingValue),
    ("11329,Xã,commune,hp,11329,,", "parent", .badLocality(text: "hp")),
    ("11329,Xã,commune,31,x,,", "official_code", .badOfficialCode(text: "x")),
    (
      "11329,Xã,commune,31,11329,2025-07-01,2025-06-30", "valid_to",
      .datesReversed(from: "2025-07-01", to: "2025-06-30")
    ),
  ])
  func `a bad locality is named, and the others load`(
    row: String, column: String, problem: DataFault.Problem
  ) throws {
    var package = PackageFixture.sound
    package.append(row, to: "localities.csv")
    try package.inFolder { folder in
      let store = DataPackageStore(folder: folder)
      let loaded = try store.localities()
      #expect(loaded.value == Sample.localities)
      #expect(
        loaded.faults == [
          DataFault(file: "localities.csv", line: 5, column: column, problem: problem)
        ])
      #expect(try store.locality(Sample.haiPhong) == Loaded(Sample.localities[1]))
    }
  }

  @Test func `the fault of a locality's own row comes with it`() throws {
    var package = PackageFixture.sound
    package.append("11329,Xã,hamlet,31,11329,,", to: "localities.csv")
    try package.inFolder { folder in
      let loaded = try DataPackageStore(folder: folder).locality(Locality.ID("11329"))
      #expect(loaded.value == nil)
      #expect(loaded.faults.map(\.column) == ["kind"])
    }
  }

  @Test func `a line of descent stated twice is a fault`() throws {
    var package = PackageFixture.sound
    package.append("old-30,31,2025-07-01", to: "lineage.csv")
    try package.inFolder { folder in
      let loaded = try DataPackageStore(folder: folder).lineage()
      #expect(loaded.value == Sample.lineage)
      #expect(
        loaded.faults == [
          DataFault(
            file: "lineage.csv", line: 3, problem: .duplicate(key: "old-30,31", firstLine: 2))
        ])
    }
  }

  @Test func `a bad note is named by the line it begins on`() throws {
    let file = "notes/2025/31.csv"
    var package = PackageFixture.sound
    package.append("digital,plan,x,y,I.1,3", to: file)
    try package.inFolder { folder in
      let loaded = try DataPackageStore(folder: folder).contents(of: Sample.annual)
      #expect(loaded.value == Sample.contents[1])
      let words = Note.Kind.allCases.map(\.rawValue)
      #expect(
        loaded.faults == [
          DataFault(
            file: file, line: 5, column: "kind",
            problem: .unknownWord(text: "plan", allowed: words))
        ])
    }
  }
}
