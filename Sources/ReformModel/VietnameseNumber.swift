/// Numbers as Vietnamese reports print them: dots group thousands, a comma starts the decimals.
///
/// `1.379.219`, `85,89`; `2725` and `04` occur too (DESIGN section 5, Notation).
package enum VietnameseNumber {
  /// The value of `printed`, or nil when the text is not one number. Dots must group by three.
  package static func value(of printed: some StringProtocol) -> ExactDecimal? {
    let halves = printed.split(separator: ",", omittingEmptySubsequences: false)
    guard let whole = halves.first, halves.count <= 2 else { return nil }
    let groups = whole.split(separator: ".", omittingEmptySubsequences: false)
    guard let lead = groups.first, !lead.isEmpty, groups.allSatisfy({ isDigits($0) }) else {
      return nil
    }
    if groups.count > 1 {
      guard lead.utf8.count <= 3, groups.dropFirst().allSatisfy({ $0.utf8.count == 3 }) else {
        return nil
      }
    }
    var plain = groups.joined()
    if halves.count == 2 {
      guard isDigits(halves[1]) else { return nil }
      plain += "." + halves[1]
    }
    return try? ExactDecimal(plain: plain)
  }

  private static func isDigits(_ text: some StringProtocol) -> Bool {
    !text.isEmpty
      && text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }
}
