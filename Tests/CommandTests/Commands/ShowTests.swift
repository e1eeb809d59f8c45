import Foundation
import Testing

/// `cchc show`: a panel as text, the on-time rate as the thread through every format.
@Suite struct ShowTests {
  @Test func `prints the overview of the newest official report`() throws {
    let text = try shown("show")
    #expect(text.hasPrefix(" Tổng quan · Thành phố Hải Phòng · Năm 2025\n"))
    #expect(text.contains("4 Thủ tục hành chính"))
    #expect(text.contains("Số liệu đến"))
  }

  @Test func `prints the overview without a command where there is no terminal`() throws {
    #expect(try shown() == shown("show", "overview"))
    #expect(try shown("--lang", "en") == shown("show", "overview", "--lang", "en"))
  }

  @Test func `prints the on-time rate with its line`() throws {
    let vietnamese = try shown("show", "procedures").split(separator: "\n")
    let row = try #require(vietnamese.first { $0.contains("Hồ sơ giải quyết đúng hạn") })
    #expect(row.contains("97,86%'"))
    #expect(row.contains("II.2.c:179"))
    let english = try shown("show", "procedures", "--lang", "en").split(separator: "\n")
    let same = try #require(english.first { $0.contains("Dossiers resolved on time") })
    #expect(same.contains("97.86%'"))
    #expect(same.contains("II.2.c:179"))
  }

  @Test func `explains a KPI with formula, operands and lines`() throws {
    let text = try shown("show", "kpi:procedures.on_time_rate")
    #expect(text.contains("100 × 1.349.692 / 1.379.219 = 97,86%"))
    #expect(text.contains("báo cáo ghi 97,85%"))
    #expect(text.contains("II.2.c:177"))
    #expect(text.contains("II.2.c:179"))
    let english = try shown("show", "kpi:procedures.on_time_rate", "--lang", "en")
    #expect(english.contains("100 × 1,349,692 / 1,379,219 = 97.86%"))
    #expect(english.contains("printed 97.85%"))
  }

  @Test(arguments: [
    ("overview", "Tổng quan", "Overview"),
    ("direction", "Chỉ đạo, điều hành", "Direction"),
    ("institutions", "Cải cách thể chế", "Institutions"),
    ("procedures", "Thủ tục hành chính", "Administrative procedures"),
    ("apparatus", "Tổ chức bộ máy", "Apparatus"),
    ("civil-service", "Chế độ công vụ", "Civil service"),
    ("finance", "Tài chính công", "Public finance"),
    ("digital", "Chính quyền số", "Digital government"),
    ("audit", "Kiểm số", "Audit"),
    ("plan", "So sánh với kế hoạch", "Compared with plan"),
    ("notes", "Ghi chú", "Notes"),
  ])
  func `prints every panel in both languages`(
    panel: String, vietnamese: String, english: String
  ) throws {
    let text = try shown("show", panel)
    #expect(text.hasPrefix(" \(vietnamese) · Thành phố Hải Phòng · Năm 2025\n"))
    #expect(text.contains("── Nguồn ──"))
    #expect(text.contains("SHA-256"))
    let translated = try shown("show", panel, "--lang", "en")
    #expect(translated.hasPrefix(" \(english) · Thành phố Hải Phòng · 2025\n"))
  }

  @Test(arguments: [40, 80, 137]) func `keeps to the width it is given`(width: Int) throws {
    let lines = try shown("show", "procedures", "--width", "\(width)").split(separator: "\n")
    // An address stays whole, so that it can be clicked.
    let wrapped = lines.filter { !$0.contains("https://") }
    let longest = wrapped.map { $0.unicodeScalars.count }.max()
    #expect(longest == width)
    #expect(lines.contains { $0.contains("97,86%") })
  }

  @Test func `is a hundred columns wide where there is no terminal`() throws {
    #expect(try shown("show", "procedures") == shown("show", "procedures", "--width", "100"))
  }
}
