extension TextField {
  /// Applies an editing key: characters, Backspace, Delete, Left, Right, Home, End, and Ctrl-A,
  /// E, U, K, W as shells have them. Returns false for keys that are not for editing.
  package mutating func handle(_ key: Key) -> Bool {
    switch key {
    case .character(let character): insert(String(character))
    case .backspace, .control("h"): backspace()
    case .delete, .control("d"): deleteForward()
    case .left, .control("b"): moveCursor(by: -1)
    case .right, .control("f"): moveCursor(by: 1)
    case .home, .control("a"): moveCursor(by: -text.count)
    case .end, .control("e"): moveCursor(by: text.count)
    case .control("u"): self = TextField(before: "", after: after)
    case .control("k"): self = TextField(before: before, after: "")
    case .control("w"): deleteWord()
    default: return false
    }
    return true
  }

  private mutating func deleteWord() {
    while before.last == " " { backspace() }
    while let last = before.last, last != " " { backspace() }
  }
}
