/// A Word document as lines: paragraphs with their automatic numbers, tables as Markdown rows,
/// footnotes behind the text (ECMA-376, WordprocessingML).
enum WordDocument {
  static func text(of archive: Archive) throws(DocumentFault) -> String {
    let numbering = NumberingReader()
    try archive.parse("word/numbering.xml", into: numbering)
    let styles = StyleReader()
    try archive.parse("word/styles.xml", into: styles)

    let numbers = ListNumbers(numbering.levels)
    let listStyles = styles.styles
    let body = WordReader(numbers, styles: listStyles, root: "body")
    try archive.parse("word/document.xml", into: body)
    let notes = WordReader(numbers, styles: listStyles, root: "footnotes")
    try archive.parse("word/footnotes.xml", into: notes)

    if let font = body.fonts.oldFont { throw .oldFont(font) }
    return (body.lines + notes.lines).joined(separator: "\n") + "\n"
  }
}
