import ReformExtraction
import ReformModel
import ReformStore
import Testing

/// How many figures of a report are found, and how many are taken for the right indicator.
@Suite struct FindingAndAssigningTests {
  /// Forty texts by others' hands than wrote the wordings; the wordings have since learned from them.
  @Test func `nine of ten figures of other reports are found, three of five assigned, few wrongly`()
    throws
  {
    var sum = Agreement()
    for report in KeyedReport.all {
      let agreement = Agreement(of: try Repository.figures(of: report.text), with: report)
      print(
        "\(report.name): found \(agreement.found) of \(agreement.stated), "
          + "assigned \(agreement.right) of \(agreement.keyed), wrong \(agreement.wrong.count)")
      sum = sum + agreement
    }
    #expect(KeyedReport.all.count == 40)
    #expect(sum.stated > 6200)
    #expect(sum.found * 100 >= sum.stated * 96)
    #expect(sum.right * 100 >= sum.keyed * 75)
    #expect(sum.wrong.count * 100 <= sum.found * 5 / 4, "\(sum.wrong)")
  }

  @Test(.enabled(if: Repository.haiPhong != nil, "the report is not on this machine"))
  func `Hải Phòng's report gives the figures that were taken out of it by hand`() throws {
    let text = try #require(Repository.haiPhong)
    var rows: [KeyedReport.Row] = []
    for report in try Repository.store.reports().value where report.document == "hai-phong-2025" {
      for figure in try Repository.store.contents(of: report.id).value.figures
      where figure.origin != .counted {
        rows.append(
          KeyedReport.Row(
            line: figure.evidence.line, printed: figure.printed,
            indicators: [figure.indicator.rawValue]))
      }
    }
    let report = KeyedReport(name: "hai-phong", text: text, rows: rows)
    let agreement = Agreement(of: try Repository.figures(of: text), with: report)
    print("found \(agreement.found) of \(agreement.stated), assigned \(agreement.right)")
    #expect(agreement.stated == 281)
    #expect(agreement.found >= 277)
    #expect(agreement.right >= 268)
    #expect(agreement.wrong == [])
  }

  private func only(_ text: String) throws -> [(String, String?)] {
    try Repository.figures(of: text).map {
      ($0.number.printed, $0.assignment?.indicator.rawValue)
    }
  }

  @Test func `a table whose cells are parted by tabs is read by its heads`() throws {
    let figures = try only(
      """
      2. Cải cách thủ tục hành chính
      Kết quả giải quyết hồ sơ:
      STT\tNội dung\tĐơn vị tính\tKết quả
      1\tHồ sơ tiếp nhận\tHồ sơ\t4.210
      2\tHồ sơ giải quyết trễ hạn\tHồ sơ\t17
      """)
    #expect(figures.map(\.0) == ["4.210", "17"])
    #expect(
      figures.map(\.1) == ["procedures.dossiers.received", "procedures.dossiers.late"])
  }

  @Test func `of two columns with years the later one is this report's`() throws {
    let figures = try only(
      """
      2. Cải cách thủ tục hành chính
      | TT | Nội dung | ĐVT | Năm 2024 | Năm 2025 |
      |---|---|---|---|---|
      | 1 | Hồ sơ tiếp nhận | hồ sơ | 4.010 | 4.210 |
      """)
    #expect(figures.map(\.0) == ["4.010", "4.210"])
    #expect(figures.map(\.1) == [nil, "procedures.dossiers.received"])
  }

  @Test func `what is more than last year, or aimed at, belongs to no indicator`() throws {
    let figures = try only(
      """
      1. Cải cách thể chế
      UBND tỉnh đã ban hành 40 quyết định quy phạm pháp luật, nhiều hơn năm trước 12 quyết định.
      Mục tiêu: thanh toán trực tuyến đạt 90%.
      """)
    #expect(figures.map(\.0) == ["40", "12", "90"])
    #expect(figures.map(\.1) == ["institutions.decisions.issued", nil, nil])
  }

  @Test func `an unknown quantity is kept without an indicator`() throws {
    let figures = try only("Xã có 41 thôn với 12.386 hộ.")
    #expect(figures.map(\.0) == ["41", "12.386"])
    #expect(figures.allSatisfy { $0.1 == nil })
  }

  @Test func `a class is no figure and tells which figure is meant`() throws {
    let figures = try only(
      "Về cắt giảm thời gian giải quyết: 161 thủ tục cắt giảm trên 50%, 58 thủ tục cắt giảm dưới 50%."
    )
    #expect(figures.map(\.0) == ["161", "58"])
    #expect(
      figures.map(\.1) == ["procedures.time_cut.over_half", "procedures.time_cut.under_half"])
  }

  @Test func `a part of a level has the indicator of its total`() throws {
    let figures = try Repository.figures(
      of:
        "Tổng số hồ sơ đã giải quyết xong: 1.500 hồ sơ, trong đó: cấp tỉnh: 300 hồ sơ; cấp xã: 1.200 hồ sơ."
    )
    #expect(figures.map { $0.assignment?.level } == [.all, .province, .commune])
    #expect(
      Set(figures.map { $0.assignment?.indicator.rawValue }) == ["procedures.dossiers.resolved"])
  }

  @Test func `two different values of one indicator are both kept, numbered`() throws {
    let figures = try Repository.figures(
      of: """
        Đã giải quyết xong 1.500 hồ sơ.

        Toàn tỉnh đã giải quyết xong 1.501 hồ sơ.
        """)
    #expect(figures.map(\.nth).sorted() == [1, 2])
    #expect(Set(figures.map { $0.assignment?.indicator.rawValue }).count == 1)
  }

  @Test func `what is planned for next year is not assigned`() throws {
    let figures = try Repository.figures(
      of: """
        IV. PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2026

        Giải quyết đúng hạn 99% hồ sơ.
        """)
    #expect(figures.map(\.assignment) == [nil])
  }

  @Test func `a wording an officer adds is used at once`() throws {
    let indicator = Indicator(
      id: Indicator.ID("x.trees"), area: .direction, section: "I",
      label: .init(vi: "Cây xanh", en: "Trees"),
      unit: MeasureUnit("cây"), nature: .flow)
    let text = ReadText(try SourceText("Đã trồng mới 1.200 cây phượng."))
    let phrase = AssignmentPhrase(
      indicator: indicator.id, near: [["trồng mới", "trồng"], ["cây"]])
    let without = FigureReader(text, PhraseBook(indicators: [indicator], phrases: [])).figures
    let with = FigureReader(text, PhraseBook(indicators: [indicator], phrases: [phrase])).figures
    #expect(without.map(\.assignment) == [nil])
    #expect(with.map { $0.assignment?.indicator } == [indicator.id])
  }
}
