package import ReformModel

/// How days and periods are written.
package struct CalendarStyle: Hashable, Sendable {
  package let language: Language

  package init(_ language: Language) {
    self.language = language
  }

  /// `01/7/2025` as Vietnamese offices write it (a zero before January, February and single days),
  /// `1 Jul 2025` in English.
  package func day(_ day: Day) -> String {
    switch language {
    case .vietnamese:
      let date = day.day < 10 ? "0\(day.day)" : "\(day.day)"
      let month = day.month < 3 ? "0\(day.month)" : "\(day.month)"
      return "\(date)/\(month)/\(day.year)"
    case .english:
      return "\(day.day) \(Self.months[day.month - 1].prefix(3)) \(day.year)"
    }
  }

  package func span(from first: Day?, to last: Day?, dash: String) -> String? {
    switch (first, last) {
    case (let first?, let last?) where first != last: "\(day(first))\(dash)\(day(last))"
    case (_, let last?): day(last)
    case (let first?, nil): "\(day(first))\(dash)"
    case (nil, nil): nil
    }
  }

  /// The whole name, for headers and sentences.
  package func period(_ period: Period) -> String {
    let year = period.last.year
    switch (language, period.kind) {
    case (.vietnamese, .year): return "Năm \(year)"
    case (.vietnamese, .half(let half)): return "6 tháng \(half == 1 ? "đầu" : "cuối") năm \(year)"
    case (.vietnamese, .quarter(let number)): return "Quý \(Self.roman(number))/\(year)"
    case (.vietnamese, .month(let month)): return "Tháng \(month)/\(year)"
    case (.vietnamese, .firstMonths(let count)): return "\(count) tháng đầu năm \(year)"
    case (.vietnamese, .years): return "Giai đoạn \(period.first.year)–\(year)"
    case (.english, .year): return "\(year)"
    case (.english, .half(let half)): return "\(half == 1 ? "First" : "Second") half of \(year)"
    case (.english, .quarter(let number)): return "Quarter \(number) of \(year)"
    case (.english, .month(let month)): return "\(Self.months[month - 1]) \(year)"
    case (.english, .firstMonths(let count)): return "First \(count) months of \(year)"
    case (.english, .years): return "\(period.first.year)–\(year)"
    case (_, .days): return "\(day(period.first))–\(day(period.last))"
    }
  }

  /// A few characters for a table row that speaks of a part of the panel's period.
  package func shortPeriod(_ period: Period) -> String {
    switch (language, period.kind) {
    case (.vietnamese, .half(let half)): "6T\u{A0}\(half == 1 ? "đầu" : "cuối")"
    case (.vietnamese, .quarter(let number)): "Q.\(Self.roman(number))"
    case (.vietnamese, .month(let month)): "T\(month)"
    case (.vietnamese, .firstMonths(let count)): "\(count)T\u{A0}đầu"
    case (.english, .half(let half)): "H\(half)"
    case (.english, .quarter(let number)): "Q\(number)"
    case (.english, .month(let month)): "\(Self.months[month - 1].prefix(3))"
    case (.english, .firstMonths(let count)): "\(count)M"
    default: self.period(period)
    }
  }

  private static func roman(_ quarter: Int) -> String {
    ["I", "II", "III", "IV"][min(max(quarter, 1), 4) - 1]
  }

  static func shortMonth(_ month: Int) -> String { String(months[month - 1].prefix(3)) }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}
