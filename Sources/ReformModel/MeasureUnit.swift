/// The unit of a quantity as Vietnamese reports print it: `hồ sơ`, `%`, `tỷ đồng`.
///
/// A magnitude in front (`nghìn`, `triệu`, `tỷ`, `nghìn tỷ`) converts exactly to another magnitude of
/// the same base; any other two units are different quantities (DESIGN section 5, Notation).
package struct MeasureUnit: Hashable, Sendable, CustomStringConvertible {
  package let text: String
  /// What is counted, without its magnitude: `đồng` of `tỷ đồng`.
  package let base: String
  /// The magnitude as a power of ten: 9 for `tỷ đồng`.
  package let magnitude: Int

  package static let percent = MeasureUnit("%")

  package init(_ text: String) {
    self.text = text
    // Byte by byte: most units have no magnitude, and looking at characters costs ten times that.
    let initial = text.utf8.first
    let found =
      initial == UInt8(ascii: "t") || initial == UInt8(ascii: "n")
      ? Self.magnitudes.first { text.utf8.starts(with: $0.0.utf8) } : nil
    base = found.map { String(text.dropFirst($0.0.count)) } ?? text
    magnitude = found?.1 ?? 0
  }

  package var isPercent: Bool { text == "%" }

  /// Sums of money are rounded when they are printed; counts are exact (DESIGN section 5).
  package var isMoney: Bool { base == "đồng" }

  /// Floor and land areas are rounded too.
  package var isArea: Bool { base == "m2" || base == "m²" || base == "ha" || base == "km2" }

  package var description: String { text }

  /// `value` of this unit in `other`, or nil when the two measure different things.
  ///
  /// - Throws: `overflow`, never for the magnitudes of a report.
  package func convert(
    _ value: ExactRatio, to other: MeasureUnit
  ) throws(ArithmeticFault) -> ExactRatio? {
    guard base == other.base else { return nil }
    let difference = magnitude - other.magnitude
    let factor = ExactRatio(reducing: PowerOfTen.value(abs(difference)), over: 1)
    return difference >= 0 ? try value.times(factor) : try value.divided(by: factor)
  }

  /// Longest first, so that `nghìn tỷ đồng` is not read as thousands of `tỷ đồng`.
  private static let magnitudes: [(String, Int)] = [
    ("nghìn tỷ ", 12), ("ngàn tỷ ", 12), ("tỷ ", 9), ("triệu ", 6), ("nghìn ", 3), ("ngàn ", 3),
  ]
}
