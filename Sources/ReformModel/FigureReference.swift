/// A formula's reference to a figure: `id ["@" level] ["#" nth] ["[" period "]"]`.
///
/// The level defaults to `all`, nth to 1, the period to the report's own (DESIGN section 4).
package struct FigureReference: Hashable, Sendable, CustomStringConvertible {
  package let key: FigureKey
  /// Another report of the same document.
  package let period: Period?

  package init(key: FigureKey, period: Period? = nil) {
    self.key = key
    self.period = period
  }

  /// Reads the whole of `text`; nil when any part is not a reference.
  package init?(_ text: String) {
    // Nearly all references are the id alone.
    if CatalogueIDSpelling.accepts(text) {
      self.init(key: FigureKey(indicator: Indicator.ID(text)))
      return
    }
    // Over an array: the indices of a text cost several times what is done with them here.
    var rest = Array(text.utf8)[...]
    var period: Period?
    if rest.last == UInt8(ascii: "]") {
      guard let open = rest.firstIndex(of: UInt8(ascii: "[")),
        let named = Period(Self.text(rest[(open + 1)...].dropLast()))
      else { return nil }
      period = named
      rest = rest[..<open]
    }
    var nth = 1
    if let mark = rest.firstIndex(of: UInt8(ascii: "#")) {
      let digits = Self.text(rest[(mark + 1)...])
      // No sign and no leading zero: a reference has one spelling.
      guard let number = Int(digits), number >= 1, String(number) == digits else { return nil }
      nth = number
      rest = rest[..<mark]
    }
    var level = Figure.Level.all
    if let mark = rest.firstIndex(of: UInt8(ascii: "@")) {
      guard let named = Figure.Level(rawValue: Self.text(rest[(mark + 1)...])) else { return nil }
      level = named
      rest = rest[..<mark]
    }
    let id = Self.text(rest)
    guard CatalogueIDSpelling.accepts(id) else { return nil }
    self.init(
      key: FigureKey(indicator: Indicator.ID(id), level: level, nth: nth), period: period)
  }

  private static func text(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes, as: UTF8.self)
  }

  package var description: String {
    var text = key.indicator.rawValue
    if key.level != .all { text += "@\(key.level.rawValue)" }
    if key.nth != 1 { text += "#\(key.nth)" }
    if let period { text += "[\(period)]" }
    return text
  }
}
