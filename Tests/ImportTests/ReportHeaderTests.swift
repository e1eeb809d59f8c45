import ReformExtraction
import ReformModel
import ReformStore
import Testing

/// What the first lines of a report tell about it.
@Suite struct ReportHeaderTests {
  private func header(_ text: String) throws -> ReportHeader {
    ReportHeader(
      try SourceText(text), places: PlaceNames(try Repository.store.localities().value))
  }

  @Test func `a province's report`() throws {
    let header = try header(
      """
      ỦY BAN NHÂN DÂN
      TỈNH LÂM ĐỒNG

      Số: 412/BC-UBND            Lâm Đồng, ngày 18 tháng 12 năm 2025

      BÁO CÁO
      Kết quả cải cách hành chính 9 tháng đầu năm 2025 của tỉnh

      Kính gửi: Bộ Nội vụ
      """)
    #expect(header.number == "412/BC-UBND")
    #expect(header.date == Day(iso: "2025-12-18"))
    #expect(header.localities == [Locality.ID("68")])
    #expect(header.period == Period("2025-9M"))
    #expect(header.title == "Kết quả cải cách hành chính 9 tháng đầu năm 2025 của tỉnh")
    #expect(!header.isDepartment)
  }

  @Test func `a commune is told from others of its name by its province`() throws {
    let report = "BÁO CÁO\ncông tác cải cách hành chính quý III/2025\nI. Chung"
    let known = try header("UBND XÃ HỒNG SƠN\nTỈNH LÂM ĐỒNG\n\(report)")
    #expect(known.localities == [Locality.ID("23086")])
    #expect(known.period == Period("2025-Q3"))
    let open = try header("UBND XÃ HỒNG SƠN\n\(report)")
    #expect(open.localities.count == 3)
  }

  @Test func `a draft without number and day has none`() throws {
    let header = try header(
      "Số: /BC-UBND\nHải Phòng, ngày tháng năm 2025\nBÁO CÁO\nKết quả năm 2025\nKính gửi: Bộ Nội vụ"
    )
    #expect(header.number == "" && header.date == nil)
    #expect(header.period == Period("2025"))
  }

  @Test(arguments: [
    ("6 tháng đầu năm 2025", "2025-H1"), ("06 tháng cuối năm 2025", "2025-H2"),
    ("quý I năm 2026", "2026-Q1"), ("tháng 7 năm 2025", "2025-07"),
    ("10 tháng năm 2025", "2025-10M"), ("năm 2025 và nhiệm vụ năm 2026", "2025"),
    ("giai đoạn 2021 - 2025", "2021--2025"),
  ])
  func `the title's first period is meant`(words: String, period: String) throws {
    let header = try header("BÁO CÁO\nKết quả cải cách hành chính \(words)\nKính gửi: Bộ Nội vụ")
    #expect(header.period?.description == period)
  }
}
