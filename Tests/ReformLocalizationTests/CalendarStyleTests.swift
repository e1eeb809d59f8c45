import ReformLocalization
import ReformModel
import Testing

@Suite struct CalendarStyleTests {
  @Test(arguments: [
    ("2025-07-01", "01/7/2025", "1 Jul 2025"), ("2025-12-12", "12/12/2025", "12 Dec 2025"),
    ("2025-02-05", "05/02/2025", "5 Feb 2025"), ("2025-01-31", "31/01/2025", "31 Jan 2025"),
    ("2025-03-09", "09/3/2025", "9 Mar 2025"), ("2025-10-10", "10/10/2025", "10 Oct 2025"),
  ])
  func `writes days as offices do`(iso: String, vi: String, en: String) throws {
    let day = try #require(Day(iso: iso))
    #expect(CalendarStyle(.vietnamese).day(day) == vi)
    #expect(CalendarStyle(.english).day(day) == en)
  }

  @Test(arguments: [
    ("2025", "Năm 2025", "2025"),
    ("2025-H1", "6 tháng đầu năm 2025", "First half of 2025"),
    ("2025-H2", "6 tháng cuối năm 2025", "Second half of 2025"),
    ("2025-Q3", "Quý III/2025", "Quarter 3 of 2025"),
    ("2025-07", "Tháng 7/2025", "July 2025"),
    ("2025-10M", "10 tháng đầu năm 2025", "First 10 months of 2025"),
    ("2021--2025", "Giai đoạn 2021–2025", "2021–2025"),
    ("2025-07-01--2025-11-03", "01/7/2025–03/11/2025", "1 Jul 2025–3 Nov 2025"),
  ])
  func `names periods`(name: String, vi: String, en: String) throws {
    let period = try #require(Period(name))
    #expect(CalendarStyle(.vietnamese).period(period) == vi)
    #expect(CalendarStyle(.english).period(period) == en)
  }

  @Test(arguments: [
    ("2025-H1", "6T\u{A0}đầu", "H1"), ("2025-H2", "6T\u{A0}cuối", "H2"), ("2025-Q1", "Q.I", "Q1"),
    ("2025-Q4", "Q.IV", "Q4"), ("2025-07", "T7", "Jul"), ("2025-10M", "10T\u{A0}đầu", "10M"),
    ("2025", "Năm 2025", "2025"),
  ])
  func `shortens periods for table rows`(name: String, vi: String, en: String) throws {
    let period = try #require(Period(name))
    #expect(CalendarStyle(.vietnamese).shortPeriod(period) == vi)
    #expect(CalendarStyle(.english).shortPeriod(period) == en)
  }

  @Test func `shows what is known of a span`() throws {
    let style = CalendarStyle(.vietnamese)
    let first = try #require(Day(iso: "2025-07-01"))
    let last = try #require(Day(iso: "2025-12-12"))
    #expect(style.span(from: first, to: last, dash: "–") == "01/7/2025–12/12/2025")
    #expect(style.span(from: nil, to: last, dash: "–") == "12/12/2025")
    #expect(style.span(from: last, to: last, dash: "–") == "12/12/2025")
    #expect(style.span(from: first, to: nil, dash: "–") == "01/7/2025–")
    #expect(style.span(from: nil, to: nil, dash: "–") == nil)
  }
}
