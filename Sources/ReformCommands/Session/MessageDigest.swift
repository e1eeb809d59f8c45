import CMessageDigest

/// The fingerprint that tells one edition of a report's text from another.
enum MessageDigest {
  /// SHA-256 in lower-case hexadecimal digits, as `reports.csv` has it.
  static func sha256(of bytes: [UInt8]) -> String {
    var digest = [UInt8](repeating: 0, count: 32)
    bytes.withUnsafeBufferPointer { cchc_sha256($0.baseAddress, $0.count, &digest) }
    let digits = Array("0123456789abcdef".utf8)
    let text = digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
    return String(decoding: text, as: UTF8.self)
  }
}
