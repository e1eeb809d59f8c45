import Foundation
import Testing

extension TerminalTests {
  /// The audit on a terminal: the count, a finding, its text.
  @Suite struct AuditingTests {
    /// Two hundred and twenty-nine lines of our own in the place of the report's.
    private static let text =
      String(repeating: "x\n", count: 228) + "Mẫu: 64.605 chỉ tiêu, gồm 15.152 và 46.453.\n"

    /// The data with its reports naming another edition: that of `text`.
    private func withOwnText(_ body: (DataCopy) throws -> Void) throws {
      try DataCopy.with { copy in
        let digest = try #require(Program.installed("sha256sum"))
        let file = copy.folder.appending(path: "own.txt")
        try Data(Self.text.utf8).write(to: file)
        let sum = try digest.run([file.path]).output.prefix(64)
        let old = "54e010b889e67115abb42af75b13dadc52818979bc7a4038c635ecf2f87a152a"
        let rows = try copy.lines(of: "reports.csv").map {
          $0.replacingOccurrences(of: old, with: sum)
        }
        try copy.write(rows, to: "reports.csv")
        try body(copy)
      }
    }

    private func openPosts(_ terminal: Terminal) throws {
      try terminal.see("9 !25")
      try terminal.press("9")
      try terminal.see("162 phép kiểm: 17 không khớp", "v theo kết luận")
      try terminal.type("/64.605")
      try terminal.see("15.152 + 46.453 = 61.605 ≠ 64.605")
      try terminal.press("Enter", "Enter")
      try terminal.see(title: "Biên chế viên chức được giao")
    }

    @Test func `counts, filters, opens and comes back`() throws {
      try Terminal.open { terminal in
        try terminal.startDashboard()
        try terminal.see("9 !25")
        try terminal.press("9", "v", "v")
        try terminal.see(title: "Kiểm số · nghi vấn")
        try terminal.press("a")
        try terminal.see(title: "Kiểm số · nghi vấn · Thủ tục hành chính")
        try terminal.press("Enter")
        try terminal.see("Hai bên do phép kiểm ghép lại")
        try terminal.press("Escape")
        try terminal.see(title: "Kiểm số · nghi vấn · Thủ tục hành chính")
      }
    }

    @Test func `quotes the line of the file it is given, numbers in brackets`() throws {
      try withOwnText { copy in
        try Terminal.open { terminal in
          let file = copy.folder.appending(path: "own.txt").path
          try terminal.startDashboard("--data", copy.folder.path, "--source", file)
          try openPosts(terminal)
          try terminal.see("Dòng 229: Mẫu: [64.605] chỉ tiêu, gồm [15.152] và [46.453].")
        }
      }
    }

    @Test func `finds the text in the data folder`() throws {
      try withOwnText { copy in
        let folder = copy.folder.appending(path: "sources/2025")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data(Self.text.utf8).write(to: folder.appending(path: "31.txt"))
        try Terminal.open { terminal in
          try terminal.startDashboard("--data", copy.folder.path)
          try openPosts(terminal)
          try terminal.see("[64.605] chỉ tiêu")
        }
      }
    }

    @Test func `says that a text is another edition`() throws {
      try TemporaryFolder.with { folder in
        let file = folder.appending(path: "cu.txt")
        try Data("khác".utf8).write(to: file)
        try Terminal.open(width: 200, height: 40) { terminal in
          try terminal.startDashboard("--source", file.path)
          try terminal.see("9 Kiểm số 25")
          try terminal.press("9", "Enter")
          try terminal.see("SHA-256 khác")
        }
      }
    }

    @Test func `a text that is not there is said before the terminal opens`() throws {
      try Terminal.open { terminal in
        try terminal.start(["--source", "khong-co.txt"])
        try terminal.see("cchc: khong-co.txt: không đọc được")
      }
    }
  }
}
