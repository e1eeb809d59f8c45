import ReformModel

/// How a report shortens its ratios.
package enum Shortening: Hashable, Sendable {
  /// To the nearest last digit: half a unit either side.
  case rounded
  /// The digits after the last one are dropped: up to a whole unit more.
  case cutOff
}

extension StatedNumber {
  /// What the print can stand for (DESIGN section 5, Exact and rounded).
  func range(_ shortening: Shortening) throws(ArithmeticFault) -> ValueRange {
    let value = value.ratio
    if isApproximate { return try approximateRange(value) }
    if isExact { return ValueRange(value) }
    if shortening == .cutOff, unit.isPercent {
      return ValueRange(value, try value.plus(self.value.halfUnit.times(ExactRatio(2))))
    }
    let half = self.value.halfUnit
    return ValueRange(try value.minus(half), try value.plus(half))
  }

  /// `hơn 500` is 500 or up to a tenth more, `gần 500` the other side, `khoảng 500` either side.
  private func approximateRange(_ value: ExactRatio) throws(ArithmeticFault) -> ValueRange {
    let tenth = try value.divided(by: ExactRatio(10))
    let below = try value.minus(tenth)
    let above = try value.plus(tenth)
    switch qualifier {
    case .over: return ValueRange(value, above)
    case .nearly, .under: return ValueRange(below, value)
    case .about, .exact, .estimate: return ValueRange(below, above)
    }
  }
}
