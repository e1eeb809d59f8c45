import Foundation
import Testing

extension TerminalTests {
  /// However the dashboard ends, the terminal is what it was before.
  @Suite struct LeavingTests {
    @Test(arguments: [
      ("the panel", "4", "── Thủ tục hành chính ──"),
      ("a detail", "4 Enter", "── Công thức ──"),
      ("the comparison", "c", "── So sánh với kế hoạch ──"),
      ("a detail of the comparison", "c Enter", "── Công thức ──"),
      ("help", "?", "── Giúp ──"),
      ("the period picker", "p", "┌─ Chọn kỳ báo cáo"),
      ("the last tab", "9", "── Kiểm số ──"),
    ])
    func `quits from every screen`(screen: String, keys: String, text: String) throws {
      try Terminal.open { terminal in
        try terminal.startDashboard()
        for key in keys.split(separator: " ") { try terminal.press(String(key)) }
        try terminal.see(text)
        try terminal.press("q")
        try terminal.expectIntact(code: 0)
      }
    }

    @Test(arguments: [
      ("the overview", "", "── Tổng quan ──"),
      ("the place picker", "o", "┌─ Chọn địa phương"),
      ("the export prompt", "e", "┌─ Xuất ra tệp"),
      ("the filter", "/", "Lọc:"),
      ("help", "?", "── Giúp ──"),
    ])
    func `ends by Ctrl-C, also where text is typed`(
      screen: String, keys: String, text: String
    ) throws {
      try Terminal.open { terminal in
        try terminal.startDashboard()
        if !keys.isEmpty { try terminal.press(keys) }
        try terminal.see(text)
        try terminal.press("C-c")
        try terminal.expectIntact(code: 130)
      }
    }

    @Test func `types q where text is typed`() throws {
      try Terminal.open { terminal in
        try terminal.startDashboard()
        try terminal.press("o")
        try terminal.see("┌─ Chọn địa phương")
        try terminal.press("q")
        try terminal.see("Lọc: q")
        try terminal.press("Escape", "q")
        try terminal.expectIntact(code: 0)
      }
    }

    @Test func `shows what the shell printed before`() throws {
      try Terminal.open { terminal in
        try terminal.type("echo be''fore\n")
        try terminal.see("before")
        try terminal.startDashboard()
        #expect(try !terminal.screen().contains("before"))
        try terminal.press("q")
        try terminal.expectIntact(code: 0)
        try terminal.see("before")
        try terminal.type("echo af''ter\n")
        try terminal.see("after")
      }
    }

    @Test func `shows an error screen where there is no data, and quits`() throws {
      for key in ["q", "Escape"] {
        try Terminal.open { terminal in
          try terminal.start(["--data", "/nowhere"])
          try terminal.see("Không xem được", "/nowhere", "--data", "q thoát")
          try terminal.press(key)
          try terminal.expectIntact(code: 0)
        }
      }
    }
  }
}
