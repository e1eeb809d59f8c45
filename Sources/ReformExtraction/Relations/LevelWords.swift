/// Words that divide a locality into all of its parts: two levels, two former provinces.
enum LevelWords {
  private static let provincial: Set<Syllable> = ["tỉnh", "phố", "sở", "huyện"]
  private static let communal: Set<Syllable> = ["xã", "phường"]

  /// Whether one part names the province or city and the other its communes, or both former ones.
  static func divide(_ parts: [Mention], in passage: Passage) -> Bool {
    guard parts.count == 2 else { return false }
    let first = label(of: parts[0], from: 0, in: passage)
    let second = label(of: parts[1], from: parts[0].tokens.upperBound, in: passage)
    let levels = first.contains("cấp") && second.contains("cấp")
    let isProvince = !first.isDisjoint(with: provincial) && !second.isDisjoint(with: communal)
    let isReverse = !second.isDisjoint(with: provincial) && !first.isDisjoint(with: communal)
    if levels, isProvince || isReverse { return true }
    let former: Syllable = "cũ"
    return first.contains(former) && second.contains(former)
  }

  /// The words of a part's clause around its number.
  private static func label(of part: Mention, from start: Int, in passage: Passage) -> Set<Syllable>
  {
    let place = part.tokens.lowerBound
    let separators: (Int) -> Bool = {
      switch passage.tokens[$0].kind {
      case .comma, .semicolon, .colon, .open, .stop: true
      default: false
      }
    }
    let first = (start..<place).last { $0 < place - 1 && separators($0) } ?? start
    let last =
      (part.tokens.upperBound..<passage.tokens.count).first(where: separators)
      ?? passage.tokens.count
    return Set(passage.tokens[first..<last].compactMap(\.word))
  }
}
