/// A span of days with a short name (kỳ báo cáo): `2025`, `2025-H2`, `2025-Q3`, `2025-07`,
/// `2025-10M` (first ten months), `2021--2025`, `2025-07-01--2025-11-03`.
///
/// The name is always the shortest form. Ordered by last day, then first (DESIGN section 4).
package struct Period: Hashable, Sendable, CustomStringConvertible {
  package let first: Day
  package let last: Day

  /// Nil when the last day lies before the first.
  package init?(first: Day, last: Day) {
    guard first <= last else { return nil }
    self.first = first
    self.last = last
  }

  /// The whole of one year.
  package init(year: Int) {
    first = .first(ofMonth: 1, in: year)
    last = .last(ofMonth: 12, in: year)
  }

  private init(months: ClosedRange<Int>, of year: Int) {
    first = .first(ofMonth: months.lowerBound, in: year)
    last = .last(ofMonth: months.upperBound, in: year)
  }

  /// What the name shows; periods of one kind follow one another.
  package enum Kind: Hashable, Sendable {
    case year
    case half(Int)
    case quarter(Int)
    case month(Int)
    case firstMonths(Int)
    case years
    case days
  }

  package var kind: Kind {
    guard first.day == 1, last == .last(ofMonth: last.month, in: last.year) else { return .days }
    guard first.year == last.year else {
      return first.month == 1 && last.month == 12 ? .years : .days
    }
    return switch (first.month, last.month) {
    case (1, 12): .year
    case (1, 6): .half(1)
    case (7, 12): .half(2)
    case (1, 3), (4, 6), (7, 9), (10, 12): .quarter(last.month / 3)
    case (let start, let end) where start == end: .month(start)
    case (1, let end): .firstMonths(end)
    default: .days
    }
  }

  /// Whether `other` lies within this period and is not the same.
  package func contains(_ other: Period) -> Bool {
    self != other && first <= other.first && other.last <= last
  }

  /// The short name, also the folder of the period's figures.
  package var description: String {
    switch kind {
    case .year: "\(first.description.prefix(4))"
    case .half(let number): "\(first.description.prefix(4))-H\(number)"
    case .quarter(let number): "\(first.description.prefix(4))-Q\(number)"
    case .month: "\(first.description.prefix(7))"
    case .firstMonths(let count): "\(first.description.prefix(4))-\(count)M"
    case .years: "\(first.description.prefix(4))--\(last.description.prefix(4))"
    case .days: "\(first)--\(last)"
    }
  }
}

extension Period: Comparable {
  package static func < (left: Period, right: Period) -> Bool {
    (left.last, left.first) < (right.last, right.first)
  }
}

extension Period {
  /// Reads any of the short forms; nil for any other text. The result's name may be shorter than
  /// `text`, because `2025-01-01--2025-12-31` is `2025`.
  package init?(_ text: some StringProtocol) {
    if text.utf8.count == 4 {
      guard let year = Self.year(text) else { return nil }
      self.init(year: year)
      return
    }
    if let gap = text.firstRange(of: "--") {
      let (start, end) = (text[..<gap.lowerBound], text[gap.upperBound...])
      if let from = Self.year(start), let to = Self.year(end) {
        self.init(first: .first(ofMonth: 1, in: from), last: .last(ofMonth: 12, in: to))
      } else if let from = Day(iso: String(start)), let to = Day(iso: String(end)) {
        self.init(first: from, last: to)
      } else {
        return nil
      }
      return
    }
    guard let year = Self.year(text.prefix(4)) else { return nil }
    let rest = text.dropFirst(4)
    guard rest.first == "-" else { return nil }
    guard let months = Self.months(rest.dropFirst()) else { return nil }
    self.init(months: months, of: year)
  }

  private static func year(_ text: some StringProtocol) -> Int? {
    guard text.utf8.count == 4, let year = number(text), year >= 1 else { return nil }
    return year
  }

  /// Digits alone; `Int` would take a sign too.
  private static func number(_ text: some StringProtocol) -> Int? {
    text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ? Int(text) : nil
  }

  private static func months(_ text: some StringProtocol) -> ClosedRange<Int>? {
    switch text.uppercased() {
    case "H1": return 1...6
    case "H2": return 7...12
    case "Q1": return 1...3
    case "Q2": return 4...6
    case "Q3": return 7...9
    case "Q4": return 10...12
    default:
      if text.last == "M" || text.last == "m", text.first != "0",
        let count = number(text.dropLast()), (1...12).contains(count)
      {
        return 1...count
      }
      guard text.utf8.count == 2, let month = number(text), (1...12).contains(month) else {
        return nil
      }
      return month...month
    }
  }
}
