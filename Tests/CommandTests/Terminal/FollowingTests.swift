import Testing

extension TerminalTests {
  /// One KPI over places and over periods, and another board beside this one.
  @Suite struct FollowingTests {
    @Test func `ranks, jumps to a name, opens its board and comes back`() throws {
      try Terminal.open { terminal in
        try terminal.startDashboard("--locality", "old-31", "--period", "2024")
        try terminal.press("2", "r")
        try terminal.see("── Xếp hạng: tỉnh, thành phố ──", "▸", "Thành phố Hải Phòng (cũ) ◂")
        try terminal.type("/quang")
        try terminal.wait(for: "one place") { $0.contains("(1)") && $0.contains("Tỉnh Quảng Ninh") }
        try terminal.press("Escape")
        try terminal.wait(for: "every place") { $0.contains("◂") && !$0.contains("quang") }
        try terminal.press("Enter")
        try terminal.see("CCHC  Tỉnh Quảng Ninh ▾  Năm 2024 ▾")
        try terminal.press("Escape")
        try terminal.see("CCHC  Thành phố Hải Phòng (cũ) ▾", "── Xếp hạng: tỉnh, thành phố ──")
      }
    }

    @Test func `follows a KPI over periods and opens one`() throws {
      try Terminal.open(width: 120, height: 40) { terminal in
        try terminal.startDashboard("--lang", "en")
        try terminal.press("7", "t")
        try terminal.see("── Trend all periods ──", "▸2025", "── Merged 1 Jul 2025 ──", "█")
        try terminal.press("b")
        try terminal.see("b bars")
        try terminal.press("Up", "Enter")
        try terminal.see("First 10 months of 2025 ▾", "── Public finance ──")
        try terminal.press("Escape")
        try terminal.see("── Trend all periods ──", "▸First 10 months of 2025")
        try terminal.press("r")
        try terminal.see("── Ranking: provinces and cities ──", "First 10 months of 2025")
      }
    }

    @Test func `compares with another period, area by area`() throws {
      try Terminal.open(width: 100, height: 30) { terminal in
        try terminal.startDashboard("--period", "2025-H1")
        try terminal.press("c", "w")
        try terminal.see("┌─ So sánh với", "▸Kế hoạch", "── Nơi khác, cùng kỳ")
        try terminal.type("cuoi")
        try terminal.see("▸6 tháng cuối năm 2025")
        try terminal.press("Enter")
        try terminal.see("── So sánh với 6 tháng cuối năm 2025 ──", "28,95%", "48,15%", "−19,20")
        try terminal.press("s")
        try terminal.see("thay đổi nhiều nhất trước")
        try terminal.press("Tab")
        try terminal.see("So sánh với 6 tháng cuối năm 2025 · Chỉ đạo, điều hành")
      }
    }
  }
}
