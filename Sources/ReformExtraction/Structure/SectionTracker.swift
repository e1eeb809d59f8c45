/// Follows headings to the code of the section a line stands in: `II.2.c`.
struct SectionTracker {
  private var part = ""
  private var chapter = 0
  private var point = ""

  var code: String {
    var code = part
    if chapter > 0 { code += code.isEmpty ? "\(chapter)" : ".\(chapter)" }
    if !point.isEmpty { code += code.isEmpty ? point : ".\(point)" }
    return code
  }

  /// Whether `numeral` begins the next part.
  mutating func enterPart(_ numeral: String) -> Bool {
    part = numeral
    chapter = 0
    point = ""
    return true
  }

  /// Whether a numbered title goes on from the chapter before it; one set off as a title may skip.
  mutating func enterChapter(_ number: Int, isInner: Bool, isTitled: Bool) -> Bool {
    if isInner {
      point = "\(number)"
      return true
    }
    guard number == chapter + 1 || number == 1 || isTitled && number > chapter else { return false }
    chapter = number
    point = ""
    return true
  }

  mutating func enterPoint(_ letter: String) -> Bool {
    point = letter
    return true
  }
}
