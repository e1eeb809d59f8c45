import ReformModel
import Testing

@testable import ReformViewModels

@Suite struct QuotationTests {
  private func quote(_ line: String, _ numbers: (String, Quotation.Mark)...) -> String {
    let parts = Quotation.parts(of: line, marking: numbers.map { ($0.0, $0.1) })
    return Quotation(place: "", parts: parts).text
  }

  @Test func `numbers stand in brackets where they are whole`() {
    #expect(
      quote("Có 28 hồ sơ và 128 đơn ngày 28/7, đạt 28,5%", ("28", .used))
        == "Có [28] hồ sơ và 128 đơn ngày 28/7, đạt 28,5%")
  }

  @Test func `a number at the end of a sentence or line is found`() {
    #expect(
      quote("tổng số 1.915. Còn 320", ("1.915", .used), ("320", .used))
        == "tổng số [1.915]. Còn [320]")
  }

  @Test func `of several equal prints those nearest to the other numbers are meant`() {
    #expect(
      quote("13 xã; sau đó có 27 sở, còn 13 sở", ("27", .used), ("13", .misprint))
        == "13 xã; sau đó có [27] sở, còn [13] sở")
  }

  @Test func `two equal numbers of one finding are both marked`() {
    #expect(quote("từ 5 đến 5", ("5", .used), ("5", .used)) == "từ [5] đến [5]")
  }

  @Test func `a code with the digits is no number`() {
    #expect(quote("mẫu A12 và 12b, 12-13", ("12", .used)) == "mẫu A12 và 12b, 12-13")
  }

  @Test func `what is far from every number is left out`() {
    let far = String(repeating: "chữ ", count: 100)
    let text = quote("\(far)77 \(far)88 \(far)", ("77", .used), ("88", .used))
    #expect(text.hasPrefix("… chữ") && text.hasSuffix("…"))
    #expect(text.contains("[77]") && text.contains("[88]") && text.count < 500)
  }

  @Test func `of a line without the numbers the beginning is shown`() {
    let text = quote(String(repeating: "chữ ", count: 100), ("77", .used))
    #expect(text.hasPrefix("chữ chữ") && text.hasSuffix("…") && text.count < 150)
  }

  @Test func `lines are counted at line feeds, without mark and carriage return`() {
    let bytes = Array("\u{FEFF}một\r\nhai\n\nbốn".utf8)
    let text = ReportText(bytes, sha256: "ab")
    #expect((1...4).map(text.line) == ["một", "hai", "", "bốn"])
    #expect(text.line(0) == nil && text.line(5) == nil)
  }

  @Test func `a text is used only for the edition that a report names`() {
    let text = ReportText([], sha256: "ab")
    func report(_ digest: String) -> Report {
      Report(
        id: Report.ID(period: Period(year: 2025), locality: Locality.ID("31")), document: "d",
        title: "t", textSHA256: digest)
    }
    #expect(text.isEdition(of: report("ab")))
    #expect(!text.isEdition(of: report("cd")) && !text.isEdition(of: report("")))
  }
}
