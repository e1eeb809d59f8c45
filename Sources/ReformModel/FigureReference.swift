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
  package init?(_ text: some StringProtocol) {
    var rest = Substring(text)
    var period: Period?
    if rest.last == "]" {
      guard let open = rest.firstIndex(of: "["),
        let named = Period(rest[rest.index(after: open)...].dropLast())
      else { return nil }
      period = named
      rest = rest[..<open]
    }
    var nth = 1
    if let mark = rest.firstIndex(of: "#") {
      guard let number = Int(rest[rest.index(after: mark)...]), number >= 1 else { return nil }
      nth = number
      rest = rest[..<mark]
    }
    var level = Figure.Level.all
    if let mark = rest.firstIndex(of: "@") {
      guard let named = Figure.Level(rawValue: String(rest[rest.index(after: mark)...])) else {
        return nil
      }
      level = named
      rest = rest[..<mark]
    }
    guard CatalogueIDSpelling.accepts(rest) else { return nil }
    key = FigureKey(indicator: Indicator.ID(String(rest)), level: level, nth: nth)
    self.period = period
  }

  package var description: String {
    var text = key.indicator.rawValue
    if key.level != .all { text += "@\(key.level.rawValue)" }
    if key.nth != 1 { text += "#\(key.nth)" }
    if let period { text += "[\(period)]" }
    return text
  }
}
