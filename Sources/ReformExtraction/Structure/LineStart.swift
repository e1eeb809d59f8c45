/// How a line begins: blank, heading, list item, table row, footnote or plain text.
struct LineStart {
  enum Kind: Hashable {
    case blank
    case pageNumber
    case roman(String)
    case numbered(Int, ListMark)
    case lettered(String)
    case markdownHeading
    case bullet(UInt8)
    case tableRow
    case footnote(Int)
    case plain
  }

  let kind: Kind
  /// The blanks before the mark.
  let indent: Int
  /// The offset of the text behind the mark.
  let textStart: Int
  /// Whether the line is set off as a title: Markdown heading or bold.
  let isTitled: Bool

  init(_ line: String) {
    let bytes = Array(line.utf8.prefix(40))
    var place = 0
    func skip(_ wanted: (UInt8) -> Bool) {
      while place < bytes.count, wanted(bytes[place]) { place += 1 }
    }
    func byte(_ offset: Int = 0) -> UInt8? {
      place + offset < bytes.count ? bytes[place + offset] : nil
    }
    let isSpace: (UInt8) -> Bool = { $0 == 0x20 || $0 == 0x09 || $0 == 0xC2 || $0 == 0xA0 }
    skip(isSpace)
    indent = place
    guard place < bytes.count else {
      (kind, textStart, isTitled) = (.blank, 0, false)
      return
    }
    if line.utf8.count(where: { $0 == UInt8(ascii: "|") }) >= 2 || TabbedRow.isOne(line.utf8) {
      (kind, textStart, isTitled) = (.tableRow, place, false)
      return
    }
    let isHeading = byte() == UInt8(ascii: "#")
    skip { $0 == UInt8(ascii: "#") || isSpace($0) }
    var isBold = false
    if byte() == UInt8(ascii: "*"), byte(1) == UInt8(ascii: "*") { isBold = true }
    if byte() == UInt8(ascii: "*"), byte(1).map(isSpace) == true {
      (kind, textStart, isTitled) = (.bullet(UInt8(ascii: "*")), place + 2, false)
      return
    }
    skip { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "_") }
    isTitled = isHeading || isBold
    let sign: UInt8? =
      switch byte() {
      case UInt8(ascii: "-"), UInt8(ascii: "+"): byte()
      // – • ● ▪ ◦ and their like
      case 0xE2 where byte(1) == 0x80 || byte(1) == 0x97 || byte(1) == 0x96: byte(2)
      default: nil
      }
    if let sign {
      let length = byte() == 0xE2 ? 3 : 1
      let isFollowed = byte(length).map { isSpace($0) } ?? false
      let isQuote = byte() == 0xE2 && byte(1) == 0x80 && (byte(2) == 0x9C || byte(2) == 0x98)
      if isFollowed, !isQuote {
        (kind, textStart) = (.bullet(sign), place + length)
        return
      }
    }
    if let (found, length) = Self.footnote(bytes[place...]) {
      (kind, textStart) = (.footnote(found), place + length)
      return
    }
    if let (found, length) = Self.numbering(bytes[place...]) {
      (kind, textStart) = (found, place + length)
      return
    }
    if bytes.count < 40,
      bytes[place...].allSatisfy({ $0 >= 0x30 && $0 <= 0x39 || isSpace($0) || $0 == 0x2D })
    {
      (kind, textStart) = (.pageNumber, place)
      return
    }
    let isPart = !isHeading && Self.namesPart(line)
    (kind, textStart) = (isHeading || isPart ? .markdownHeading : .plain, 0)
  }

  /// `Phần thứ nhất`, `Phần II`, `Chương I`, `Mục 2` as a title of its own.
  private static func namesPart(_ line: String) -> Bool {
    guard line.utf8.count < 200 else { return false }
    let words = line.prefix(24).split { !$0.isLetter && !$0.isNumber }.prefix(2).map {
      Syllable($0)
    }
    guard words.count == 2, words[0] == "phần" || words[0] == "chương" || words[0] == "mục"
    else { return false }
    return words[1] == "thứ" || ordinals.contains(words[1])
  }

  private static let ordinals: Set<Syllable> = Set(
    (["i", "ii", "iii", "iv", "v", "vi", "vii"] + (1...9).map { "\($0)" }).map { Syllable($0) })

  /// `<sup>1</sup>` or `[^1]:` at the start of a line.
  private static func footnote(_ bytes: ArraySlice<UInt8>) -> (Int, length: Int)? {
    for (open, close) in [("<sup>", "</sup>"), ("[^", "]:")] where bytes.starts(with: open.utf8) {
      let rest = bytes.dropFirst(open.utf8.count)
      let digits = rest.prefix { $0 != close.utf8.first }
        .filter { $0 >= 0x30 && $0 <= 0x39 }
      let body = rest.prefix { $0 != close.utf8.first }
      guard let number = Int(String(decoding: digits, as: UTF8.self)),
        rest.dropFirst(body.count).starts(with: close.utf8)
      else { continue }
      return (number, open.utf8.count + body.count + close.utf8.count)
    }
    return nil
  }

  /// `I.`, `12.`, `1.2.`, `a)`, `(1)`.
  private static func numbering(_ bytes: ArraySlice<UInt8>) -> (Kind, length: Int)? {
    let isDigit: (UInt8) -> Bool = { $0 >= 0x30 && $0 <= 0x39 }
    let word = bytes.prefix {
      isDigit($0) || ($0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A) || $0 >= 0xC3
    }
    guard !word.isEmpty, word.count <= 5 else {
      if bytes.first == UInt8(ascii: "(") {
        let digits = bytes.dropFirst().prefix(while: isDigit)
        if let number = Int(String(decoding: digits, as: UTF8.self)), digits.count <= 2,
          bytes.dropFirst(digits.count + 1).first == UInt8(ascii: ")")
        {
          return (.numbered(number, .bracketedNumber), digits.count + 2)
        }
      }
      return nil
    }
    let rest = bytes.dropFirst(word.count)
    guard let mark = rest.first, ".)/-".utf8.contains(mark) else { return nil }
    let text = String(decoding: word, as: UTF8.self)
    let after = rest.dropFirst()
    let isSet =
      after.first.map { $0 == 0x20 || $0 == 0x09 || $0 == UInt8(ascii: "*") || $0 == 0xC2 } ?? true
    if let number = Int(text) {
      guard number <= 60 else { return nil }
      // `1/ Thể chế` and `1- Thể chế`, but not `1/ 3` and `1 - 3`.
      if mark == UInt8(ascii: "/") || mark == UInt8(ascii: "-") {
        guard isSet, after.dropFirst().first.map({ !isDigit($0) }) ?? false else { return nil }
      }
      if isSet { return (.numbered(number, .number), word.count + 1) }
      // `1.2.` and `1.2 `: only the last number counts within its section.
      let second = after.prefix(while: isDigit)
      guard mark == UInt8(ascii: "."), (1...2).contains(second.count),
        let inner = Int(String(decoding: second, as: UTF8.self))
      else { return nil }
      let tail = after.dropFirst(second.count)
      let dotted = tail.first == UInt8(ascii: ".") ? 1 : 0
      guard tail.dropFirst(dotted).first.map({ $0 == 0x20 }) ?? true else { return nil }
      return (.numbered(inner, .letter), word.count + 1 + second.count + dotted)
    }
    guard isSet else { return nil }
    if mark == UInt8(ascii: ".") || mark == UInt8(ascii: "/"),
      text.utf8.allSatisfy({ "IVX".utf8.contains($0) })
    {
      return (.roman(text), word.count + 1)
    }
    guard text.count == 1, mark == UInt8(ascii: ".") || mark == UInt8(ascii: ")") else {
      return nil
    }
    return (.lettered(text.lowercased()), word.count + 1)
  }
}
