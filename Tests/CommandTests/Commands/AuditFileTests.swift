import Foundation
import Testing

/// `cchc audit FILE`: a report file, checked from its sentences alone.
@Suite struct AuditFileTests {
  private static let report = """
    II. KẾT QUẢ
    **2. Cải cách thủ tục hành chính**
    - Phường tiếp nhận 1.520 hồ sơ, gồm 1.280 hồ sơ trực tuyến và 230 hồ sơ trực tiếp.
    - Đã giải quyết 1.486/1.520 hồ sơ (97,8%).

    """

  private func audited(
    _ text: String = report, _ arguments: String...
  ) throws -> RunResult {
    try TemporaryFolder.with { folder in
      try Data(text.utf8).write(to: folder.appending(path: "r.txt"))
      return try cchc(["audit", "r.txt"] + arguments, folder: folder)
    }
  }

  @Test func `says what is wrong as a compiler does, the numbers marked below the line`() throws {
    let run = try audited(Self.report, "--lang", "en")
    #expect(run.code == 1 && run.errors == "")
    #expect(
      run.output == """
        r.txt: 2 relations checked: 1 inconsistent, 0 suspect, 0 truncated

        r.txt:3: inconsistent: the parts do not add up to the total: 1,280 + 230 = 1,510 ≠ 1,520
            - Phường tiếp nhận 1.520 hồ sơ, gồm 1.280 hồ sơ trực tuyến và 230 hồ sơ trực tiếp.
                               ^^^^^            ^^^^^                     ^^^

        """)
  }

  @Test func `speaks Vietnamese unless told otherwise`() throws {
    let run = try audited()
    #expect(run.output.hasPrefix("r.txt: 2 phép kiểm: 1 không khớp, 0 nghi vấn, 0 cắt bớt\n"))
    #expect(run.output.contains("các phần cộng lại không bằng tổng: 1.280 + 230 = 1.510 ≠ 1.520"))
  }

  @Test func `ends with code 0 where everything adds up, and says so`() throws {
    let text = Self.report.replacingOccurrences(of: "230", with: "240")
    let run = try audited(text, "--lang", "en")
    #expect(run.code == 0)
    #expect(run.output.contains("Every number that can be checked is consistent."))
  }

  @Test func `gives the keys of the contract as JSON, all relations with --all`() throws {
    let run = try audited(Self.report, "--format", "json", "--all")
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    #expect(Set(json.keys) == ["findings", "habits", "checked"])
    #expect(json["checked"] as? Int == 2)
    let findings = try #require(json["findings"] as? [[String: Any]])
    #expect(findings.map { $0["verdict"] as? String } == ["inconsistent", "consistent"])
    let first = try #require(findings.first)
    #expect(
      Set(first.keys)
        == ["rule", "verdict", "lines", "printed", "expected", "message", "suggestion"])
    #expect(first["printed"] as? String == "1.520" && first["expected"] as? String == "1.510")
    #expect(first["lines"] as? [Int] == [3])
  }

  @Test func `writes Markdown and CSV`() throws {
    let markdown = try audited(Self.report, "--format", "markdown", "--lang", "en").output
    #expect(markdown.hasPrefix("# Audit: r.txt\n"))
    #expect(markdown.contains("| II.2:3 | the parts do not add up to the total |"))
    let csv = try audited(Self.report, "--format", "csv").output
    #expect(csv.hasPrefix("verdict,rule,area,section,line,"))
    #expect(csv.contains("inconsistent,sum,procedures,II.2,3,3,1.520,1.510,"))
  }

  @Test func `says what has gone, come and stayed since the draft before`() throws {
    try TemporaryFolder.with { folder in
      let old = Self.report + "- Có 15/20 phòng họp trực tuyến (80,1%).\n"
      // The first slip is still there in other digits, the second is mended, a third is new.
      let new =
        "Kính gửi: Sở Nội vụ\n\n"
        + Self.report.replacingOccurrences(of: "230", with: "220")
        + "- Có 15/20 phòng họp trực tuyến (75,0%).\n- Có 7/20 phòng đạt chuẩn (30,5%).\n"
      try Data(old.utf8).write(to: folder.appending(path: "old.txt"))
      try Data(new.utf8).write(to: folder.appending(path: "new.txt"))
      let run = try cchc(
        ["audit", "new.txt", "--since", "old.txt", "--lang", "en"], folder: folder)
      #expect(run.code == 1)
      #expect(run.output.contains("since the last draft: 1 gone, 1 new, 1 remaining\n"))
      #expect(run.output.contains("inconsistent (new): the percentage does not follow"))
    }
  }

  @Test func `reads standard input`() throws {
    let run = try Program.debug.run(["audit", "-", "--lang", "en"], input: Self.report)
    #expect(run.code == 1 && run.output.hasPrefix("-: 2 relations checked"))
  }

  @Test(arguments: [
    ([] as [UInt8], "holds no text"), ([0x61, 0x00, 0x62], "not plain text"),
    ([0x61, 0xFF, 0xFE], "not UTF-8"),
  ])
  func `refuses what is no text and says what to do`(_ bytes: [UInt8], _ reason: String) throws {
    try TemporaryFolder.with { folder in
      try Data(bytes).write(to: folder.appending(path: "r.txt"))
      let run = try cchc(["audit", "r.txt", "--lang", "en"], folder: folder)
      #expect(run.code == 3 && run.output == "")
      #expect(run.errors.hasPrefix("cchc: report file: r.txt:") && run.errors.contains(reason))
      #expect(run.errors.contains(";"))
    }
  }

  @Test func `refuses a missing file, a folder and a file that is too large`() throws {
    try TemporaryFolder.with { folder in
      let missing = try cchc(["audit", "none.txt", "--lang", "en"], folder: folder)
      #expect(missing.code == 3)
      #expect(missing.errors == "cchc: report file: none.txt: not there; check the name\n")
      let directory = try cchc(["audit", ".", "--lang", "en"], folder: folder)
      #expect(directory.code == 3 && directory.errors.contains("not a regular file"))
      let large = folder.appending(path: "large.txt")
      try Data().write(to: large)
      let file = try FileHandle(forWritingTo: large)
      try file.truncate(atOffset: 100 << 20)
      try file.close()
      let run = try cchc(["audit", "large.txt", "--lang", "en"], folder: folder)
      #expect(run.code == 3 && run.errors.contains("larger than 32 MiB"))
    }
  }

  @Test func `shows control characters of a report instead of obeying them`() throws {
    let text = Self.report.replacingOccurrences(of: "- Phường", with: "- \u{1B}[2JPhường")
    #expect(try !audited(text).output.contains("\u{1B}"))
  }
}
