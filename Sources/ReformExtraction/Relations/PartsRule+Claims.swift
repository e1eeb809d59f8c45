import ReformModel

/// What is claimed of a total and its parts.
extension PartsRule {
  func claims(
    _ total: Mention, _ parts: [Mention], _ opening: Opening, in passage: Passage
  ) -> [Claim] {
    let groups = groups(of: parts, in: passage)
    var claims: [Claim] = []
    if opening == .including, let first = groups.first {
      claims += first.filter { numbers[$0.number].names(sameAs: numbers[total.number]) }.map {
        Claim(Relation(.bound, .number($0.number), .atMost, .number(total.number)))
      }
    }
    guard parts.count >= 2, !areScoresOfSome(parts, total) else { return claims }
    if opening != .including, let kin = kin(of: total, among: parts), kin.count >= 2,
      kin.count < parts.count
    {
      return claims + [
        Claim(
          [sum(of: kin, total), sum(of: parts, total)],
          certainty(total, kin, [kin], opening, in: passage))
      ] + wholes(total, kin)
    }
    // `cán bộ 8, công chức 35; khối Đảng 12, khối chính quyền 31` divides one total twice.
    if groups.count > 1, opening != .including, groups.allSatisfy({ $0.count >= 2 }) {
      let isEach = groups.contains { areNear($0, total, 0) }
      let whole = Claim(
        [sum(of: groups.compactMap(\.first), total), sum(of: parts, total)], .likely)
      let each = groups.map {
        Claim([sum(of: $0, total)], areNear($0, total, 0.05) ? .certain : .likely)
      }
      return claims + (!isEach && areNear(groups.compactMap(\.first), total, 0.05) ? [whole] : each)
    }
    // Parts of one kind that nothing but commas part are all of them.
    let isOneList =
      opening != .including && groups.count == 1 && !numbers[total.number].unit.text.isEmpty
      && parts.allSatisfy { numbers[$0.number].unit == numbers[total.number].unit }
    var readings = stride(from: parts.count, through: isOneList ? parts.count : 2, by: -1).map {
      sum(of: Array(parts.prefix($0)), total)
    }
    if groups.count > 1, let first = groups.first, first.count >= 2 {
      readings.insert(sum(of: first, total), at: opening == .including ? 0 : 1)
    }
    if groups.count > 2 { readings.insert(sum(of: groups.compactMap(\.first), total), at: 0) }
    claims.append(Claim(readings, certainty(total, parts, groups, opening, in: passage)))
    return claims + wholes(total, parts)
  }

  /// `88,75/100 điểm: … 9,25/10; … 8/9; …`: fractions whose wholes do not make the total's are not all there
  /// are, or were not all read.
  private func areScoresOfSome(_ parts: [Mention], _ total: Mention) -> Bool {
    guard let whole = total.whole, numbers[total.number].value.scale > 0 else { return false }
    let wholes = parts.compactMap(\.whole)
    return wholes.count == parts.count && !numbers.areNear(wholes, whole, 0)
  }

  /// The parts at the front that name what the total names, where the first one does.
  private func kin(of total: Mention, among parts: [Mention]) -> [Mention]? {
    let unit = numbers[total.number].unit
    guard !unit.text.isEmpty, let first = parts.first, numbers[first.number].unit == unit else {
      return nil
    }
    return Array(parts.prefix { numbers[$0.number].unit == unit })
  }

  private func sum(of parts: [Mention], _ total: Mention) -> Relation {
    Relation(.sum, .sum(of: parts.map(\.number)), .equal, .number(total.number))
  }

  /// The parts between semicolons.
  private func groups(of parts: [Mention], in passage: Passage) -> [[Mention]] {
    var groups: [[Mention]] = []
    for part in parts {
      if let last = groups.last?.last,
        !passage.hasOutside(.semicolon, from: last.tokens.upperBound, to: part.tokens.lowerBound)
      {
        groups[groups.count - 1].append(part)
      } else {
        groups.append([part])
      }
    }
    return groups
  }

  /// `181/2.235 thủ tục, trong đó 152/1.915 …; 28/320`: the wholes add up too.
  private func wholes(_ total: Mention, _ parts: [Mention]) -> [Claim] {
    guard let whole = total.whole else { return [] }
    let wholes = parts.compactMap(\.whole)
    guard wholes.count == parts.count,
      !wholes.contains(where: { numbers[$0].value == numbers[whole].value })
    else { return [] }
    return [Claim([Relation(.sum, .sum(of: wholes), .equal, .number(whole))], .likely)]
  }

  /// After `trong đó` the parts are complete when they are the two levels, the two former provinces
  /// or within 2 % of the total (DESIGN section 5); elsewhere when they come near.
  private func certainty(
    _ total: Mention, _ parts: [Mention], _ groups: [[Mention]], _ opening: Opening,
    in passage: Passage
  ) -> Claim.Certainty {
    switch opening {
    case .including:
      let listed = groups.first.map { $0.count >= 2 ? $0 : parts } ?? parts
      let areKin = listed.allSatisfy { numbers[$0.number].names(sameAs: numbers[total.number]) }
      if LevelWords.divide(listed, in: passage) { return .certain }
      return areKin ? areNear(listed, total, 0.02) ? .certain : .likely : .possible
    case .bracket where isMixed(parts, total):
      return .possible
    case .consisting, .bracket:
      return areNear(parts, total, 0.25) || areKin(parts, total) ? .certain : .likely
    case .colon:
      let areCounted = parts.allSatisfy { numbers[$0.number].countsSame(as: numbers[total.number]) }
      return areNear(parts, total, areCounted ? 0.1 : 0.2) || areKin(parts, total)
        ? .certain : .likely
    }
  }

  /// `14 đợt (09 bản xa nhất, có bản đi 02 đợt)`: some count what the total counts, and some do not.
  private func isMixed(_ parts: [Mention], _ total: Mention) -> Bool {
    let own = numbers[total.number]
    guard !own.unit.text.isEmpty else { return false }
    let named = parts.filter { !numbers[$0.number].unit.text.isEmpty }
    return named.contains { numbers[$0.number].unit == own.unit }
      && named.contains { !numbers[$0.number].countsSame(as: own) }
  }

  /// Whether at least three parts, or two in a total's own unit, all count the very same thing as the
  /// total and come to the same order of size.
  private func areKin(_ parts: [Mention], _ total: Mention) -> Bool {
    let unit = numbers[total.number].unit
    return !unit.text.isEmpty && areNear(parts, total, 0.7)
      && parts.allSatisfy {
        numbers[$0.number].unit == unit || numbers[$0.number].unit.text.isEmpty
      }
  }

  private func areNear(_ parts: [Mention], _ total: Mention, _ share: Double) -> Bool {
    numbers.areNear(parts.map(\.number), total.number, share)
  }
}
