/// A colour of the terminal's own palette, so that the user's theme decides the shade.
package enum Color: UInt8, CaseIterable, Sendable {
  /// What the terminal uses when nothing is asked for.
  case `default`
  case black, red, green, yellow, blue, magenta, cyan, white
  case brightBlack, brightRed, brightGreen, brightYellow
  case brightBlue, brightMagenta, brightCyan, brightWhite

  /// The palette number 0–15, or nil for the terminal's default.
  package var paletteIndex: Int? {
    self == .default ? nil : Int(rawValue) - 1
  }
}

/// How many colours a terminal can show.
package enum ColorCapability: Int, Comparable, Sendable {
  case none = 0
  case eight = 8
  case sixteen = 16
  case twoHundredFiftySix = 256

  /// The richest capability a terminal with `colors` colours has.
  package init(colors: Int) {
    switch colors {
    case 256...: self = .twoHundredFiftySix
    case 16...: self = .sixteen
    case 8...: self = .eight
    default: self = .none
    }
  }

  package static func < (left: ColorCapability, right: ColorCapability) -> Bool {
    left.rawValue < right.rawValue
  }
}
