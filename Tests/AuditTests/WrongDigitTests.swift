import ReformAnalysis
import ReformExtraction
import ReformModel
import Testing

/// One wrong digit in a figure that takes part in a stated relation.
@Suite struct WrongDigitTests {
  @Test func `four of five wrong digits are caught`() throws {
    var tried = 0
    var caught = 0
    for report in MarkedReport.all {
      let clean = try AuditedText(report.withoutErrors)
      let relations = clean.audit.relations.filter { $0.rule != .bound && $0.result != nil }
      for relation in relations.spread(over: 3) {
        // Every third time the result, else one of what it is computed from.
        let numbers = relation.numbers
        let number = clean.audit.numbers[numbers[tried % numbers.count]]
        guard let text = clean.source.lines.withAnotherDigit(in: number, turn: tried) else {
          continue
        }
        tried += 1
        let changed = try AuditedText(text)
        let before = Set(clean.broken.map(clean.signature))
        let isCaught = changed.broken.contains { finding in
          !before.contains(changed.signature(finding))
            && changed.prints(of: finding).contains { $0.line == number.evidence.line }
        }
        if isCaught { caught += 1 }
      }
    }
    print("wrong digits caught: \(caught) of \(tried)")
    #expect(tried >= 60)
    #expect(caught * 100 >= tried * 80)
  }
}

extension Array {
  /// So many elements at equal distances.
  fileprivate func spread(over count: Int) -> [Element] {
    guard self.count > count else { return self }
    return (0..<count).map { self[$0 * self.count / count] }
  }
}

extension [String] {
  /// The lines with one digit of a number replaced by another; nil where it cannot be done.
  fileprivate func withAnotherDigit(in number: StatedNumber, turn: Int) -> String? {
    guard let columns = number.columns, number.value.mantissa >= 10 else { return nil }
    var bytes = Array<UInt8>(self[number.evidence.line - 1].utf8)
    let digits = columns.filter { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[$0]) }
    guard !digits.isEmpty else { return nil }
    let place = digits[turn % digits.count]
    bytes[place] = UInt8(ascii: "1") + (bytes[place] - UInt8(ascii: "0") + 3) % 9
    guard Array<UInt8>(self[number.evidence.line - 1].utf8) != bytes else { return nil }
    var lines = self
    lines[number.evidence.line - 1] = String(decoding: bytes, as: UTF8.self)
    return lines.joined(separator: "\n")
  }
}
