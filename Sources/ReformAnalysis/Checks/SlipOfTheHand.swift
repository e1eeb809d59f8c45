package import ReformModel

/// The misprints people make in one number: a digit wrong, two neighbours swapped, one dropped or
/// one too many.
package enum SlipOfTheHand {
  /// Every number one slip away from `value` with its decimals, in no order.
  package static func neighbours(of value: ExactDecimal) -> [ExactDecimal] {
    guard value.mantissa >= 0 else { return [] }
    let digits = [UInt8](String(value.mantissa).utf8)
    var found: Set<Int64> = []
    func add(_ digits: some Sequence<UInt8>) {
      if let mantissa = Int64(String(decoding: Array(digits), as: UTF8.self)) {
        found.insert(mantissa)
      }
    }
    for place in digits.indices {
      for digit in UInt8(ascii: "0")...UInt8(ascii: "9") {
        var changed = digits
        changed[place] = digit
        add(changed)
        changed = digits
        changed.insert(digit, at: place)
        add(changed)
      }
      var dropped = digits
      dropped.remove(at: place)
      if !dropped.isEmpty { add(dropped) }
      if place + 1 < digits.count {
        var swapped = digits
        swapped.swapAt(place, place + 1)
        add(swapped)
      }
    }
    for digit in UInt8(ascii: "0")...UInt8(ascii: "9") { add(digits + [digit]) }
    found.remove(value.mantissa)
    return found.map { ExactDecimal(mantissa: $0, scale: value.scale) }
  }

  /// Whether one slip makes `right` out of `wrong`.
  package static func explains(_ wrong: ExactDecimal, meant right: ExactDecimal) -> Bool {
    guard wrong.scale == right.scale, wrong.mantissa >= 0, right.mantissa >= 0 else { return false }
    let wrong = [UInt8](String(wrong.mantissa).utf8)
    let right = [UInt8](String(right.mantissa).utf8)
    if wrong.count == right.count {
      let places = wrong.indices.filter { wrong[$0] != right[$0] }
      return places.count == 1
        || places.count == 2 && places[1] == places[0] + 1
          && wrong[places[0]] == right[places[1]] && wrong[places[1]] == right[places[0]]
    }
    let (short, long) = wrong.count < right.count ? (wrong, right) : (right, wrong)
    guard long.count == short.count + 1 else { return false }
    return long.indices.contains { place in
      long[..<place] == short[..<place] && long[(place + 1)...].elementsEqual(short[place...])
    }
  }

  /// Whether two neighbouring digits changed places.
  package static func isSwap(_ wrong: ExactDecimal, _ right: ExactDecimal) -> Bool {
    let wrong = String(wrong.mantissa).utf8.sorted()
    let right = String(right.mantissa).utf8.sorted()
    return wrong.count >= 2 && wrong == right
  }
}
