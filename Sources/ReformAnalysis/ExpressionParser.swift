import ReformModel

/// Reads formulas by recursive descent: sums of products of factors.
package struct ExpressionParser {
  private let text: [Character]
  private var position = 0
  private var depth = 0

  /// Brackets nested deeper than this are refused, so that no input can exhaust the stack.
  private static let deepest = 50

  /// Reads the whole of `text`.
  ///
  /// - Throws: `ExpressionFault` with the column of the first thing that does not fit.
  package static func parse(_ text: String) throws(ExpressionFault) -> Expression {
    var parser = ExpressionParser(text: Array(text))
    parser.skipSpaces()
    guard parser.position < parser.text.count else { throw ExpressionFault(.empty, column: 1) }
    let expression = try parser.sum()
    guard parser.position == parser.text.count else { throw parser.unexpected() }
    return expression
  }

  private init(text: [Character]) {
    self.text = text
  }

  private mutating func sum() throws(ExpressionFault) -> Expression {
    var left = try product()
    while let sign = take(oneOf: "+-−") {
      let right = try product()
      left = sign == "+" ? .sum(left, right) : .difference(left, right)
    }
    return left
  }

  private mutating func product() throws(ExpressionFault) -> Expression {
    var left = try factor()
    while let sign = take(oneOf: "*/") {
      let right = try factor()
      left = sign == "*" ? .product(left, right) : .quotient(left, right)
    }
    return left
  }

  private mutating func factor() throws(ExpressionFault) -> Expression {
    guard position < text.count else {
      throw ExpressionFault(.endsEarly, column: text.count + 1)
    }
    if take(oneOf: "(") != nil {
      let inner = try bracketed { parser throws(ExpressionFault) in try parser.sum() }
      return inner
    }
    let start = position
    if text[position].isASCII, text[position].isNumber { return .number(try number()) }
    guard text[position].isASCII, text[position].isLowercase else { throw unexpected() }
    let name = word()
    if name == "predecessors", take(oneOf: "(") != nil {
      return try bracketed { parser throws(ExpressionFault) in
        let start = parser.position
        return .predecessors(try Self.reference(parser.word(), column: start + 1))
      }
    }
    return .reference(try Self.reference(name, column: start + 1))
  }

  private mutating func bracketed(
    _ inner: (inout ExpressionParser) throws(ExpressionFault) -> Expression
  ) throws(ExpressionFault) -> Expression {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.deepest else {
      throw ExpressionFault(.nestedTooDeeply, column: position + 1)
    }
    let expression = try inner(&self)
    guard take(oneOf: ")") != nil else {
      guard position < text.count else {
        throw ExpressionFault(.endsEarly, column: text.count + 1)
      }
      throw unexpected()
    }
    return expression
  }

  private mutating func number() throws(ExpressionFault) -> ExactDecimal {
    let start = position
    while position < text.count,
      text[position] == "." || (text[position].isASCII && text[position].isNumber)
    {
      position += 1
    }
    let digits = String(text[start..<position])
    skipSpaces()
    guard let value = try? ExactDecimal(plain: digits) else {
      throw ExpressionFault(.badNumber(digits), column: start + 1)
    }
    return value
  }

  /// A reference's characters, with its level, number and bracketed period.
  private mutating func word() -> String {
    let start = position
    var inPeriod = false
    while position < text.count {
      let character = text[position]
      if character == "[" { inPeriod = true }
      let belongs =
        inPeriod || character.isASCII && (character.isLetter || character.isNumber)
        || "._@#".contains(character)
      guard belongs else { break }
      position += 1
      if character == "]" { inPeriod = false }
    }
    let name = String(text[start..<position])
    skipSpaces()
    return name
  }

  private static func reference(
    _ text: String, column: Int
  ) throws(ExpressionFault) -> FigureReference {
    guard let reference = FigureReference(text) else {
      throw ExpressionFault(.badReference(text), column: column)
    }
    return reference
  }

  private mutating func take(oneOf characters: String) -> Character? {
    guard position < text.count, characters.contains(text[position]) else { return nil }
    defer { skipSpaces() }
    position += 1
    return text[position - 1]
  }

  private mutating func skipSpaces() {
    while position < text.count, text[position] == " " { position += 1 }
  }

  private func unexpected() -> ExpressionFault {
    ExpressionFault(.unexpected(String(text[position])), column: position + 1)
  }
}
