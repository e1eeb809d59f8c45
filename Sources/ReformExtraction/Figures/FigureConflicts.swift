import ReformModel

/// Numbers the statements of each indicator and level: the surest is the first.
///
/// Equal values are the same quantity stated again. A different value keeps its indicator only where
/// it was about as sure as the first: both are then shown, and the audit compares them.
enum FigureConflicts {
  static func settled(_ figures: [ReadFigure]) -> [ReadFigure] {
    struct Key: Hashable {
      let indicator: Indicator.ID
      let level: Figure.Level
    }
    var result = figures
    let groups = Dictionary(
      grouping: figures.indices.filter { figures[$0].assignment != nil }
    ) { place in
      figures[place].assignment.map { Key(indicator: $0.indicator, level: $0.level) }
    }
    for places in groups.values where places.count > 1 {
      let surest = places.max {
        (confidence(figures[$0]), -$0) < (confidence(figures[$1]), -$1)
      }
      guard let surest else { continue }
      var nth = 1
      for place in places where place != surest {
        let isSame = figures[place].number.value == figures[surest].number.value
        if isSame || confidence(figures[surest]) - confidence(figures[place]) <= tolerance {
          nth += 1
          result[place] = figures[place].numbered(nth)
        } else {
          result[place] = figures[place].unassigned
        }
      }
    }
    return result
  }

  /// In hundredths of confidence.
  private static let tolerance: Int64 = 12

  private static func confidence(_ figure: ReadFigure) -> Int64 {
    figure.assignment?.confidence.mantissa ?? 0
  }
}

extension ReadFigure {
  fileprivate func numbered(_ nth: Int) -> ReadFigure {
    ReadFigure(
      number: number, origin: origin, assignment: assignment, nth: nth, candidates: candidates,
      words: words)
  }

  fileprivate var unassigned: ReadFigure {
    ReadFigure(
      number: number, origin: origin, assignment: nil, candidates: candidates, words: words)
  }
}
