internal import CNcurses
internal import TerminalCanvas

/// Turns styles into ncurses attributes and colour pairs. Pairs are made when first used, because
/// a screen needs a dozen of the hundreds that are possible.
struct Palette {
  /// Attributes and colour pair of a cell.
  struct Rendition: Equatable {
    var attributes: attr_t
    var pair: Int16
  }

  let capability: ColorCapability
  private let hasDefaults: Bool
  private let limit: Int
  private var pairs: [Int16?] = Array(repeating: nil, count: 17 * 17)
  private var used = 0

  /// Starts colours on the current screen.
  init() {
    let hasColors = has_colors() && start_color() == OK
    capability = ColorCapability(colors: hasColors ? Int(cncurses_colors()) : 0)
    hasDefaults = hasColors && use_default_colors() == OK
    limit = hasColors ? min(Int(cncurses_color_pairs()), Int(Int16.max)) : 0
  }

  /// How ncurses shows `style`.
  mutating func rendition(of style: Style) -> Rendition {
    var attributes: attr_t = 0
    if style.attributes.contains(.bold) { attributes |= cncurses_bold() }
    if style.attributes.contains(.dim) { attributes |= cncurses_dim() }
    if style.attributes.contains(.underline) { attributes |= cncurses_underline() }
    if style.attributes.contains(.reverse) { attributes |= cncurses_reverse() }
    if capability == .none { return Rendition(attributes: attributes, pair: 0) }
    var foreground = style.foreground
    if capability == .eight, foreground.isBright {
      // Bold is how such terminals show a bright colour, but bold black may well be black.
      attributes |= foreground == .brightBlack ? cncurses_dim() : cncurses_bold()
      foreground = foreground == .brightBlack ? .default : foreground
    }
    return Rendition(attributes: attributes, pair: pair(foreground, style.background))
  }

  private mutating func pair(_ foreground: Color, _ background: Color) -> Int16 {
    if foreground == .default, background == .default { return 0 }
    let index = Int(foreground.rawValue) * 17 + Int(background.rawValue)
    if let pair = pairs[index] { return pair }
    // Pair 0 is the terminal's own. When pairs run out, attributes alone remain.
    guard used + 1 < limit else { return 0 }
    let pair = Int16(used + 1)
    guard init_pair(pair, number(foreground, or: 7), number(background, or: 0)) == OK else {
      return 0
    }
    used += 1
    pairs[index] = pair
    return pair
  }

  /// The terminal's number of a colour; -1 is its default, where it has one.
  private func number(_ color: Color, or substitute: Int16) -> Int16 {
    guard let index = color.paletteIndex else { return hasDefaults ? -1 : substitute }
    return Int16(capability == .eight ? index % 8 : index)
  }
}

extension Color {
  /// Whether it is one of the upper eight.
  fileprivate var isBright: Bool { (paletteIndex ?? 0) >= 8 }
}
