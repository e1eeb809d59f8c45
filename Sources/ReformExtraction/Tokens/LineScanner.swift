/// Cuts a line into tokens in one pass over its bytes. Markup for emphasis leaves no token.
struct LineScanner {
  private let bytes: [UInt8]
  private let line: Int
  private var position: Int
  private var end = 0  // of the last token
  /// Whether tabs part the cells of a table.
  private let isTabbed: Bool
  private(set) var tokens: [Token] = []

  /// Scans from `start`, where a list mark or heading number may have been taken off.
  init(_ text: String, line: Int, from start: Int = 0) {
    bytes = Array(text.utf8)
    self.line = line
    isTabbed = TabbedRow.isOne(bytes)
    position = start
    end = -1
    while position < bytes.count { scan() }
  }

  private mutating func scan() {
    let start = position
    let scalar = next()
    switch scalar {
    case UInt32(UInt8(ascii: "0"))...UInt32(UInt8(ascii: "9")): digits(from: start)
    case UInt32(UInt8(ascii: "<")): tag(from: start)
    case UInt32(UInt8(ascii: "[")) where footnoteMark(from: start): break
    case 0x09 where isTabbed: add(.bar, from: start)
    case 0x20, 0x09, 0xA0, 0x2A, 0x5F, 0x60, 0x23, 0x5C, 0xFEFF: break  // spaces and emphasis
    case _ where VietnameseLetters.isLetter(scalar): word(from: start, first: scalar)
    default: add(Self.mark(scalar), from: start)
    }
  }

  private mutating func word(from start: Int, first: UInt32) {
    var word = Syllable()
    word.append(VietnameseLetters.lowercased(first))
    while position < bytes.count {
      let before = position
      let scalar = next()
      guard
        VietnameseLetters.isLetter(scalar) || (0x30...0x39).contains(scalar) || scalar == 0xB2
          || scalar == 0xB3
      else {
        position = before
        break
      }
      word.append(VietnameseLetters.lowercased(scalar))
    }
    add(.word(word), from: start, isCapital: VietnameseLetters.lowercased(first) != first)
  }

  /// Digits with dots and commas between them.
  private mutating func digits(from start: Int) {
    while position < bytes.count {
      let byte = bytes[position]
      let joins = byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",")
      guard
        Self.isDigit(byte)
          || joins && position + 1 < bytes.count
            && Self.isDigit(bytes[position + 1])
      else { break }
      position += 1
    }
    add(.digits, from: start)
  }

  /// `<sup>1</sup>` is a footnote mark, `m<sup>2</sup>` a unit; other tags leave nothing.
  private mutating func tag(from start: Int) {
    guard let close = bytes[start...].prefix(24).firstIndex(of: UInt8(ascii: ">")) else { return }
    let isFootnote = bytes[start...close].elementsEqual("<sup>".utf8)
    position = close + 1
    guard isFootnote else { return }
    var number = 0
    var digits = 0
    while position < bytes.count, bytes[position] != UInt8(ascii: "<") {
      if Self.isDigit(bytes[position]), digits < 4 {
        number = number * 10 + Int(bytes[position] - UInt8(ascii: "0"))
        digits += 1
      }
      position += 1
    }
    if let close = bytes[position...].prefix(8).firstIndex(of: UInt8(ascii: ">")) {
      position = close + 1
    }
    if let last = tokens.last, last.range.upperBound == start, let unit = Self.squared[last.word] {
      tokens[tokens.count - 1].kind = .word(unit)
    } else {
      add(.footnote(number), from: start)
    }
  }

  /// `[^1]` is a footnote mark too.
  private mutating func footnoteMark(from start: Int) -> Bool {
    guard position < bytes.count, bytes[position] == UInt8(ascii: "^") else { return false }
    let digits = bytes[(position + 1)...].prefix(3).prefix(while: Self.isDigit)
    let end = position + 1 + digits.count
    guard !digits.isEmpty, end < bytes.count, bytes[end] == UInt8(ascii: "]") else { return false }
    position = end + 1
    add(.footnote(digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }), from: start)
    return true
  }

  private static let squared: [Syllable?: Syllable] = ["m": "m2", "km": "km2"]

  private mutating func add(_ kind: Token.Kind, from start: Int, isCapital: Bool = false) {
    tokens.append(
      Token(
        kind: kind, line: line, range: start..<position, isCapital: isCapital,
        isAttached: start == end))
    end = position
  }

  private static func mark(_ scalar: UInt32) -> Token.Kind {
    switch scalar {
    case 0x25: .percent
    case 0x28, 0x5B: .open
    case 0x29, 0x5D: .close
    case 0x2C: .comma
    case 0x3B: .semicolon
    case 0x3A: .colon
    case 0x2E, 0x21, 0x3F: .stop
    case 0x2D, 0x2013, 0x2014, 0x2212: .dash
    case 0x2F: .slash
    case 0x3D: .equals
    case 0x2192, 0x21D2: .arrow
    case 0x7C: .bar
    default: .other
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  /// The scalar at the position, which moves on. The text is known to be valid UTF-8.
  private mutating func next() -> UInt32 {
    let first = UInt32(bytes[position])
    position += 1
    guard first >= 0x80 else { return first }
    let length = first >= 0xF0 ? 3 : first >= 0xE0 ? 2 : 1
    var scalar = first & (0x3F >> UInt32(length))
    for _ in 0..<length where position < bytes.count {
      scalar = scalar << 6 | UInt32(bytes[position] & 0x3F)
      position += 1
    }
    return scalar
  }
}
