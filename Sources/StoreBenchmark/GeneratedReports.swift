import ReformModel
import ReformStore

/// Reports that nobody wrote: every province and commune of today in each of the newest months, with
/// numbers from a seeded generator. For measuring alone; each says so in its title.
struct GeneratedReports {
  let catalogue: Catalogue
  let localities: [Locality]
  /// Those that every locality reports, oldest first.
  let months: [Period]
  /// Older ones that only the first province reports, so that it has five years in all.
  let history: [Period]
  let figuresPerReport: Int

  /// - Parameter count: Rounded up to whole months of every locality.
  init(_ package: some ReportStore, count: Int, figuresPerReport: Int) throws(StoreError) {
    catalogue = try package.catalogue().value
    localities = try package.localities().value.filter { !$0.isFormer && $0.kind != .country }
    let wanted = (count + localities.count - 1) / localities.count
    months = (0..<wanted).reversed().map(Self.month)
    history = (wanted..<max(wanted, 60)).reversed().map(Self.month)
    self.figuresPerReport = figuresPerReport
  }

  /// - Parameter back: How many months before October 2026.
  private static func month(_ back: Int) -> Period {
    let number = 2026 * 12 + 9 - back
    let digits = number % 12 + 1
    return Period("\(number / 12)-\(digits < 10 ? "0" : "")\(digits)") ?? Period(year: 2026)
  }

  var count: Int { months.count * localities.count + history.count }
  var figures: Int { count * keys.count }

  /// The figures of the KPI that is ranked first, then others of the catalogue, also at other levels.
  private var keys: [FigureKey] {
    let asked = [
      "procedures.dossiers.resolved", "procedures.dossiers.resolved.on_time",
      "procedures.dossiers.on_time_rate",
    ].map { FigureKey(indicator: Indicator.ID($0)) }
    let all = Figure.Level.allCases.flatMap { level in
      catalogue.indicators.map { FigureKey(indicator: $0.id, level: level) }
    }
    return Array((asked + all.filter { !asked.contains($0) }).prefix(figuresPerReport))
  }

  /// All reports, month by month.
  func each(_ body: ([ReportContents]) throws -> Void) rethrows {
    for month in history { try body(contents(of: month, places: localities.prefix(1))) }
    for month in months { try body(contents(of: month, places: localities[...])) }
  }

  private func contents(of month: Period, places: ArraySlice<Locality>) -> [ReportContents] {
    let keys = keys
    let units = keys.map { catalogue.unit(of: $0.indicator) ?? .percent }
    return places.map { place in
      var numbers = SplitMix(seed: place.id.rawValue + month.description)
      return ReportContents(
        report: Report(
          id: Report.ID(period: month, locality: place.id),
          document: "generated-\(month)-\(place.id)", title: "Generated for a benchmark"),
        figures: zip(keys, units).enumerated().map { line, entry in
          let value = Int64(numbers.next() % 9_000 + 1_000)
          return Figure(
            indicator: entry.0.indicator, level: entry.0.level, printed: String(value),
            value: ExactDecimal(mantissa: value), unit: entry.1,
            evidence: Evidence(section: "II.2", line: line + 1))
        })
    }
  }
}

/// The generator of Steele, Lea and Flood: the same numbers in every run.
private struct SplitMix {
  private var state: UInt64

  init(seed text: String) {
    state = text.utf8.reduce(14_695_981_039_346_656_037) { ($0 ^ UInt64($1)) &* 1_099_511_628_211 }
  }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }
}
