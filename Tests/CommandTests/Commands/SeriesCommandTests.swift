import Foundation
import Testing

/// `cchc rank`, `cchc trend` and `cchc compare` with another period or place.
@Suite struct SeriesCommandTests {
  @Test func `rank names group, place and value, and marks the own locality`() throws {
    let text = try shown("rank", "procedures.on_time_rate", "--locality", "31", "--lang", "en")
    #expect(text.hasPrefix(" Ranking: provinces and cities · 2025\n"))
    #expect(text.contains("\n Dossiers resolved on time\n"))
    #expect(text.contains("     1  Thành phố Hải Phòng ◂"))
    #expect(text.contains("97.86%"))
    #expect(text.contains("── Source ──"))
  }

  @Test func `rank is the panel that show and export give`() throws {
    let arguments = ["procedures.on_time_rate", "--locality", "31", "--period", "2025"]
    let rank = try cchc(["rank"] + arguments)
    let show = try cchc(["show", "rank:\(arguments[0])"] + arguments.dropFirst())
    #expect(show.code == 0 && show.output == rank.output)
    let export = try cchc(
      ["export", "rank:\(arguments[0])", "--output", "-", "--format", "text"]
        + arguments.dropFirst())
    #expect(export.output == rank.output)
    let json = try cchc(
      ["show", "rank:\(arguments[0])", "--format", "json"] + arguments.dropFirst())
    #expect(try PanelJSON.keys(json.output).first?.contains("place") == true)
    let markdown = try cchc(["rank", "--format", "markdown"] + arguments)
    #expect(markdown.output.hasPrefix("# Xếp hạng: tỉnh, thành phố\n"))
  }

  @Test func `rank as JSON has one object per locality`() throws {
    let run = try cchc([
      "rank", "procedures.on_time_rate", "--locality", "31", "--period", "2025", "--format", "json",
    ])
    let rows = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [[String: Any]]
    #expect(rows?.first?["locality"] as? String == "31")
    #expect(rows?.first?["place"] as? Int == 1)
  }

  @Test func `trend goes over periods and marks the merger`() throws {
    let text = try shown(
      "trend", "apparatus.department_reduction", "--locality", "31", "--lang", "en")
    #expect(text.hasPrefix(" Trend all periods · Thành phố Hải Phòng\n"))
    #expect(text.contains("── Merged 1 Jul 2025 ──"))
    let rows = text.split(separator: "\n").filter { $0.contains(" half of 2025 ") }
    #expect(rows.contains { $0.contains("First") && $0.contains("28.95%") })
    #expect(
      rows.contains { $0.contains("Second") && $0.contains("48.15%") && $0.contains("+19.20") })
  }

  @Test func `trend is the panel that show gives, and says kinds of period`() throws {
    let trend = try shown("trend", "finance.revenue_total", "--line")
    #expect(trend.contains("▒") || trend.contains("░"))
    let json = try shown("show", "trend:finance.revenue_total", "--format", "json")
    #expect(try PanelJSON.keys(json).first?.contains("origin") == true)
    let months = try shown("trend", "finance.revenue_total", "--by", "10M", "--format", "csv")
    #expect(months.split(separator: "\n").count == 2)
    let markdown = try shown("show", "trend:finance.revenue_total", "--format", "markdown")
    #expect(markdown.hasPrefix("# Diễn biến "))
  }

  @Test func `score says the total and that its parts are not known`() throws {
    let text = try shown("show", "score", "--locality", "31", "--period", "2026-01", "--lang", "en")
    #expect(text.contains("93.01 of 100 points, rank 9"))
    #expect(text.contains("No report says the points of the groups"))
    let json = try shown("show", "score", "--period", "2026-01", "--format", "json")
    #expect(json.contains("\"group\": \"timeliness\"") && json.contains("\"points\": null"))
    let none = try shown("show", "score", "--lang", "en")
    #expect(none.contains("The total is not known"))
  }

  @Test func `compare sets two periods or places side by side`() throws {
    let periods = try shown(
      "compare", "--with", "2025-H2", "--period", "2025-H1", "--area", "apparatus", "--lang", "en")
    #expect(
      periods.hasPrefix(" Compared with second half of 2025 · Apparatus · Thành phố Hải Phòng"))
    #expect(periods.contains("28.95%") && periods.contains("48.15%"))
    #expect(periods.contains("── Source ──"))
    let places = try shown(
      "compare", "--with", "Hải Dương (cũ)", "--period", "2025-H1", "--lang", "en")
    #expect(places.contains("Reduction in departments"))
  }

  @Test func `an unknown KPI, group or kind is bad usage that says what there is`() throws {
    let kpi = try cchc(["rank", "on_time", "--lang", "en"])
    #expect(kpi.code == 2 && kpi.errors.contains("procedures.on_time_rate"))
    let group = try cchc(["rank", "procedures.on_time_rate", "--among", "towns", "--lang", "en"])
    #expect(group.code == 2 && group.errors.contains("provinces, cities, communes"))
    let kind = try cchc(["trend", "procedures.on_time_rate", "--by", "week", "--lang", "en"])
    #expect(kind.code == 2 && kind.errors.contains("year, half, quarter, month"))
  }
}
