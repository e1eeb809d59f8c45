package import ReformModel

/// What the first lines of a report say about it: proposals, which the user's options override.
package struct ReportHeader: Hashable, Sendable {
  /// `12/BC-UBND`; empty for a draft without a number.
  package let number: String
  package let date: Day?
  package let title: String
  package let period: Period?
  /// The place that reports; several where a name occurs more than once, none where no name is known.
  package let localities: [Locality.ID]
  /// Whether a department speaks of itself and not a province of all its bodies.
  package let isDepartment: Bool

  /// The lines that can belong to a header.
  private static let longest = 60
  /// Number and date are looked for in so many lines, whatever they are.
  private static let shortest = 12

  package init(_ source: SourceText, places names: PlaceNames) {
    var lines: [String] = []
    var keys: [String] = []
    var titleLine: Int?
    var hasTitle = false
    for line in source.lines.prefix(Self.longest) {
      let plain = Self.plain(line)
      let key = SearchKey.of(plain)
      lines.append(plain)
      keys.append(key)
      if titleLine == nil {
        if Self.isTitleLine(key) { titleLine = keys.count - 1 }
      } else if Self.endsTitle(key) {
        hasTitle = true
      }
      // What follows is the body, in long lines.
      if hasTitle, keys.count >= Self.shortest { break }
    }
    let start = titleLine ?? 0
    let end =
      keys.indices.first { $0 > start && Self.endsTitle(keys[$0]) } ?? min(keys.count, start + 8)
    let titled = lines[start..<max(start, end)].filter { !$0.isEmpty }
    title = Self.title(titled)
    number = lines.prefix(max(start, Self.shortest)).lazy.compactMap(Self.number).first ?? ""
    date = lines.prefix(max(start, Self.shortest)).lazy.compactMap(Self.date).first
    period = PeriodReader.period(in: SearchKey.of(titled.joined(separator: " ")), year: date?.year)
    let agency = keys[..<start].joined(separator: " ")
    isDepartment = keys[..<start].contains { $0.hasPrefix("so ") || $0.contains(" so ") }
    let inAgency = names.places(in: agency)
    self.localities =
      (inAgency.isEmpty ? names.places(in: SearchKey.of(titled.joined(separator: " "))) : inAgency)
      .map(\.id)
  }

  /// Without Markdown and the bars of a layout table.
  private static func plain(_ line: String) -> String {
    var plain: [UInt8] = []
    plain.reserveCapacity(line.utf8.count)
    for byte in line.utf8 {
      switch byte {
      case UInt8(ascii: "*"), UInt8(ascii: "#"), UInt8(ascii: "|"), UInt8(ascii: "_"): continue
      case UInt8(ascii: " ") where plain.isEmpty || plain.last == byte: continue
      default: plain.append(byte)
      }
    }
    if plain.last == UInt8(ascii: " ") { plain.removeLast() }
    return String(decoding: plain, as: UTF8.self)
  }

  private static func endsTitle(_ key: String) -> Bool {
    key.hasPrefix("kinh gui") || isBody(key)
  }

  private static func isTitleLine(_ key: String) -> Bool {
    key == "bao cao" || key.hasPrefix("bao cao ket qua") || key.hasPrefix("bao cao tinh hinh")
      || key.hasPrefix("bao cao cong tac") || key.hasPrefix("bao cao cai cach")
  }

  private static func isBody(_ key: String) -> Bool {
    key.hasPrefix("thuc hien ") || key.hasPrefix("can cu ") || key.hasPrefix("i. ")
      || key.hasPrefix("phan thu nhat") || key.hasPrefix("a. ") || key.utf8.count > 300
  }

  private static func title(_ lines: [String]) -> String {
    let words = lines.drop { SearchKey.of($0) == "bao cao" }
    return (words.isEmpty ? lines[...] : words).joined(separator: " ")
  }

  /// `Số: 12/BC-UBND`, also where the place of writing stands on the same line.
  private static func number(_ line: String) -> String? {
    let key = SearchKey.of(line)
    guard let mark = key.firstRange(of: "so:") ?? key.firstRange(of: "so :") else { return nil }
    let offset = key.distance(from: key.startIndex, to: mark.upperBound)
    let rest = line.dropFirst(offset).drop { $0 == " " }
    let text = rest.prefix { $0 != " " && $0 != "\t" }
    guard text.contains("/"), text.first?.isNumber == true else { return nil }
    return String(text)
  }

  /// `ngày 12 tháng 12 năm 2025`.
  private static func date(_ line: String) -> Day? {
    let words = SearchKey.of(line).split { !$0.isLetter && !$0.isNumber }
    for place in words.indices.dropLast(5)
    where words[place] == "ngay" && words[place + 2] == "thang" && words[place + 4] == "nam" {
      if let day = Int(words[place + 1]), let month = Int(words[place + 3]),
        let year = Int(words[place + 5])
      {
        return Day(year: year, month: month, day: day)
      }
    }
    return nil
  }
}
