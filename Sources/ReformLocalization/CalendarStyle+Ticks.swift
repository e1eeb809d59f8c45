package import ReformModel

extension CalendarStyle {
  /// A period under a chart, in at most eight or so columns: `2025`, `6Tđầu/25`, `Q3/25`, `T7/25`.
  package func tick(_ period: Period) -> String {
    let year = Self.twoDigits(period.last.year)
    let isVietnamese = language == .vietnamese
    return switch period.kind {
    case .year: "\(period.last.year)"
    case .half(let number):
      isVietnamese ? "6T\(number == 1 ? "đầu" : "cuối")/\(year)" : "H\(number)/\(year)"
    case .quarter(let number): "Q\(number)/\(year)"
    case .month(let month): isVietnamese ? "T\(month)/\(year)" : "\(Self.shortMonth(month)) \(year)"
    case .firstMonths(let count): isVietnamese ? "\(count)T/\(year)" : "\(count)M/\(year)"
    case .years: "\(Self.twoDigits(period.first.year))–\(year)"
    case .days:
      isVietnamese
        ? "\(period.last.day)/\(period.last.month)/\(year)"
        : "\(period.last.day) \(Self.shortMonth(period.last.month)) \(year)"
    }
  }

  private static func twoDigits(_ year: Int) -> String {
    let rest = year % 100
    return rest < 10 ? "0\(rest)" : "\(rest)"
  }
}
