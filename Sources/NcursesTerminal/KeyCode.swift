internal import CNcurses
internal import TerminalCanvas

/// ncurses' key codes as keys.
enum KeyCode {
  /// The key of a code that get_wch reported with KEY_CODE_YES.
  static func key(for code: Int32) -> Key {
    if let key = table[code] { return key }
    let number = cncurses_function_key(code)
    return number > 0 ? .function(Int(number)) : .unknown
  }

  /// The key of a character below U+0020, or of DEL.
  static func key(forControl value: UInt32) -> Key {
    switch value {
    case 0x08, 0x7F: .backspace
    case 0x09: .tab
    case 0x0A, 0x0D: .enter
    case 0x1B: .escape
    case 0x00: .control(" ")
    case 0x01...0x1A: .control(Character(Unicode.Scalar(UInt8(value) + 0x60)))
    default: .control(Character(Unicode.Scalar(UInt8(value & 0x1F) + 0x40)))
    }
  }

  private static let table: [Int32: Key] = [
    KEY_ENTER: .enter, KEY_BACKSPACE: .backspace, KEY_DC: .delete, KEY_IC: .insert,
    KEY_BTAB: .backTab, KEY_UP: .up, KEY_DOWN: .down, KEY_LEFT: .left, KEY_RIGHT: .right,
    KEY_SR: .shiftUp, KEY_SF: .shiftDown, KEY_SLEFT: .shiftLeft, KEY_SRIGHT: .shiftRight,
    KEY_PPAGE: .pageUp, KEY_NPAGE: .pageDown, KEY_HOME: .home, KEY_END: .end,
    KEY_A1: .home, KEY_A3: .pageUp, KEY_C1: .end, KEY_C3: .pageDown, KEY_FIND: .home,
    KEY_SELECT: .end,
  ]
}
