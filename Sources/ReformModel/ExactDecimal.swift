/// A reported number: a mantissa and the count of its decimals, so that `97,50` keeps its last zero.
///
/// 39.968,658 is mantissa 39968658, scale 3. Equality is of the representation; numerical order is
/// that of `ratio` (DESIGN section 5, Representation).
package struct ExactDecimal: Hashable, Sendable {
  package let mantissa: Int64
  package let scale: Int

  /// The largest number of decimals: 10 to this power still fits an Int64.
  package static let largestScale = 18

  package init(mantissa: Int64, scale: Int = 0) {
    self.mantissa = mantissa
    self.scale = min(max(scale, 0), Self.largestScale)
  }

  /// The number as an exact fraction.
  package var ratio: ExactRatio { ExactRatio(self) }

  /// Half a unit of the last printed digit: what rounding can hide on either side.
  package var halfUnit: ExactRatio {
    ExactRatio(reducing: 1, over: 2 * PowerOfTen.value(scale))
  }

  package var isZero: Bool { mantissa == 0 }
}

extension ExactDecimal: CustomStringConvertible {
  /// Plain notation with a dot and without grouping: `39968.658`.
  package var description: String {
    guard scale > 0 else { return String(mantissa) }
    var digits = String(mantissa.magnitude)
    if digits.utf8.count <= scale {
      digits = String(repeating: "0", count: scale + 1 - digits.utf8.count) + digits
    }
    let sign = mantissa < 0 ? "-" : ""
    // As strings: to append a part is an unspecialised walk over characters.
    return sign + String(digits.dropLast(scale)) + "." + String(digits.suffix(scale))
  }

  /// Reads plain notation (`-39968.658`).
  ///
  /// - Throws: `notANumber` for any other text, `tooLarge` when the digits do not fit an Int64.
  package init(plain text: String) throws(DecimalNotationFault) {
    try self.init(plain: text.utf8)
  }

  /// Reads the bytes of plain notation.
  init(plain bytes: some Sequence<UInt8>) throws(DecimalNotationFault) {
    var mantissa: Int64 = 0
    var decimals: Int?
    var digits = 0
    var isNegative = false
    var isFirst = true
    for byte in bytes {
      defer { isFirst = false }
      switch byte {
      case UInt8(ascii: "-") where isFirst:
        isNegative = true
      case UInt8(ascii: ".") where decimals == nil && digits > 0:
        decimals = 0
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        let (tenfold, overflow) = mantissa.multipliedReportingOverflow(by: 10)
        let digit = Int64(byte - UInt8(ascii: "0"))
        let (next, overflowAgain) = tenfold.subtractingReportingOverflow(digit)
        guard !overflow, !overflowAgain else { throw .tooLarge }
        mantissa = next  // built as a negative number, whose range is the larger one
        digits += 1
        decimals = decimals.map { $0 + 1 }
      default:
        throw .notANumber
      }
    }
    guard digits > 0, decimals != 0 else { throw .notANumber }
    guard (decimals ?? 0) <= Self.largestScale else { throw .tooLarge }
    guard isNegative || mantissa != .min else { throw .tooLarge }
    self.init(mantissa: isNegative ? mantissa : -mantissa, scale: decimals ?? 0)
  }
}

/// Why a text is not an exact decimal.
package enum DecimalNotationFault: Error, Hashable, Sendable {
  case notANumber
  case tooLarge
}
