/// Finds printed numbers in a line: whole ones only, not digits of longer numbers, dates or codes.
struct NumberFinder {
  private let line: [UInt8]

  init(_ line: [UInt8]) {
    self.line = line
  }

  /// Where the numbers stand, in reading order. A number that is printed more often than it is asked
  /// for is taken where it lies nearest to those that are printed once.
  func places(
    of numbers: [(printed: String, mark: Quotation.Mark)]
  ) -> [(range: Range<Int>, mark: Quotation.Mark)] {
    var asked: [String: [Quotation.Mark]] = [:]
    for number in numbers { asked[number.printed, default: []].append(number.mark) }
    let found = asked.map { (printed: $0.key, marks: $0.value, places: occurrences(of: $0.key)) }
    let sure = found.filter { $0.places.count <= $0.marks.count }.flatMap(\.places)
    let middle =
      sure.isEmpty ? 0 : sure.reduce(0) { $0 + $1.lowerBound } / sure.count
    var places: [(range: Range<Int>, mark: Quotation.Mark)] = []
    for (_, marks, candidates) in found {
      let nearest = candidates.sorted {
        abs($0.lowerBound - middle) < abs($1.lowerBound - middle)
      }.prefix(marks.count)
      // Of two equal prints the misprint cannot be told: it stands for both.
      let mark: Quotation.Mark = marks.contains(.misprint) ? .misprint : .used
      places += nearest.map { ($0, mark) }
    }
    return places.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// Every place where `printed` stands as a number of its own.
  private func occurrences(of printed: String) -> [Range<Int>] {
    let wanted = Array(printed.utf8)
    guard !wanted.isEmpty, line.count >= wanted.count else { return [] }
    var found: [Range<Int>] = []
    var start = 0
    while start + wanted.count <= line.count {
      let range = start..<start + wanted.count
      if line[range].elementsEqual(wanted), standsAlone(range) {
        found.append(range)
        start = range.upperBound
      } else {
        start += 1
      }
    }
    return found
  }

  private func standsAlone(_ range: Range<Int>) -> Bool {
    let before = byte(range.lowerBound - 1)
    let after = byte(range.upperBound)
    if before.isDigit || after.isDigit || before.isLetter || after.isLetter { return false }
    if before == UInt8(ascii: "/") || after == UInt8(ascii: "/"), isDate(around: range) {
      return false
    }
    let joints = Set(".,-".utf8)
    if let before, joints.contains(before), byte(range.lowerBound - 2).isDigit { return false }
    if let after, joints.contains(after), byte(range.upperBound + 1).isDigit { return false }
    return true
  }

  /// Whether digits and slashes around it are a date, `01/7/2025` or `11/2025`, and no fraction.
  private func isDate(around range: Range<Int>) -> Bool {
    let slash = UInt8(ascii: "/")
    var start = range.lowerBound
    var end = range.upperBound
    while byte(start - 1).isDigit || byte(start - 1) == slash { start -= 1 }
    while byte(end).isDigit || byte(end) == slash { end += 1 }
    let parts = line[start..<end].split(separator: slash)
    let isYear = parts.last.map {
      $0.count == 4 && ($0.starts(with: "19".utf8) || $0.starts(with: "20".utf8))
    }
    return parts.count > 2 || isYear == true && byte(end) != UInt8(ascii: ".")
  }

  private func byte(_ place: Int) -> UInt8? { line.indices.contains(place) ? line[place] : nil }
}

extension UInt8? {
  fileprivate var isDigit: Bool {
    map { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ?? false
  }

  fileprivate var isLetter: Bool {
    map { ($0 | 0x20) >= UInt8(ascii: "a") && ($0 | 0x20) <= UInt8(ascii: "z") } ?? false
  }
}
