/// A day of the calendar, without time or zone.
package struct Day: Hashable, Comparable, Sendable, CustomStringConvertible {
  package var year: Int { Int(storedYear) }
  package var month: Int { Int(storedMonth) }
  package var day: Int { Int(storedDay) }

  // Four bytes instead of twenty-four: every figure, reference and period holds days, and memory
  // that is touched for the first time is what a start mostly waits for.
  private let storedYear: Int16
  private let storedMonth: UInt8
  private let storedDay: UInt8

  /// Nil when there is no such day.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Self.length(ofMonth: month, in: year)
    else { return nil }
    self.init(checkedYear: year, month: month, day: day)
  }

  private init(checkedYear year: Int, month: Int, day: Int) {
    storedYear = Int16(year)
    storedMonth = UInt8(month)
    storedDay = UInt8(day)
  }

  /// Reads `2025-07-01`; nil for any other text.
  package init?(iso text: String) {
    var fields = [0, 0, 0]
    var length = 0
    for byte in text.utf8 {
      switch (length, byte) {
      case (4, UInt8(ascii: "-")), (7, UInt8(ascii: "-")):
        break
      case (0..<4, UInt8(ascii: "0")...UInt8(ascii: "9")),
        (5..<7, UInt8(ascii: "0")...UInt8(ascii: "9")),
        (8..<10, UInt8(ascii: "0")...UInt8(ascii: "9")):
        let field = length < 4 ? 0 : (length < 7 ? 1 : 2)
        fields[field] = fields[field] * 10 + Int(byte - UInt8(ascii: "0"))
      default:
        return nil
      }
      length += 1
    }
    guard length == 10 else { return nil }
    self.init(year: fields[0], month: fields[1], day: fields[2])
  }

  /// The first day of a month; the month is held within 1…12 and the year within 1…9999.
  package static func first(ofMonth month: Int, in year: Int) -> Day {
    Day(checkedYear: min(max(year, 1), 9999), month: min(max(month, 1), 12), day: 1)
  }

  /// The last day of a month; arguments are held in range as in `first(ofMonth:in:)`.
  package static func last(ofMonth month: Int, in year: Int) -> Day {
    let start = first(ofMonth: month, in: year)
    return Day(
      checkedYear: start.year, month: start.month,
      day: length(ofMonth: start.month, in: start.year))
  }

  /// ISO form: `2025-07-01`.
  package var description: String {
    yearText + "-" + monthText + "-" + Self.padded(day, to: 2)
  }

  /// `2025`.
  var yearText: String { Self.padded(year, to: 4) }

  /// `07`.
  var monthText: String { Self.padded(month, to: 2) }

  package static func < (left: Day, right: Day) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }

  package static func length(ofMonth month: Int, in year: Int) -> Int {
    switch month {
    case 2:
      (year.isMultiple(of: 4) && !year.isMultiple(of: 100)) || year.isMultiple(of: 400)
        ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func padded(_ number: Int, to width: Int) -> String {
    var digits = String(number)
    while digits.utf8.count < width { digits = "0" + digits }
    return digits
  }
}
