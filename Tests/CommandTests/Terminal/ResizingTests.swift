import Foundation
import Testing

extension TerminalTests {
  /// The window changes its size while the dashboard is open.
  @Suite struct ResizingTests {
    @Test func `follows the window from one cell to many`() throws {
      try Terminal.open { terminal in
        try terminal.startDashboard()
        try terminal.press("4")
        try terminal.see(title: "Thủ tục hành chính")
        try terminal.resize(width: 100, height: 30)
        try terminal.see(width: 100)
        try terminal.see("97,86%'", "q thoát")
        try terminal.resize(width: 50, height: 10)
        try terminal.see("Cửa sổ 50×10 nhỏ quá.", "Cần ít nhất 60×15.")
        try terminal.resize(width: 1, height: 1)
        try terminal.wait(for: "one cell") { $0.trimmingCharacters(in: .whitespaces).count <= 2 }
        try terminal.press("j", "4", "Enter", "Escape", "?", "Escape", "k")
        try terminal.resize(width: 120, height: 40)
        try terminal.see(width: 120)
        try terminal.see(title: "Thủ tục hành chính")
        try terminal.see("Báo cáo ghi", "II.2.c:179", "q thoát")
        try terminal.press("5")
        try terminal.see(title: "Tổ chức bộ máy")
        try terminal.resize(width: 80, height: 24)
        try terminal.see(width: 80)
        try terminal.press("q")
        try terminal.expectIntact(code: 0)
      }
    }

    @Test(arguments: [(59, 24), (80, 14), (1, 24), (80, 1), (1, 1), (2, 2)])
    func `opens in a window that is too small, and in a good one after that`(
      width: Int, height: Int
    ) throws {
      try Terminal.open { terminal in
        try terminal.start(redirection: "2> errors")
        try terminal.see("── Tổng quan ──")
        try terminal.resize(width: width, height: height)
        try terminal.wait(for: "another screen") { !$0.contains("── Tổng quan ──") }
        for key in ["c", "Escape", "e", "Escape", "o", "Escape"] { try terminal.press(key) }
        try terminal.resize(width: 80, height: 24)
        try terminal.see(width: 80)
        try terminal.see("── Tổng quan ──", "q thoát")
        try terminal.press("q")
        try terminal.expectIntact(code: 0)
        #expect(try terminal.folder.text(of: "errors") == "")
      }
    }

    @Test func `opens at once in any size`() throws {
      for (width, height) in [(60, 15), (50, 10), (200, 60)] {
        try Terminal.open(width: width, height: height) { terminal in
          try terminal.start()
          try terminal.see(width < 60 ? "nhỏ quá." : "── Tổng quan ──")
          try terminal.press("q")
          try terminal.expectIntact(code: 0)
        }
      }
    }
  }
}
