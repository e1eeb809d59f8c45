/// One level of an automatic list.
struct ListLevel: Hashable {
  /// `decimal`, `upperRoman`, `lowerLetter`, `bullet`, … as WordprocessingML names them.
  var format = "decimal"
  /// `%1.%2)`: the level's own number and those above it.
  var text = ""
  var start = 1
}

/// Counts automatic lists as Word does when it shows them.
struct ListNumbers {
  private let levels: [String: [Int: ListLevel]]
  private var counts: [String: [Int: Int]] = [:]

  init(_ levels: [String: [Int: ListLevel]]) {
    self.levels = levels
  }

  /// The number to set before a paragraph, with a blank behind it; empty outside of lists.
  mutating func next(in list: String, level: Int) -> String {
    guard let definition = levels[list], let own = definition[level] else { return "" }
    var counts = self.counts[list] ?? [:]
    counts[level] = counts[level].map { $0 &+ 1 } ?? own.start
    for deeper in counts.keys where deeper > level { counts[deeper] = nil }
    self.counts[list] = counts

    switch own.format {
    case "none": return ""
    case "bullet": return "- "
    default: break
    }
    var text = own.text
    for place in 0...8 {
      guard text.contains("%\(place + 1)") else { continue }
      let format = definition[place] ?? ListLevel()
      let number = Self.written(counts[place] ?? format.start, as: format.format)
      text = text.split(separator: "%\(place + 1)", omittingEmptySubsequences: false)
        .joined(separator: number)
    }
    return text.isEmpty ? "" : text + " "
  }

  private static func written(_ number: Int, as format: String) -> String {
    switch format {
    case "upperRoman": roman(number)
    case "lowerRoman": roman(number).lowercased()
    case "upperLetter": letter(number).uppercased()
    case "lowerLetter": letter(number)
    case "decimalZero" where (0..<10).contains(number): "0\(number)"
    default: "\(number)"
    }
  }

  private static func roman(_ number: Int) -> String {
    guard (1..<4000).contains(number) else { return "\(number)" }
    let digits: [(Int, String)] = [
      (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"),
      (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ]
    var left = number
    var text = ""
    for (value, digit) in digits {
      while left >= value {
        text += digit
        left -= value
      }
    }
    return text
  }

  /// `a` … `z`, then `aa` … `zz`, as Word goes on.
  private static func letter(_ number: Int) -> String {
    guard (1...780).contains(number) else { return "\(number)" }
    let letter = Character(UnicodeScalar(UInt8(ascii: "a") + UInt8((number - 1) % 26)))
    return String(repeating: letter, count: (number - 1) / 26 + 1)
  }
}
