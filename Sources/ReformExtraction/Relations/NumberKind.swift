import ReformModel

extension StatedNumber {
  /// Whether two numbers can be parts of one whole: money with money, counts with counts.
  func isComparable(with other: StatedNumber) -> Bool {
    unit.isPercent == other.unit.isPercent && unit.isMoney == other.unit.isMoney
      && unit.isArea == other.unit.isArea
  }

  /// Whether both count the same thing, or one does not say what it counts.
  func countsSame(as other: StatedNumber) -> Bool {
    guard isComparable(with: other) else { return false }
    let (own, others) = (noun, other.noun)
    return own.isEmpty || others.isEmpty || own == others
  }

  /// The first word of what is counted; abbreviations as what they stand for.
  private var noun: Substring {
    let noun = unit.base.prefix { $0 != " " }
    return noun == "tthc" ? "thủ" : noun == "dvc" || noun == "dvctt" ? "dịch" : noun
  }
}
