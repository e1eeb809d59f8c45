/// One line of text that is being typed. The text is kept as what stands before and after the
/// cursor, so no index can be out of range and a combining mark joins the letter before it.
package struct TextField: Equatable, Sendable {
  /// The text left of the cursor.
  package private(set) var before: String
  /// The text from the cursor on.
  package private(set) var after: String

  /// A field with text, the cursor at its end.
  package init(_ text: String = "") {
    before = text
    after = ""
  }

  /// A field with the cursor between two parts.
  init(before: String, after: String) {
    self.before = before
    self.after = after
  }

  /// All of the text.
  package var text: String { before + after }

  /// Whether nothing was typed.
  package var isEmpty: Bool { before.isEmpty && after.isEmpty }

  /// Inserts text at the cursor.
  package mutating func insert(_ text: some StringProtocol) {
    before += text
  }

  /// Removes the character left of the cursor.
  package mutating func backspace() {
    _ = before.popLast()
  }

  /// Removes the character at the cursor.
  package mutating func deleteForward() {
    after = String(after.dropFirst())
  }

  /// Moves the cursor by characters, as far as there are any.
  package mutating func moveCursor(by step: Int) {
    let characters = Array(before + after)
    let here = before.count
    let target = min(max(here + Extent.coordinate(step), 0), characters.count)
    before = String(characters[..<target])
    after = String(characters[target...])
  }
}
