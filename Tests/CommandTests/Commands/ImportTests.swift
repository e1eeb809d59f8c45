import Foundation
import Testing

/// `cchc import`: a report file to stored figures.
@Suite struct ImportTests {
  private static let report = """
    ỦY BAN NHÂN DÂN
    TỈNH LÂM ĐỒNG

    Số: 12/BC-UBND     Lâm Đồng, ngày 05 tháng 7 năm 2026

    BÁO CÁO
    Kết quả cải cách hành chính 6 tháng đầu năm 2026

    I. Thủ tục hành chính

    Đã giải quyết xong 1.500 hồ sơ, trong đó đúng hạn 1.470 hồ sơ. Cả tỉnh có 41 chợ. Tỷ lệ hồ sơ trực tuyến 88,5%.

    """

  private func importing(
    _ arguments: [String], text: String = report, in copy: DataCopy
  ) throws -> RunResult {
    let file = copy.folder.deletingLastPathComponent().appending(path: "r.txt")
    try Data(text.utf8).write(to: file)
    return try cchc(["import", file.path, "--data", copy.folder.path, "--lang", "en"] + arguments)
  }

  @Test func `a dry run shows what was found and changes nothing`() throws {
    try DataCopy.with { copy in
      let before = try copy.lines(of: "reports.csv")
      let run = try importing(["--dry-run"], in: copy)
      #expect(run.code == 0 && run.errors == "")
      #expect(run.output.contains("Tỉnh Lâm Đồng, "))
      #expect(run.output.contains("12/BC-UBND"))
      #expect(run.output.contains("4 figures: 3 assigned, 1 unassigned"))
      #expect(run.output.contains("41 chợ"))
      #expect(try copy.lines(of: "reports.csv") == before)
    }
  }

  @Test func `the JSON of a dry run keeps the contract`() throws {
    try DataCopy.with { copy in
      let run = try importing(["--dry-run", "--format", "json"], in: copy)
      let draft = try JSONDecoder().decode(Draft.self, from: Data(run.output.utf8))
      #expect(
        draft.figures.map(\.indicator) == [
          "procedures.dossiers.resolved", "procedures.dossiers.resolved.on_time",
          "procedures.dossiers.online_rate",
        ])
      #expect(draft.figures.map(\.printed) == ["1.500", "1.470", "88,5"])
      #expect(draft.figures.map(\.value) == [1500, 1470, 88.5])
      #expect(draft.figures.map(\.line) == [11, 11, 11])
      #expect(draft.unassigned.map(\.printed) == ["41"])
      #expect(draft.unassigned.map(\.indicator) == [nil])
    }
  }

  @Test func `a saved report is shown, validated and keeps its text`() throws {
    try DataCopy.with { copy in
      let run = try importing([], in: copy)
      #expect(run.code == 0)
      #expect(run.output.contains("saved 2026-H1/68: 4 figures: 3 assigned"))
      #expect(try copy.validate().code == 0)
      let shown = try cchc([
        "show", "kpi:procedures.on_time_rate", "--locality", "Lâm Đồng", "--data", copy.folder.path,
        "--lang", "en",
      ])
      #expect(shown.output.contains("98.00%"))
      #expect(
        try copy.lines(of: "sources/2026-H1/68.txt").joined(separator: "\n") + "\n" == Self.report)
    }
  }

  @Test func `a report that is there needs --replace`() throws {
    try DataCopy.with { copy in
      _ = try importing([], in: copy)
      let again = try importing([], in: copy)
      #expect(again.code == 2 && again.errors.contains("add --replace"))
      #expect(try importing(["--replace"], in: copy).code == 0)
      #expect(try copy.lines(of: "replaced/2026-H1/68-1.csv").count == 4)
    }
  }

  @Test func `options win over the header, and that is said`() throws {
    try DataCopy.with { copy in
      let run = try importing(["--period", "2026", "--locality", "31"], in: copy)
      #expect(run.output.contains("saved 2026/31"))
      #expect(run.errors.contains("its header says Tỉnh Lâm Đồng; saved for Thành phố Hải Phòng"))
      #expect(run.errors.contains("its header says"))
    }
  }

  @Test func `without place or period it asks for them`() throws {
    try DataCopy.with { copy in
      let run = try importing([], text: "Đã giải quyết xong 12 hồ sơ.\n", in: copy)
      #expect(run.code == 2 && run.errors.contains("add --locality"))
      let period = try importing(
        ["--locality", "31"], text: "Đã giải quyết xong 12 hồ sơ.\n", in: copy)
      #expect(period.code == 2 && period.errors.contains("add --period"))
    }
  }

  @Test func `a folder goes on after a bad file`() throws {
    try DataCopy.with { copy in
      let folder = copy.folder.deletingLastPathComponent().appending(path: "in")
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data(Self.report.utf8).write(to: folder.appending(path: "b.txt"))
      try Data([0, 1, 2, 0xFF]).write(to: folder.appending(path: "a.txt"))
      try Data("not a report".utf8).write(to: folder.appending(path: "c.jpg"))
      let run = try cchc(["import", folder.path, "--data", copy.folder.path, "--lang", "en"])
      #expect(run.code == 0)
      #expect(run.output.contains("saved 2026-H1/68"))
      #expect(run.output.contains("1 reports saved, 1 files not imported"))
      #expect(run.errors.contains("a.txt") && !run.errors.contains("c.jpg"))
    }
  }

  private struct Draft: Decodable {
    struct Row: Decodable {
      let indicator: String?
      let printed: String
      let value: Double
      let line: Int
    }

    let figures: [Row]
    let unassigned: [Row]
  }
}
