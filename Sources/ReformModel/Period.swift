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
    let year = first.yearText
    return switch kind {
    case .year: year
    case .half(let number): year + "-H" + String(number)
    case .quarter(let number): year + "-Q" + String(number)
    case .month: year + "-" + first.monthText
    case .firstMonths(let count): year + "-" + String(count) + "M"
    case .years: year + "--" + last.yearText
    case .days: first.description + "--" + last.description
    }
  }
}

extension Period {
  /// Whether `other` is shown rather than this one: it ends later, or on the same day and is wider.
  package func yields(to other: Period) -> Bool {
    last == other.last ? first > other.first : self < other
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
    self.init(bytes: Array(text.utf8)[...])
  }

  private init?(bytes text: ArraySlice<UInt8>) {
    if text.count == 4 {
      guard let year = Self.year(text) else { return nil }
      self.init(year: year)
      return
    }
    // Between two years the dashes come after four bytes, between two days after ten.
    for length in [4, 10] where text.count == 2 * length + 2 {
      guard text.dropFirst(length).starts(with: "--".utf8) else { continue }
      let (start, end) = (text.prefix(length), text.suffix(length))
      if let from = Self.year(start), let to = Self.year(end) {
        self.init(first: .first(ofMonth: 1, in: from), last: .last(ofMonth: 12, in: to))
      } else if let from = Self.day(start), let to = Self.day(end) {
        self.init(first: from, last: to)
      } else {
        return nil
      }
      return
    }
    guard let year = Self.year(text.prefix(4)) else { return nil }
    let rest = text.dropFirst(4)
    guard rest.first == UInt8(ascii: "-"), let months = Self.months(rest.dropFirst()) else {
      return nil
    }
    self.init(months: months, of: year)
  }

  private static func year(_ text: ArraySlice<UInt8>) -> Int? {
    guard text.count == 4, let year = number(text), year >= 1 else { return nil }
    return year
  }

  private static func day(_ text: ArraySlice<UInt8>) -> Day? {
    Day(iso: String(decoding: text, as: UTF8.self))
  }

  /// Digits alone, at most four; `Int` would take a sign too.
  private static func number(_ text: ArraySlice<UInt8>) -> Int? {
    guard (1...4).contains(text.count), text.allSatisfy(isDigit) else { return nil }
    return text.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  /// `H1`, `Q3`, `10M` or `07`; letters also small.
  private static func months(_ text: ArraySlice<UInt8>) -> ClosedRange<Int>? {
    guard let first = text.first, let last = text.last else { return nil }
    if text.count == 2, let part = number(text.dropFirst()) {
      switch first {
      case UInt8(ascii: "H"), UInt8(ascii: "h"): return span(part, of: 2)
      case UInt8(ascii: "Q"), UInt8(ascii: "q"): return span(part, of: 4)
      default: break
      }
    }
    if last == UInt8(ascii: "M") || last == UInt8(ascii: "m") {
      guard first != UInt8(ascii: "0"), let count = number(text.dropLast()),
        (1...12).contains(count)
      else { return nil }
      return 1...count
    }
    guard text.count == 2, let month = number(text), (1...12).contains(month) else { return nil }
    return month...month
  }

  /// The months of one of `count` equal parts of a year.
  private static func span(_ part: Int, of count: Int) -> ClosedRange<Int>? {
    guard (1...count).contains(part) else { return nil }
    let length = 12 / count
    return (part - 1) * length + 1...part * length
  }
}
