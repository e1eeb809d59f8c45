import ReformModel

/// The period that a report's title names: `6 tháng đầu năm 2025`, `quý III/2025`, `năm 2025`.
enum PeriodReader {
  /// The first period named in a title without case and diacritics; `year` is that of the report's
  /// date, for a title that leaves it out.
  static func period(in title: String, year: Int?) -> Period? {
    let words = title.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    for place in words.indices {
      if let period = period(words[place...], year) { return period }
    }
    return nil
  }

  private static func period(_ words: ArraySlice<String>, _ year: Int?) -> Period? {
    guard let first = words.first else { return nil }
    let next = words.dropFirst().first ?? ""
    let stated = words.prefix(9).lazy.compactMap(Self.year).first ?? year
    switch first {
    case "quy":
      guard let number = quarters[next], let stated else { return nil }
      return Period("\(stated)-Q\(number)")
    case "thang":
      guard let month = Int(next), (1...12).contains(month), let stated else { return nil }
      return Period("\(stated)-\(month < 10 ? "0" : "")\(month)")
    case "nam":
      guard let year = Self.year(next) else { return nil }
      return Period(year: year)
    case "giai" where next == "doan":
      let years = words.prefix(4).compactMap(Self.year)
      return years.count == 2 ? Period("\(years[0])--\(years[1])") : nil
    default:
      return months(first, next, words, stated)
    }
  }

  private static func months(
    _ count: String, _ unit: String, _ words: ArraySlice<String>, _ year: Int?
  ) -> Period? {
    guard unit == "thang", let year, let count = Int(count) ?? numerals[count],
      (1...12).contains(count)
    else { return nil }
    if words.dropFirst(2).first == "cuoi" { return count == 6 ? Period("\(year)-H2") : nil }
    switch count {
    case 3: return Period("\(year)-Q1")
    case 6: return Period("\(year)-H1")
    case 12: return Period(year: year)
    default: return Period("\(year)-\(count)M")
    }
  }

  private static func year(_ word: String) -> Int? {
    guard word.utf8.count == 4, let year = Int(word), (1990...2099).contains(year) else {
      return nil
    }
    return year
  }

  private static let quarters = [
    "i": 1, "ii": 2, "iii": 3, "iv": 4, "1": 1, "2": 2, "3": 3, "4": 4, "01": 1, "02": 2, "03": 3,
    "04": 4, "mot": 1, "hai": 2, "ba": 3, "bon": 4,
  ]
  private static let numerals = ["sau": 6, "chin": 9, "muoi": 10]
}
