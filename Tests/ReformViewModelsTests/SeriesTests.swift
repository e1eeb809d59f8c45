import ReformAnalysis
import ReformModel
import ReformStore
import ReformViewModels
import Testing

/// Ranking, trend and comparison of boards, over a store of values.
@Suite struct SeriesTests {
  private static let all = Indicator.ID("x.all")
  private static let good = Indicator.ID("x.good")
  private static let rate = KPI(
    id: KPI.ID("x.rate"), area: .procedures, label: LocalizedText(vi: "Tỷ lệ", en: "Rate"),
    formula: "100 * x.good / x.all", unit: .percent, direction: .higher, decimals: 2)
  private static let year = Period(year: 2025)

  private static func place(
    _ id: String, _ name: String, from: Day? = nil, to: Day? = nil,
    kind: Locality.Kind = .province
  ) -> Locality {
    Locality(
      id: Locality.ID(id), name: name, kind: kind, parent: Locality.ID("vn"), validFrom: from,
      validTo: to)
  }

  private static func report(
    _ place: String, _ period: Period, all: Int64, good: Int64
  ) -> ReportContents {
    ReportContents(
      report: Report(
        id: Report.ID(period: period, locality: Locality.ID(place)), document: "\(place)-\(period)",
        title: "t"),
      figures: [(Self.all, all), (Self.good, good)].map { indicator, value in
        Figure(
          indicator: indicator, printed: "\(value)", value: ExactDecimal(mantissa: value),
          unit: MeasureUnit("hồ sơ"), evidence: Evidence(section: "", line: 1))
      })
  }

  private static func loader(_ contents: [ReportContents]) -> BoardLoader {
    let merged = Day.first(ofMonth: 7, in: 2025)
    let indicators = [all, good].map {
      Indicator(
        id: $0, area: .procedures, section: "II.2", label: LocalizedText(vi: "n", en: "n"),
        unit: MeasureUnit("hồ sơ"), nature: .flow)
    }
    return BoardLoader(
      store: MemoryStore(
        catalogue: Catalogue(indicators: indicators, kpis: [rate]), contents: contents,
        localities: [
          place("01", "Tỉnh A"), place("02", "Tỉnh B"), place("03", "Tỉnh C"),
          place("31", "Tỉnh D", from: merged), place("old-31", "Tỉnh D", to: merged),
          place("old-30", "Tỉnh E", to: merged), place("00004", "Phường F", kind: .ward),
        ],
        lineage: ["old-31", "old-30"].map {
          Lineage(
            predecessor: Locality.ID($0), successor: Locality.ID("31"),
            date: .first(ofMonth: 7, in: 2025))
        }))
  }

  @Test func `equal values share a place, and the next one counts them`() throws {
    let loader = Self.loader([
      Self.report("01", Self.year, all: 100, good: 90),
      Self.report("02", Self.year, all: 200, good: 180),
      Self.report("03", Self.year, all: 100, good: 80),
      Self.report("31", Self.year, all: 100, good: 95),
      Self.report("00004", Self.year, all: 100, good: 99),
    ])
    let ranking = try loader.ranking(
      of: Self.rate, in: Self.year, among: PeerGroup(kinds: [.province, .city]))
    #expect(ranking.rows.map(\.locality.id.rawValue) == ["31", "01", "02", "03"])
    #expect(ranking.rows.map(\.place) == [1, 2, 2, 4])
    #expect(ranking.rows.map(\.quarter) == [1, 2, 3, 4])
  }

  @Test func `the change is against the previous period of the same kind`() throws {
    let loader = Self.loader([
      Self.report("01", Self.year, all: 100, good: 90),
      Self.report("01", Period(year: 2024), all: 100, good: 85),
      Self.report("02", Self.year, all: 100, good: 70),
    ])
    let ranking = try loader.ranking(of: Self.rate, in: Self.year, among: PeerGroup())
    #expect(ranking.previous == Period(year: 2024))
    #expect(ranking.rows.map(\.change) == [ExactRatio(5), nil])
  }

  @Test func `a place whose report does not speak of it is counted, not ranked`() throws {
    let silent = ReportContents(
      report: Report(
        id: Report.ID(period: Self.year, locality: Locality.ID("02")), document: "d", title: "t"))
    let loader = Self.loader([Self.report("01", Self.year, all: 100, good: 90), silent])
    let ranking = try loader.ranking(of: Self.rate, in: Self.year, among: PeerGroup())
    #expect(ranking.rows.count == 1)
    #expect(ranking.silent.map(\.id.rawValue) == ["02"])
  }

  @Test func `before the merger a rate is that of the sums, never a mean of rates`() throws {
    let loader = Self.loader([
      Self.report("31", Self.year, all: 100, good: 95),
      Self.report("old-31", Period(year: 2024), all: 100, good: 90),
      Self.report("old-30", Period(year: 2024), all: 300, good: 150),
      Self.report("old-30", Period(year: 2023), all: 100, good: 50),
    ])
    let trend = try loader.trend(of: Self.rate, for: Locality.ID("31"), like: .year)
    #expect(trend.points.map(\.period.description) == ["2023", "2024", "2025"])
    #expect(trend.points.map(\.value) == [ExactRatio(50), ExactRatio(60), ExactRatio(95)])
    #expect(trend.points[1].origin == .combined)
    guard case .former(let place) = trend.points[0].origin else {
      Issue.record("what one former place reported is not its successor's")
      return
    }
    #expect(place.id.rawValue == "old-30")
    #expect(trend.merged == Day.first(ofMonth: 7, in: 2025))
  }

  @Test func `two boards side by side, with what changed most first`() throws {
    let loader = Self.loader([
      Self.report("01", Self.year, all: 100, good: 90),
      Self.report("02", Self.year, all: 100, good: 60),
    ])
    let left = try loader.load(locality: Locality.ID("01"), period: Self.year).board
    let right = try loader.load(locality: Locality.ID("02"), period: Self.year).board
    let comparison = BoardComparison(left, with: right)
    #expect(comparison.rows.map(\.difference) == [ExactRatio(30)])
    let half = try ExactRatio(1).divided(by: ExactRatio(2))
    #expect(comparison.byChange.map(\.change) == [half])
  }
}
