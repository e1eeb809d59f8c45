import Foundation
import Testing

extension TerminalTests {
  /// Compare with plan, and export.
  @Suite struct ComparingTests {
    @Test func `sorts by gap and keeps what is missed`() throws {
      let run = try cchc("compare", "--by-gap", "--missed", "--format", "json")
      let rows = try PanelJSON(run.output).rows
      let widest = try #require(rows.first?.label)
      try Terminal.open(width: 120, height: 40) { terminal in
        try terminal.startDashboard()
        try terminal.press("c")
        try terminal.see("── So sánh với kế hoạch ──", "── Chỉ đạo, điều hành ──")
        try terminal.press("s")
        try terminal.see("theo % so với kế hoạch", "▸\(widest)")
        try terminal.press("m")
        let screen = try terminal.see("chỉ chưa đạt", "▸\(widest)")
        let list = screen.components(separatedBy: "── Công thức và nguồn")[0]
        #expect(!list.contains("  đạt"))
        #expect(!list.contains("gần đạt"))
        let labels = rows.map { String($0.label.prefix(20)) }
        let shown = list.components(separatedBy: "\n").compactMap { line in
          labels.first { line.dropFirst().hasPrefix($0) }
        }
        #expect(shown == labels)
        try terminal.press("Escape")
        try terminal.see(title: "Tổng quan")
      }
    }

    @Test func `exports the whole panel and asks before it replaces a file`() throws {
      try Terminal.open { terminal in
        let name = "cchc-31-2025-procedures.txt"
        try terminal.startDashboard()
        try terminal.see("9 !25")
        try terminal.press("4")
        try terminal.see(title: "Thủ tục hành chính")
        try terminal.press("e")
        try terminal.see("┌─ Xuất ra tệp", name)
        try terminal.press("Enter")
        try terminal.see("Đã ghi", name)
        let panel = try shown("show", "procedures", "--width", "80")
        #expect(try terminal.folder.text(of: name) == panel)

        try Data("mine".utf8).write(to: terminal.folder.appending(path: name))
        try terminal.press("e", "Enter")
        try terminal.see("đã có. Enter ghi đè")
        try terminal.press("Escape")
        try terminal.wait(for: "the panel alone") { !$0.contains("đã có") }
        #expect(try terminal.folder.text(of: name) == "mine")
        try terminal.press("e", "Enter")
        try terminal.see("đã có. Enter ghi đè")
        try terminal.press("Enter")
        try terminal.see("Đã ghi", name)
        #expect(try terminal.folder.text(of: name) == panel)
      }
    }

    @Test func `exports under another name, at the width of the screen`() throws {
      try Terminal.open(width: 110, height: 30) { terminal in
        try terminal.startDashboard("--lang", "en")
        try terminal.see("9 Audit 25")
        try terminal.press("c")
        try terminal.see("── Compared with plan ──")
        try terminal.press("e", "C-u")
        try terminal.type("so sánh.txt")
        try terminal.see("so sánh.txt")
        try terminal.press("Enter")
        try terminal.see("Wrote", "so sánh.txt")
        let panel = try shown("show", "plan", "--lang", "en", "--width", "110")
        #expect(try terminal.folder.text(of: "so sánh.txt") == panel)
      }
    }

    @Test func `says why it cannot write`() throws {
      try Terminal.open { terminal in
        try terminal.startDashboard()
        try terminal.press("e")
        try terminal.see("┌─ Xuất ra tệp")
        try terminal.press("C-u")
        try terminal.type("nowhere/panel.txt")
        try terminal.press("Enter")
        try terminal.see("nowhere/panel.txt", "No such file or directory")
        try terminal.press("C-c")
        try terminal.expectIntact(code: 130)
      }
    }
  }
}
