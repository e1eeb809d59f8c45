import Foundation
import Testing

extension TerminalTests {
  /// Opening the dashboard and looking at every panel.
  @Suite struct OpeningTests {
    private let titles = [
      "Tổng quan", "Chỉ đạo, điều hành", "Cải cách thể chế", "Thủ tục hành chính",
      "Tổ chức bộ máy", "Chế độ công vụ", "Tài chính công", "Chính quyền số",
      "Kiểm số",
    ]

    @Test func `opens on the overview of the newest official report`() throws {
      try Terminal.open { terminal in
        try terminal.startDashboard()
        let screen = try terminal.see("── Tổng quan ──", "Năm 2025", "q thoát", "? giúp")
        #expect(screen.contains("4 Thủ tục hành chính"))
        #expect(screen.contains("Số liệu đến"))
        #expect(try terminal.ask("alternate_on") == "1")
        #expect(try terminal.ask("cursor_flag") == "0")
      }
    }

    @Test func `walks all tabs by digits`() throws {
      try Terminal.open { terminal in
        try terminal.startDashboard()
        for (index, title) in titles.enumerated().reversed() {
          try terminal.press("\(index + 1)")
          try terminal.see(title: title)
        }
      }
    }

    @Test func `walks all tabs by Tab and back by Shift-Tab`() throws {
      try Terminal.open { terminal in
        try terminal.startDashboard()
        for title in titles.dropFirst() {
          try terminal.press("Tab")
          try terminal.see(title: title)
        }
        for title in titles.dropLast().reversed() {
          try terminal.press("BTab")
          try terminal.see(title: title)
        }
      }
    }

    @Test func `goes into the on-time rate and back`() throws {
      try Terminal.open { terminal in
        try terminal.startDashboard()
        try terminal.press("4")
        try terminal.see(title: "Thủ tục hành chính")
        try terminal.see("▸Hồ sơ giải quyết đúng hạn", "97,86%'")
        try terminal.press("Enter")
        try terminal.see(title: "Hồ sơ giải quyết đúng hạn")
        try terminal.see("100 × 1.349.692 / 1.379.219 = 97,86%", "II.2.c:177", "II.2.c:179")
        try terminal.press("Escape")
        try terminal.see(title: "Thủ tục hành chính")
        try terminal.see("▸Hồ sơ giải quyết đúng hạn")
      }
    }

    @Test func `opens in the place, period and language it is given`() throws {
      try Terminal.open { terminal in
        try terminal.startDashboard(
          "--locality", "hai phong (cu)", "--period", "2025-H1", "--lang", "en")
        try terminal.see("── Overview ──", "Thành phố Hải Phòng (former)", "q quit")
      }
    }
  }
}

extension Terminal {
  /// Waits until the panel is drawn for a window of this width, from one end to the other.
  @discardableResult
  func see(width: Int) throws -> String {
    try wait(for: "a panel \(width) columns wide") { screen in
      let lines = screen.components(separatedBy: "\n")
      return lines.count > 2 && lines[2].hasSuffix(" ──") && lines[2].count == width
    }
  }

  /// Waits until the panel of this title is open; its name alone is on other panels too.
  @discardableResult
  func see(title: String) throws -> String {
    try wait(for: "the panel \(title)") { screen in
      let lines = screen.components(separatedBy: "\n")
      return lines.count > 2 && lines[2].hasPrefix("── \(title) ")
    }
  }
}
