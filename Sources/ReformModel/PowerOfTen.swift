/// Powers of ten as Int128.
enum PowerOfTen {
  /// 10 to the power `exponent`; exponents beyond 38 do not fit and are held at 38.
  static func value(_ exponent: Int) -> Int128 {
    var result: Int128 = 1
    for _ in 0..<min(max(exponent, 0), 38) { result *= 10 }
    return result
  }
}
