import ReformModel
import Testing

@Suite struct PeriodTests {
  @Test(arguments: [
    ("2025", "2025"), ("2025-H2", "2025-H2"), ("2025-Q3", "2025-Q3"), ("2025-07", "2025-07"),
    ("2025-10M", "2025-10M"), ("2021--2025", "2021--2025"),
    ("2025-07-01--2025-11-03", "2025-07-01--2025-11-03"),
    ("2025-01-01--2025-12-31", "2025"), ("2025-6M", "2025-H1"), ("2025-3M", "2025-Q1"),
    ("2025-1M", "2025-01"), ("2025--2025", "2025"), ("2025-01-01--2025-10-31", "2025-10M"),
  ])
  func `names a span by its shortest form`(text: String, name: String) {
    #expect(Period(text)?.description == name)
  }

  @Test(arguments: [
    "", "25", "2025-", "2025-13", "2025-H3", "2025-Q0", "2025-0M", "2025-13M",
    "2025-02-30--2025-03-01", "2025-12--2025-01", "2026--2025", "x", "2025-H1x", "2025/H1", "+025",
    "2025-+7", "2025-+5M", "2025-010M",
  ])
  func `refuses what names no span`(text: String) {
    #expect(Period(text) == nil)
  }

  @Test func `orders by the last day and then the first`() throws {
    let names = ["2025-H2", "2025-H1", "2025", "2025-12", "2024", "2025-Q4"]
    let sorted = try names.map { try #require(Period($0)) }.sorted().map(\.description)
    #expect(sorted == ["2024", "2025-H1", "2025", "2025-H2", "2025-Q4", "2025-12"])
  }

  @Test func `a half year lies within its year and not within itself`() throws {
    let year = Period(year: 2025)
    let half = try #require(Period("2025-H1"))
    #expect(year.contains(half))
    #expect(!half.contains(year))
    #expect(!year.contains(year))
  }

  @Test func `knows the length of February`() {
    #expect(Day(year: 2024, month: 2, day: 29) != nil)
    #expect(Day(year: 2025, month: 2, day: 29) == nil)
    #expect(Day(year: 2100, month: 2, day: 29) == nil)
    #expect(Day(year: 2000, month: 2, day: 29) != nil)
  }
}
