import ReformExtraction
import ReformModel
import Testing

/// Which numbers of a sentence state something.
@Suite struct FigureTests {
  private func printed(_ text: String) throws -> [String] {
    ReadText(try SourceText(text)).numbers.map(\.printed)
  }

  private func first(_ text: String) throws -> StatedNumber {
    try #require(ReadText(try SourceText(text)).numbers.first)
  }

  @Test(arguments: [
    "Từ ngày 01/7/2025 đến ngày 30/6/2026 không có đơn thư.",
    "Ban hành Quyết định số 3041/QĐ-UBND ngày 26/7/2025 và Nghị định 118/2025/NĐ-CP.",
    "Thực hiện Nghị quyết số 57-NQ/TW và Đề án 06 giai đoạn 2026 - 2030.",
    "Theo khoản 2 Điều 7, trong 06 tháng cuối năm 2025.",
    "Trực 24/7, điện thoại 0225.3842.105, mở cửa từ 7h30.",
    "Vận hành chính quyền địa phương 02 cấp theo TCVN ISO 9001:2015.",
    "Diện tích từ 100 m² đến dưới 150 m²; người từ 60 tuổi trở lên.",
    "Văn bản hướng dẫn<sup>12</sup> kèm theo.",
  ])
  func `dates, documents, articles, lengths of time and class limits do not`(_ text: String) throws
  {
    #expect(try printed(text) == [])
  }

  @Test func `counts, money, shares and both sides of a fraction do`() throws {
    #expect(
      try printed("Tổng số 1.379.219 hồ sơ; thu 63.885,278 tỷ đồng; đạt 85,89%; 12/320 thủ tục.")
        == ["1.379.219", "63.885,278", "85,89", "12", "320"])
  }

  @Test func `compounds keep their number`() throws {
    #expect(
      try printed("đê điều 24; cấp 15 tài khoản; dân số 1.186.500 người; chuyên mục 12 bài")
        == ["24", "15", "1.186.500", "12"])
  }

  @Test func `four digits that count something are no year`() throws {
    #expect(
      try printed("từ 2054 thủ tục xuống còn 1967 thủ tục so với năm 2025") == ["2054", "1967"])
  }

  @Test func `units and magnitudes are read`() throws {
    #expect(try first("giải ngân 31.713 tỷ đồng").unit == MeasureUnit("tỷ đồng"))
    #expect(try first("vốn 13 nghìn tỷ đồng").unit == MeasureUnit("nghìn tỷ đồng"))
    #expect(try first("đạt 97,85%").unit == .percent)
    #expect(try first("ban hành 88 Nghị quyết").unit == MeasureUnit("nghị quyết"))
  }

  @Test func `words that hedge a number are kept with it`() throws {
    #expect(try first("hơn 500 tin, bài").qualifier == .over)
    #expect(try first("gần 1.900 thủ tục").qualifier == .nearly)
    #expect(try first("khoảng 341 thủ tục").qualifier == .about)
    #expect(try first("ước đạt 180.601 tỷ đồng").qualifier == .estimate)
  }

  @Test func `each number knows its line and section`() throws {
    let numbers = ReadText(
      try SourceText(
        "## II. KẾT QUẢ\n\n### 2. Cải cách thủ tục hành chính\n\n#### c) Một cửa\n\n- Có 64 hồ sơ.")
    ).numbers
    #expect(numbers.map(\.evidence) == [Evidence(section: "II.2.c", line: 7)])
  }

  @Test func `documents are cited with their date and issuer`() throws {
    let text = "Quyết định số 109/QĐ-UBND ngày 15/01/2025 của Chủ tịch UBND tỉnh Bình An."
    let citation = try #require(ReadText(try SourceText(text)).citations.first)
    #expect(citation.printed == "109/QĐ-UBND" && citation.issuer == "tinh binh an")
    #expect(citation.date == Day(year: 2025, month: 1, day: 15))
  }
}
