import Foundation
import Testing

extension TerminalTests {
  /// Place, period, language, filter and help.
  @Suite struct ChoosingTests {
    @Test func `chooses a place by typing without diacritics`() throws {
      try Terminal.open { terminal in
        try terminal.startDashboard()
        try terminal.press("o")
        try terminal.see("┌─ Chọn địa phương", "▸Thành phố Hải Phòng ", "Tỉnh Quảng Ninh")
        try terminal.type("duong")
        try terminal.wait(for: "one place") { $0.contains("▸Tỉnh Hải Dương (cũ)") }
        try terminal.press("Enter")
        try terminal.see("CCHC  Tỉnh Hải Dương (cũ)", "6 tháng đầu năm 2025")
      }
    }

    @Test func `chooses a period and moves along the periods of its kind`() throws {
      try Terminal.open { terminal in
        try terminal.startDashboard()
        try terminal.press("p")
        try terminal.see("┌─ Chọn kỳ báo cáo", "▸Năm 2025")
        try terminal.press("Down", "Down", "Down", "Down", "Enter")
        try terminal.see("Hải Phòng ▾  6 tháng đầu năm 2025 ▾")
        try terminal.type("]")
        try terminal.see("Hải Phòng ▾  6 tháng cuối năm 2025 ▾")
        try terminal.type("[")
        try terminal.see("Hải Phòng ▾  6 tháng đầu năm 2025 ▾")
        try terminal.type("[")
        try terminal.see("Không có báo cáo của kỳ cùng loại ở phía đó.")
      }
    }

    @Test func `leaves a picker without a choice`() throws {
      try Terminal.open { terminal in
        try terminal.startDashboard()
        for (key, title) in [("o", "Chọn địa phương"), ("p", "Chọn kỳ báo cáo")] {
          try terminal.press(key)
          try terminal.see(title)
          try terminal.press("Escape")
          try terminal.wait(for: "the panel alone") { !$0.contains(title) }
        }
        try terminal.see("── Tổng quan ──", "Năm 2025 ▾")
      }
    }

    @Test func `switches the language and back`() throws {
      try Terminal.open { terminal in
        try terminal.startDashboard()
        try terminal.press("4")
        try terminal.see(title: "Thủ tục hành chính")
        try terminal.press("L")
        try terminal.see(title: "Administrative procedures")
        try terminal.see("Dossiers resolved on time", "97.86%'", "q quit", "12 Dec 2025")
        try terminal.press("L")
        try terminal.see(title: "Thủ tục hành chính")
        try terminal.see("97,86%'", "q thoát", "12/12/2025")
      }
    }

    @Test func `filters without diacritics and takes the filter away`() throws {
      try Terminal.open { terminal in
        try terminal.startDashboard()
        try terminal.press("4")
        try terminal.see(title: "Thủ tục hành chính")
        try terminal.press("/")
        try terminal.type("phi dia gioi")
        try terminal.wait(for: "the rows that match") {
          $0.contains("Lọc: phi dia gioi") && $0.contains("▸Thủ tục phi địa giới")
            && !$0.contains("Hồ sơ giải quyết đúng hạn")
        }
        try terminal.press("Enter", "Escape")
        try terminal.see("Hồ sơ giải quyết đúng hạn", "97,86%'")
        try terminal.press("/")
        try terminal.type("không có gì như thế")
        try terminal.see("Không có dòng nào khớp bộ lọc.")
      }
    }

    @Test func `explains every key`() throws {
      try Terminal.open(width: 120, height: 64) { terminal in
        try terminal.startDashboard()
        try terminal.press("?")
        try terminal.see(title: "Giúp")
        try terminal.see("lọc các dòng khi gõ, không cần dấu", "thoát, từ bất cứ đâu", "Ký hiệu")
        try terminal.press("L")
        try terminal.see("filter rows as you type", "quit, from anywhere", "Marks")
        try terminal.press("Escape")
        try terminal.see(title: "Overview")
      }
    }
  }
}
