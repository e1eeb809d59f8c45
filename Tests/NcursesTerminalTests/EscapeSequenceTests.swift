import TerminalCanvas
import Testing

@testable import NcursesTerminal

struct EscapeSequenceTests {
  private func keys(_ text: String) -> [Key] {
    EscapeSequence.keys(in: text.unicodeScalars.map(\.value))
  }

  @Test(arguments: [
    ("\u{1B}[A", Key.up), ("\u{1B}OB", .down), ("\u{1B}[1;2C", .shiftRight),
    ("\u{1B}[5~", .pageUp), ("\u{1B}[3~", .delete), ("\u{1B}[Z", .backTab),
    ("\u{1B}OP", .function(1)), ("\u{1B}[24~", .function(12)), ("\u{1B}[1;5D", .unknown),
    ("\u{1B}[I", .unknown), ("\u{1B}[<0;5;5M", .unknown), ("\u{1B}[200~", .unknown),
    ("\u{1B}", .escape), ("\r", .enter), ("\n", .enter), ("\t", .tab), ("\u{7F}", .backspace),
    ("\u{8}", .backspace), ("\u{4}", .control("d")), ("\u{0}", .control(" ")),
    ("\u{1F}", .control("_")), ("ậ", .character("ậ")), ("\u{9B}", .unknown),
  ])
  func `reads one key`(text: String, key: Key) {
    #expect(keys(text) == [key])
  }

  @Test func `keeps keys that were typed one by one`() {
    #expect(keys("\u{1B}j") == [.escape, .character("j")])
    #expect(keys("\u{1B}[") == [.escape, .character("[")])
    #expect(keys("\u{1B}[j") == [.escape, .character("["), .character("j")])
    #expect(keys("\u{1B}\u{1B}") == [.escape, .escape])
    #expect(keys("j\u{1B}[Bk") == [.character("j"), .down, .character("k")])
    #expect(keys("").isEmpty)
  }
}
