/// Puts lines together into blocks: paragraphs broken over lines, pages and footnotes are one.
struct BlockReader {
  private let source: SourceText
  private(set) var blocks: [Block] = []
  private var sections = SectionTracker()
  private var marks: [ListMark] = []
  /// The block that the next plain line may go on, and whether a blank line came between.
  private var open: Int?
  private var isApart = false
  /// A paragraph that a page break cut off, with notes or their remains below it.
  private var cutOff: Int?

  /// Whether lines are broken at a column, so that a sentence may end anywhere in them.
  private let isHardWrapped: Bool

  init(_ source: SourceText) {
    self.source = source
    isHardWrapped =
      !source.lines.contains { $0.utf8.count > 320 }
      && source.lines.allSatisfy { $0.utf8.count < 200 || $0.count <= 120 }
    for number in 1...max(1, source.lines.count) where number <= source.lines.count {
      read(number)
    }
  }

  private mutating func read(_ number: Int) {
    let start = LineStart(source.lines[number - 1])
    switch start.kind {
    case .blank:
      isApart = true
      return
    case .pageNumber:
      if open != nil { return }
      append(.paragraph, number, start.textStart)
    case .roman(let numeral):
      guard sections.enterPart(numeral) else { return plain(number) }
      heading(number, start)
    // The last word of a paragraph, `tháng 12.`, that came to stand on a line of its own.
    case .numbered where isLastWord(number, start):
      plain(number)
    case .numbered(let value, let mark):
      if mark != .bracketedNumber, start.isTitled || isTitle(number, start),
        sections.enterChapter(value, isInner: mark == .letter, isTitled: start.isTitled)
      {
        heading(number, start)
      } else {
        item(mark, number, start.textStart)
      }
    case .lettered(let letter):
      if start.isTitled || isTitle(number, start), sections.enterPoint(letter) {
        heading(number, start)
      } else {
        item(.letter, number, start.textStart)
      }
    case .markdownHeading:
      heading(number, start)
    case .bullet(let sign):
      item(.sign(sign, indent: start.indent), number, start.textStart)
    case .tableRow:
      append(.tableRow, number, start.textStart)
      open = nil
    case .footnote(let note):
      let before = open
      append(.footnote(note), number, start.textStart)
      // The paragraph above goes on below the notes of its page.
      if let before, !ends(before) { open = before }
      isApart = true
      return
    case .plain:
      plain(number)
    }
    isApart = false
  }

  private mutating func plain(_ number: Int) {
    defer { isApart = false }
    if Self.isShouted(source.lines[number - 1]) {
      marks = []
      append(.heading, number, 0)
      open = nil
      return
    }
    if let open, continues(open, with: number) {
      blocks[open].pieces.append((number, 0))
      return
    }
    if let cutOff, open.map(ends) ?? true, !ends(cutOff),
      Self.firstLetter(of: source.lines[number - 1])?.isLowercase == true
    {
      blocks[cutOff].pieces.append((number, 0))
      open = cutOff
      self.cutOff = nil
      return
    }
    if isApart || marks.isEmpty { marks = [] }
    append(.paragraph, number, 0)
  }

  private mutating func heading(_ number: Int, _ start: LineStart) {
    marks = []
    append(.heading, number, start.textStart)
    if ends(blocks.count - 1) || start.isTitled { open = nil }
  }

  private mutating func item(_ mark: ListMark, _ number: Int, _ start: Int) {
    noteCutOff()
    if let level = marks.firstIndex(of: mark) {
      marks.removeSubrange((level + 1)...)
    } else {
      marks.append(mark)
    }
    append(.item(mark), number, start)
  }

  /// Whether the paragraph that was open ends in the middle of a sentence.
  private mutating func noteCutOff() {
    guard let open, !ends(open), blocks[open].kind != .heading else { return }
    cutOff = open
  }

  private mutating func append(_ kind: Block.Kind, _ number: Int, _ start: Int) {
    blocks.append(
      Block(
        kind: kind, section: sections.code, depth: marks.count, pieces: [(number, start)]))
    open = blocks.count - 1
  }

  /// Whether the line goes on in the middle of a sentence of the open block.
  private func continues(_ open: Int, with number: Int) -> Bool {
    guard let first = Self.firstLetter(of: source.lines[number - 1]) else { return false }
    if isHardWrapped, !isApart, fillsLine(open) { return true }
    guard !ends(open) else { return false }
    if first.isLowercase || first.isNumber || first == "(" { return true }
    guard !isApart, let last = blocks[open].pieces.last else { return false }
    return source.lines[last.line - 1].utf8.count >= 80
  }

  /// Whether the block's last line is as long as the lines of a text broken at a column.
  private func fillsLine(_ block: Int) -> Bool {
    guard let last = blocks[block].pieces.last else { return false }
    return source.lines[last.line - 1].count >= 60
  }

  private func ends(_ block: Int) -> Bool {
    guard let last = blocks[block].pieces.last else { return true }
    let closing = source.lines[last.line - 1].utf8.last { !" *_\t\"".utf8.contains($0) }
    return closing.map { ".:;!?|".utf8.contains($0) } ?? true
  }

  private func isLastWord(_ number: Int, _ start: LineStart) -> Bool {
    guard let open, !isApart, !ends(open) else { return false }
    return source.lines[number - 1].utf8.dropFirst(start.textStart).allSatisfy { $0 == 0x20 }
  }

  /// Short lines without closing mark, and lines in capitals, are titles.
  private func isTitle(_ number: Int, _ start: LineStart) -> Bool {
    let line = source.lines[number - 1]
    guard line.utf8.count < 240 else { return false }
    let closing = line.utf8.last { !" *_\t".utf8.contains($0) }
    return closing.map { !".;,:".utf8.contains($0) } ?? false
  }

  /// A short line in capitals, such as `MỤC 2 - HOÀN THIỆN THỂ CHẾ`.
  private static func isShouted(_ line: String) -> Bool {
    guard line.utf8.count < 200 else { return false }
    var letters = 0
    for scalar in line.unicodeScalars where VietnameseLetters.isLetter(scalar.value) {
      letters += 1
      if VietnameseLetters.lowercased(scalar.value) == scalar.value { return false }
    }
    return letters >= 8 && line.contains(" ")
  }

  private static func firstLetter(of line: String) -> Character? {
    line.first { !$0.isWhitespace && $0 != "*" && $0 != "_" }
  }
}
