/// Writes the lines of one part of a Word document: its body or its footnotes.
final class WordReader: XMLEvents {
  private(set) var lines: [String] = []
  private(set) var fonts = FontUse()
  private var numbers: ListNumbers
  private let styles: [String: ParagraphStyle]
  private let root: String

  private var isInside = false
  private var isText = false
  private var hiddenDepth = 0
  /// A text box stands inside a paragraph, with paragraphs of its own.
  private var paragraphs: [Paragraph] = []
  private var tables: [Table] = []
  private var footnote: String?
  private var runFont: String?

  /// What the reader of the document does not see: deleted or moved text, and the second drawing of
  /// a shape for old programs.
  private static let hidden: Set = ["del", "moveFrom", "Fallback"]

  /// Word's own limit of columns.
  private static let widestTable = 63

  private struct Paragraph {
    var text = ""
    var style: String?
    var list: String?
    var level: Int?
  }

  private struct Table {
    var rows = 0
    var cells: [String] = []
    var span = 1
  }

  init(_ numbers: ListNumbers, styles: [String: ParagraphStyle], root: String) {
    self.numbers = numbers
    self.styles = styles
    self.root = root
  }

  func start(_ name: String, _ attributes: [String: String]) {
    let value = attributes["val"]
    switch name {
    case root: isInside = true
    case _ where Self.hidden.contains(name): hiddenDepth += 1
    case _ where !isInside || hiddenDepth > 0: break
    case "p": paragraphs.append(Paragraph())
    case "pStyle": change { $0.style = value }
    case "numId": change { $0.list = value }
    case "ilvl": change { $0.level = value.flatMap { Int($0) } }
    case "r": runFont = nil
    case "rFonts": runFont = attributes["ascii"] ?? attributes["hAnsi"]
    case "t": isText = true
    case "tab": if !paragraphs.isEmpty, attributes["pos"] == nil { add(" ") }
    case "br", "cr": add(attributes["type"] == nil ? "\n" : " ")
    case "noBreakHyphen": add("-")
    case "footnoteReference": if let id = attributes["id"] { add("[^\(id)]") }
    case "footnote": footnote = attributes["type"] == nil ? attributes["id"] : nil
    case "tbl": tables.append(Table())
    case "tc": changeTable { $0.cells.append("") }
    case "gridSpan":
      changeTable { $0.span = min(max(value.flatMap { Int($0) } ?? 1, 1), Self.widestTable) }
    default: break
    }
  }

  func end(_ name: String) {
    switch name {
    case root: isInside = false
    case _ where Self.hidden.contains(name): hiddenDepth -= 1
    case "footnote": footnote = nil
    case _ where !isInside || hiddenDepth > 0: break
    case "t": isText = false
    case "p": if let paragraph = paragraphs.popLast() { finish(paragraph) }
    case "tc":
      changeTable {
        $0.cells += Array(repeating: "", count: $0.span - 1)
        $0.span = 1
      }
    case "tr": finishRow()
    case "tbl": finishTable()
    default: break
    }
  }

  func characters(_ text: String) {
    guard isText, hiddenDepth == 0 else { return }
    fonts.count(text, in: runFont)
    add(text)
  }

  // MARK: Paragraphs and tables

  private func add(_ text: String) {
    change { $0.text += text }
  }

  private func change(_ edit: (inout Paragraph) -> Void) {
    guard !paragraphs.isEmpty else { return }
    edit(&paragraphs[paragraphs.count - 1])
  }

  private func changeTable(_ edit: (inout Table) -> Void) {
    guard !tables.isEmpty else { return }
    edit(&tables[tables.count - 1])
  }

  private func finish(_ paragraph: Paragraph) {
    let style = paragraph.style.flatMap { styles[$0] }
    var text = paragraph.text
    if text.contains(where: { !$0.isWhitespace }), let list = paragraph.list ?? style?.list {
      text = numbers.next(in: list, level: paragraph.level ?? style?.level ?? 0) + text
    }
    if !tables.isEmpty {
      addToCell(text)
    } else if let id = footnote {
      lines.append("[^\(id)]: " + oneLine(text))
    } else if root != "footnotes" {
      // The separators Word keeps among the footnotes are no notes.
      lines += text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }
  }

  private func addToCell(_ text: String) {
    let text = oneLine(text)
    changeTable {
      guard let last = $0.cells.indices.last, !text.isEmpty else { return }
      $0.cells[last] += $0.cells[last].isEmpty ? text : " " + text
    }
  }

  private func oneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private func finishRow() {
    guard tables.count == 1 else {
      // A table in a cell is part of that cell's text.
      let text = tables.last?.cells.joined(separator: " ") ?? ""
      changeTable { $0.cells = [] }
      let inner = tables.removeLast()
      addToCell(text)
      tables.append(inner)
      return
    }
    changeTable { table in
      guard !table.cells.isEmpty else { return }
      lines.append("| " + table.cells.joined(separator: " | ") + " |")
      if table.rows == 0 {
        lines.append("|" + String(repeating: " --- |", count: table.cells.count))
      }
      table.rows += 1
      table.cells = []
    }
  }

  private func finishTable() {
    tables.removeLast()
    if tables.isEmpty { lines.append("") }
  }
}
