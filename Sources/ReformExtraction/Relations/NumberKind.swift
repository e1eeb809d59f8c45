import ReformModel

extension [StatedNumber] {
  /// Whether parts miss a total by at most a share of it: whether they were meant to be complete. For
  /// judging ties only, never for a verdict.
  func areNear(_ parts: [Int], _ total: Int, _ share: Double) -> Bool {
    let sum = parts.reduce(0.0) { $0 + self[$1].approximateValue }
    let whole = self[total].approximateValue
    return whole > 0 && abs(sum - whole) <= share * whole
  }
}

extension StatedNumber {
  /// Whether two numbers can be parts of one whole: money with money, counts with counts.
  func isComparable(with other: StatedNumber) -> Bool {
    unit.isPercent == other.unit.isPercent && unit.isMoney == other.unit.isMoney
      && unit.isArea == other.unit.isArea
      && (unit.isMoney || unit.isArea || unit.isPercent
        || (value.scale > 0) == (other.value.scale > 0))
  }

  /// Whether both count the same thing, or one does not say what it counts.
  func countsSame(as other: StatedNumber) -> Bool {
    guard isComparable(with: other) else { return false }
    let (own, others) = (noun, other.noun)
    return own.isEmpty || others.isEmpty || own == others
  }

  /// Whether both name the same thing, or this one names nothing.
  func names(sameAs other: StatedNumber) -> Bool {
    isComparable(with: other) && (noun.isEmpty || noun == other.noun)
  }

  /// The first word of the unit as printed.
  var firstWord: Syllable { Syllable(unit.base.prefix { $0 != " " }) }

  /// For judging nearness only, never for a verdict.
  var approximateValue: Double {
    var value = Double(self.value.mantissa)
    for _ in 0..<self.value.scale { value /= 10 }
    for _ in 0..<unit.magnitude { value *= 10 }
    return value
  }

  /// Abbreviations, and the words for what an inspection finds.
  private static let sameThings: [Substring: Substring] = [
    "tthc": "thủ", "dvc": "dịch", "dvctt": "dịch", "tồn": "nội", "hạn": "nội", "khuyết": "nội",
    "thiếu": "nội", "vấn": "nội", "sai": "nội", "nhiệm": "việc", "công": "việc",
    "hs": "hồ", "nhân": "người",
  ]

  /// The first word of what is counted; abbreviations as what they stand for.
  private var noun: Substring {
    let noun = unit.base.hasPrefix("đầu việc") ? "việc" : unit.base.prefix { $0 != " " }
    return Self.sameThings[noun] ?? noun
  }
}
