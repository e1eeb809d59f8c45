package import ReformLocalization
package import ReformModel

/// Which periods of a trend are looked at.
package enum TrendSpan: Hashable, Sendable {
  /// Those of the kind the trend was asked for in, if there are several, else whatever there is.
  case natural
  case all
  /// Periods of one length.
  case only(Period.Kind)
}

/// How a trend is looked at.
package struct TrendOptions: Hashable, Sendable {
  package var span = TrendSpan.natural
  package var style = TrendChart.Style.bars

  package init(span: TrendSpan = .natural, style: TrendChart.Style = .bars) {
    self.span = span
    self.style = style
  }
}

extension Trend {
  /// The kinds of period it has values of, the longest first.
  package var kinds: [Period.Kind] {
    let usual: [Period.Kind] = [.year, .half(1), .quarter(1), .month(1)]
    let firsts = (1...12).map(Period.Kind.firstMonths)
    return (usual + firsts).filter { kind in
      points.contains { $0.value != nil && kind.isLike($0.period.kind) }
    }
  }

  /// What the key for the kind of period goes through.
  package var spans: [TrendSpan] { kinds.map(TrendSpan.only) + [.all] }

  /// The span that is shown: a kind, or all.
  package func resolved(_ span: TrendSpan, from period: Period) -> TrendSpan {
    guard span == .natural else { return span }
    func count(_ kind: Period.Kind) -> Int {
      points.count { $0.value != nil && kind.isLike($0.period.kind) }
    }
    let own = kinds.first { $0.isLike(period.kind) }
    let wanted = [own].compactMap(\.self) + kinds
    return wanted.first { count($0) > 1 }.map(TrendSpan.only) ?? .all
  }
}

extension TrendSpan {
  package func name(_ wording: Wording) -> String {
    let strings = wording.trend
    return switch self {
    case .only(.year): strings.years
    case .only(.half): strings.halves
    case .only(.quarter): strings.quarters
    case .only(.month): strings.months
    case .only(.firstMonths(let count)): strings.firstMonths(count)
    case .natural, .all, .only(.years), .only(.days): strings.allPeriods
    }
  }
}
