internal import TerminalCanvas

/// Reads keys out of the characters that ncurses did not recognise. Many terminal types (screen,
/// linux, vt100) do not describe all keys that the terminals send, and an unknown sequence taken
/// letter by letter would press Esc and then whatever its letters are bound to.
enum EscapeSequence {
  /// The keys in characters that arrived together.
  static func keys(in scalars: [UInt32]) -> [Key] {
    var keys: [Key] = []
    var at = 0
    while at < scalars.count {
      if scalars[at] == 0x1B, let (key, length) = sequence(scalars[at...].dropFirst()) {
        keys.append(key)
        at += length + 1
      } else {
        keys.append(key(for: scalars[at]))
        at += 1
      }
    }
    return keys
  }

  private static func key(for value: UInt32) -> Key {
    if value < 0x20 || value == 0x7F { return KeyCode.key(forControl: value) }
    guard let scalar = Unicode.Scalar(value), !(0x80..<0xA0).contains(value) else {
      return .unknown
    }
    return .character(Character(scalar))
  }

  /// The key of a sequence behind Esc and its length; nil when these are keys typed one by one.
  private static func sequence(_ rest: ArraySlice<UInt32>) -> (Key, Int)? {
    guard let introducer = rest.first.flatMap(Unicode.Scalar.init) else { return nil }
    let body = rest.dropFirst()
    switch introducer {
    case "O":
      guard let final = body.first.flatMap(Unicode.Scalar.init), ("A"..."S").contains(final) else {
        return nil
      }
      return (finals[final] ?? .unknown, 2)
    case "[":
      // `Esc` `[` is also a key of ours after an Esc, so something must follow that no key of
      // ours would be: a parameter or an upper-case final.
      let parameters = body.prefix { (0x30...0x3F).contains($0) }
      guard let final = body.dropFirst(parameters.count).first.flatMap(Unicode.Scalar.init) else {
        return nil
      }
      let isFinal = parameters.isEmpty ? ("A"..."Z").contains(final) : ("@"..."~").contains(final)
      guard isFinal else { return nil }
      return (key(parameters, final), parameters.count + 2)
    default:
      return nil
    }
  }

  private static func key(_ parameters: ArraySlice<UInt32>, _ final: Unicode.Scalar) -> Key {
    let text = String(String.UnicodeScalarView(parameters.compactMap(Unicode.Scalar.init)))
    if final == "~" { return numbered[text] ?? .unknown }
    switch text {
    case "", "1": return finals[final] ?? .unknown
    case "1;2": return shifted[final] ?? .unknown
    default: return .unknown
    }
  }

  private static let finals: [Unicode.Scalar: Key] = [
    "A": .up, "B": .down, "C": .right, "D": .left, "H": .home, "F": .end, "Z": .backTab,
    "M": .enter, "P": .function(1), "Q": .function(2), "R": .function(3), "S": .function(4),
  ]

  private static let shifted: [Unicode.Scalar: Key] = [
    "A": .shiftUp, "B": .shiftDown, "C": .shiftRight, "D": .shiftLeft,
  ]

  private static let numbered: [String: Key] = [
    "1": .home, "2": .insert, "3": .delete, "4": .end, "5": .pageUp, "6": .pageDown,
    "7": .home, "8": .end, "11": .function(1), "12": .function(2), "13": .function(3),
    "14": .function(4), "15": .function(5), "17": .function(6), "18": .function(7),
    "19": .function(8), "20": .function(9), "21": .function(10), "23": .function(11),
    "24": .function(12),
  ]
}
