package import ReformModel

/// How numbers are written: `1.379.219` and `97,86%` in Vietnamese, `1,379,219` and `97.86%` in
/// English (DESIGN section 5, Shown).
package struct NumberStyle: Hashable, Sendable {
  package let language: Language
  package let symbols: Symbols

  package init(_ language: Language, symbols: Symbols = .unicode) {
    self.language = language
    self.symbols = symbols
  }

  private var grouping: String { language == .vietnamese ? "." : "," }
  private var decimalMark: String { language == .vietnamese ? "," : "." }

  /// Grouped digits with the decimals the number has.
  package func decimal(_ value: ExactDecimal) -> String {
    let plain = ExactDecimal(mantissa: value.mantissa, scale: value.scale).description
    let unsigned = value.mantissa < 0 ? String(plain.dropFirst()) : plain
    let parts = unsigned.split(separator: ".")
    var text = value.mantissa < 0 ? symbols.minus : ""
    let whole = parts.first ?? ""
    for (position, digit) in whole.enumerated() {
      if position > 0, (whole.count - position).isMultiple(of: 3) { text += grouping }
      text.append(digit)
    }
    if parts.count == 2 { text += decimalMark + String(parts[1]) }
    return text
  }

  /// The number rounded to `decimals`, halves away from zero; a mark when it does not fit.
  package func rounded(_ value: ExactRatio, to decimals: Int) -> String {
    guard let rounded = try? value.rounded(to: decimals) else { return symbols.none }
    return decimal(rounded)
  }

  /// A difference with its sign always shown; zero has none.
  package func signed(_ value: ExactRatio, to decimals: Int) -> String {
    guard let rounded = try? value.rounded(to: decimals) else { return symbols.none }
    return (rounded.mantissa > 0 ? symbols.plus : "") + decimal(rounded)
  }
}

extension NumberStyle {
  /// Digits without a unit, but with the sign of a percentage, which belongs to its number.
  package func quantity(_ value: ExactRatio, decimals: Int, unit: MeasureUnit) -> String {
    rounded(value, to: decimals) + (unit.isPercent ? "%" : "")
  }

  /// Decimals that tell `value` from `goal`: one more than usual where rounding would hide the
  /// difference (79,996 against ≥ 80), up to the exact digits (DESIGN section 5, Assessment).
  package func decimals(telling value: ExactRatio, from goal: ExactRatio, usual: Int) -> Int {
    guard value != goal else { return usual }
    var decimals = usual
    while decimals < usual + 6,
      let shown = try? value.rounded(to: decimals), let other = try? goal.rounded(to: decimals),
      shown == other
    {
      decimals += 1
    }
    return decimals
  }
}
