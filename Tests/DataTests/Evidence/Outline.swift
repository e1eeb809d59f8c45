/// The numbered headings of a report: `## II. …`, `### 2. …`, `*b) …*`.
///
/// A heading is marked by `#` or `*` at the start of its line; `9. …` and `(1) …` without a mark are
/// footnotes and items of lists.
struct Outline {
  private var part = ""
  private var chapter = ""
  private var paragraph = ""

  /// The section of the next line.
  mutating func section(at line: String) -> String {
    if let marker = Self.marker(of: line) { enter(marker) }
    return [part, chapter, paragraph].filter { !$0.isEmpty }.joined(separator: ".")
  }

  private mutating func enter(_ marker: Substring) {
    let name = marker.dropLast()
    if marker.last == ")", name.count == 1, name.allSatisfy(\.isLetter) {
      paragraph = String(name)
    } else if marker.last == ".", !name.isEmpty, name.allSatisfy(\.isWholeNumber) {
      (chapter, paragraph) = (String(name), "")
    } else if marker.last == ".", !name.isEmpty, name.allSatisfy({ "IVX".contains($0) }) {
      (part, chapter, paragraph) = (String(name), "", "")
    }
  }

  /// The first word of a marked line, without its marks.
  private static func marker(of line: String) -> Substring? {
    guard line.first == "#" || line.first == "*" else { return nil }
    return line.drop { "#* ".contains($0) }.prefix { $0 != " " }
  }
}
