/// How many terminal columns text takes. Independent of the locale, so that layouts and golden
/// screens are the same everywhere. Characters of ambiguous width count one column.
package enum DisplayWidth {
  /// The columns of `text` as a canvas draws it, control characters as their replacement.
  package static func of(_ text: some StringProtocol) -> Int {
    var width = 0
    GlyphReader.read(Substring(text)) { glyph in
      width += glyph.width
      return true
    }
    return width
  }

  /// The columns of one grapheme cluster: 0, 1 or 2 (more for a control shown as `^X`).
  package static func of(_ character: Character) -> Int {
    of(String(character))
  }

  /// Columns of a scalar that begins a grapheme cluster.
  static func of(_ scalar: Unicode.Scalar) -> Int {
    if let width = simple(scalar.value) { return width }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control, .lineSeparator, .paragraphSeparator:
      return 0
    default:
      return isWide(scalar.value) ? 2 : 1
    }
  }

  /// Columns of a scalar that never joins its neighbours into one cluster; nil for the others,
  /// which need Unicode's full rules. Covers Vietnamese, punctuation, boxes and ideographs.
  @inline(__always)
  static func simple(_ value: UInt32) -> Int? {
    switch value {
    case 0x20...0x7E, 0xA0...0xAC, 0xAE...0x2FF, 0x1E00...0x1EFF: 1
    case 0x2010...0x2027, 0x2030...0x205E, 0x20A0...0x20C0, 0x2190...0x2319: 1
    case 0x2460...0x25FC: 1
    case 0x4E00...0x9FFF: 2
    default: nil
    }
  }

  private static func isWide(_ value: UInt32) -> Bool {
    var low = 0
    var high = wideRanges.count
    while low < high {
      let middle = (low + high) / 2
      if wideRanges[middle].upperBound < value { low = middle + 1 } else { high = middle }
    }
    return low < wideRanges.count && wideRanges[low].contains(value)
  }
}
