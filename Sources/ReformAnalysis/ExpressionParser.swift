import ReformModel

/// Reads formulas by recursive descent: sums of products of factors.
package struct ExpressionParser {
  private let text: [UInt8]
  private var position = 0
  private var depth = 0
  private var operands = 0

  /// Brackets nested deeper and formulas longer than this are refused: both make trees as deep as
  /// they are, which everything that walks them descends.
  private static let deepest = 50
  private static let longest = 500

  /// Reads the whole of `text`.
  ///
  /// - Throws: `ExpressionFault` with the column of the first thing that does not fit.
  package static func parse(_ text: String) throws(ExpressionFault) -> Expression {
    var parser = ExpressionParser(text: Array(text.utf8))
    parser.skipSpaces()
    guard parser.position < parser.text.count else { throw ExpressionFault(.empty, column: 1) }
    let expression = try parser.sum()
    guard parser.position == parser.text.count else { throw parser.unexpected() }
    return expression
  }

  /// Reads the whole of `text` as two formulas with `=` or `<=` between them.
  ///
  /// - Throws: `ExpressionFault` with the column of the first thing that does not fit.
  package static func parseCheck(_ text: String) throws(ExpressionFault) -> CheckExpression {
    var parser = ExpressionParser(text: Array(text.utf8))
    parser.skipSpaces()
    guard parser.position < parser.text.count else { throw ExpressionFault(.empty, column: 1) }
    let left = try parser.sum()
    let comparison = try parser.comparison()
    let right = try parser.sum()
    guard parser.position == parser.text.count else { throw parser.unexpected() }
    return CheckExpression(left, comparison, right)
  }

  private init(text: [UInt8]) {
    self.text = text
  }

  private mutating func comparison() throws(ExpressionFault) -> Relation.Comparison {
    guard position < text.count else {
      throw ExpressionFault(.missingComparison, column: column(text.count))
    }
    for comparison in Relation.Comparison.allCases
    where text[position...].starts(with: comparison.rawValue.utf8) {
      position += comparison.rawValue.utf8.count
      skipSpaces()
      return comparison
    }
    throw unexpected()
  }

  private mutating func sum() throws(ExpressionFault) -> Expression {
    var left = try product()
    while let sign = take(UInt8(ascii: "+"), UInt8(ascii: "-")) {
      let right = try product()
      left = sign == UInt8(ascii: "+") ? .sum(left, right) : .difference(left, right)
    }
    return left
  }

  private mutating func product() throws(ExpressionFault) -> Expression {
    var left = try factor()
    while let sign = take(UInt8(ascii: "*"), UInt8(ascii: "/")) {
      let right = try factor()
      left = sign == UInt8(ascii: "*") ? .product(left, right) : .quotient(left, right)
    }
    return left
  }

  private mutating func factor() throws(ExpressionFault) -> Expression {
    guard position < text.count else {
      throw ExpressionFault(.endsEarly, column: column(text.count))
    }
    operands += 1
    guard operands <= Self.longest else {
      throw ExpressionFault(.tooLong, column: column(position))
    }
    if take(UInt8(ascii: "(")) != nil {
      let inner = try bracketed { parser throws(ExpressionFault) in try parser.sum() }
      return inner
    }
    let start = position
    if Self.isDigit(text[position]) { return .number(try number()) }
    guard Self.isLetter(text[position]) else { throw unexpected() }
    let name = word()
    if name == "predecessors", take(UInt8(ascii: "(")) != nil {
      return try bracketed { parser throws(ExpressionFault) in
        let start = parser.position
        let word = parser.word()
        return .predecessors(try parser.reference(word, at: start))
      }
    }
    return .reference(try reference(name, at: start))
  }

  private mutating func bracketed(
    _ inner: (inout ExpressionParser) throws(ExpressionFault) -> Expression
  ) throws(ExpressionFault) -> Expression {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.deepest else {
      throw ExpressionFault(.nestedTooDeeply, column: column(position))
    }
    let expression = try inner(&self)
    guard take(UInt8(ascii: ")")) != nil else {
      guard position < text.count else {
        throw ExpressionFault(.endsEarly, column: column(text.count))
      }
      throw unexpected()
    }
    return expression
  }

  private mutating func number() throws(ExpressionFault) -> ExactDecimal {
    let start = position
    while position < text.count,
      text[position] == UInt8(ascii: ".") || Self.isDigit(text[position])
    {
      position += 1
    }
    let digits = String(decoding: text[start..<position], as: UTF8.self)
    skipSpaces()
    guard let value = try? ExactDecimal(plain: digits) else {
      throw ExpressionFault(.badNumber(digits), column: column(start))
    }
    return value
  }

  /// A reference's characters, with its level, number and bracketed period.
  private mutating func word() -> String {
    let start = position
    var inPeriod = false
    while position < text.count {
      let byte = text[position]
      if byte == UInt8(ascii: "[") { inPeriod = true }
      guard inPeriod || Self.isDigit(byte) || Self.isLetter(byte) || Self.isMark(byte) else {
        break
      }
      position += 1
      if byte == UInt8(ascii: "]") { inPeriod = false }
    }
    let name = String(decoding: text[start..<position], as: UTF8.self)
    skipSpaces()
    return name
  }

  private func reference(
    _ text: String, at start: Int
  ) throws(ExpressionFault) -> FigureReference {
    guard let reference = FigureReference(text) else {
      throw ExpressionFault(.badReference(text), column: column(start))
    }
    return reference
  }

  /// The sign that was taken, with the spaces after it; nil when another byte stands here.
  private mutating func take(_ signs: UInt8...) -> UInt8? {
    guard position < text.count, signs.contains(text[position]) else { return nil }
    let sign = text[position]
    position += 1
    skipSpaces()
    return sign
  }

  private mutating func skipSpaces() {
    while position < text.count, text[position] == UInt8(ascii: " ") { position += 1 }
  }

  private func unexpected() -> ExpressionFault {
    let rest = String(decoding: text[position...], as: UTF8.self)
    return ExpressionFault(.unexpected(String(rest.prefix(1))), column: column(position))
  }

  /// The character at a byte, from 1.
  private func column(_ byte: Int) -> Int {
    String(decoding: text[..<byte], as: UTF8.self).count + 1
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
  }

  /// The signs within a reference.
  private static func isMark(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "@")
      || byte == UInt8(ascii: "#")
  }
}
