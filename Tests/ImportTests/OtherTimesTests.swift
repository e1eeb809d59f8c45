import ReformExtraction
import ReformModel
import Testing

/// What a report says of other years, of plans, of some places only: kept, and assigned to nothing.
@Suite struct OtherTimesTests {
  private func assigned(_ text: String) throws -> [String: String?] {
    Dictionary(
      try Repository.figures(of: text).map {
        ($0.number.printed, $0.assignment?.indicator.rawValue)
      }, uniquingKeysWith: { first, _ in first })
  }

  @Test func `an earlier year's value in brackets is not this report's`() throws {
    let found = try assigned(
      """
      BÁO CÁO
      Kết quả cải cách hành chính 6 tháng đầu năm 2026

      2. Cải cách thủ tục hành chính
      Tỷ lệ hồ sơ giải quyết trước và đúng hạn là 98,56% (6 tháng đầu năm 2025: 97,03%).
      """)
    #expect(found == ["98,56": "procedures.dossiers.on_time_rate", "97,03": nil])
  }

  @Test func `what a plan foresees is not what was done, nor are its parts`() throws {
    let found = try assigned(
      """
      1. Công tác chỉ đạo, điều hành
      Kế hoạch năm 2025 kiểm tra cải cách hành chính 32 cơ quan (08 sở, ngành; 24 xã, phường).
      Đã kiểm tra cải cách hành chính tại 21 cơ quan.
      """)
    #expect(found == ["32": nil, "08": nil, "24": nil, "21": "direction.inspections.units"])
  }

  @Test func `goals of a coming year and limits are no results`() throws {
    let found = try assigned(
      """
      BÁO CÁO
      Kết quả cải cách hành chính năm 2025

      2. Cải cách thủ tục hành chính
      Năm 2026, tỉnh đặt mục tiêu: 99% hồ sơ giải quyết đúng hạn; tối thiểu 95% hồ sơ nộp trực tuyến.
      Có 12 xã với tỷ lệ hồ sơ nộp trực tuyến dưới 40%.
      """)
    #expect(found.values.allSatisfy { $0 == nil })
  }

  @Test func `a column of goals or of another year in a table is passed over`() throws {
    let found = try assigned(
      """
      BÁO CÁO
      Kết quả cải cách hành chính năm 2025

      2. Cải cách thủ tục hành chính
      | TT | Nội dung | ĐVT | Mục tiêu năm | Thực hiện | Năm 2024 |
      |---|---|---|---|---|---|
      | 1 | Hồ sơ giải quyết đúng hạn | % | 98 | 98,87 | 97,95 |
      """)
    #expect(found == ["98": nil, "98,87": "procedures.dossiers.on_time_rate", "97,95": nil])
  }

  @Test func `dossiers of one field are not all dossiers`() throws {
    let found = try assigned(
      """
      2. Cải cách thủ tục hành chính
      Riêng lĩnh vực chứng thực: giải quyết 88.915 hồ sơ, 99,7% đúng và trước hạn.
      """)
    #expect(found == ["88.915": nil, "99,7": nil])
  }

  @Test func `none in some places is not none at all`() throws {
    let figures = try Repository.figures(
      of: "2. Cải cách thủ tục hành chính\nCó 22/40 xã, phường không có hồ sơ trễ hạn.")
    #expect(figures.map(\.number.printed) == ["22", "40"])
  }

  @Test func `a set of indexes named after its decision is no quantity`() throws {
    #expect(try assigned("Điểm Bộ chỉ số 766 của tỉnh được công khai.") == [:])
  }

  @Test func `a wording that must stand apart counts anywhere before in the sentence`() throws {
    let indicator = Indicator(
      id: Indicator.ID("x.trees"), area: .direction, section: "I",
      label: .init(vi: "Cây xanh", en: "Trees"), unit: MeasureUnit("cây"), nature: .flow)
    let phrase = AssignmentPhrase(
      indicator: indicator.id, near: [["trồng mới", "trồng"], ["cây"]], without: ["~vườn ươm"])
    func indicators(_ text: String) throws -> [Indicator.ID?] {
      FigureReader(
        ReadText(try SourceText(text)), PhraseBook(indicators: [indicator], phrases: [phrase])
      ).figures.map { $0.assignment?.indicator }
    }
    #expect(try indicators("Đã trồng mới 1.200 cây phượng.") == [indicator.id])
    #expect(try indicators("Tại vườn ươm, các tổ đã trồng mới 1.200 cây phượng.") == [nil])
    #expect(try indicators("Rời vườn ươm. Đã trồng mới 1.200 cây phượng.") == [indicator.id])
  }
}
