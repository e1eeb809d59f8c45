/// Numbers as Vietnamese reports print them: dots group thousands, a comma starts the decimals.
///
/// `1.379.219`, `85,89`; `2725` and `04` occur too (DESIGN section 5, Notation).
package enum VietnameseNumber {
  /// The value of `printed`, or nil when the text is not one number. Dots must group by three.
  package static func value(of printed: String) -> ExactDecimal? {
    var plain: [UInt8] = []
    var isGrouped = false
    var digits = 0  // since the last separator
    var decimals = false
    for byte in printed.utf8 {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        plain.append(byte)
        digits += 1
      case UInt8(ascii: ".") where !decimals:
        guard isGrouped ? digits == 3 : (1...3).contains(digits) else { return nil }
        isGrouped = true
        digits = 0
      case UInt8(ascii: ",") where !decimals:
        guard isGrouped ? digits == 3 : digits > 0 else { return nil }
        decimals = true
        plain.append(UInt8(ascii: "."))
        digits = 0
      default:
        return nil
      }
    }
    guard decimals || !isGrouped ? digits > 0 : digits == 3 else { return nil }
    return try? ExactDecimal(plain: plain)
  }
}
