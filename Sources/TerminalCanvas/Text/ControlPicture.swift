/// What stands for characters that would move the cursor, change the terminal's state or reorder
/// the line: reports and databases are not trusted.
enum ControlPicture {
  /// The visible replacement, or nil when the scalar may be drawn.
  static func glyphs(for scalar: Unicode.Scalar) -> [Glyph]? {
    switch scalar.value {
    case 0x09: [.space]
    case 0x00..<0x20: [Glyph("^"), Glyph(Unicode.Scalar(UInt8(scalar.value) + 0x40))]
    case 0x7F..<0xA0: [.replacement]
    case 0x2028, 0x2029: [.replacement]
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: [.replacement]
    default: nil
    }
  }
}
