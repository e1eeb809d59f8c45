import GRDB
import ReformModel
import ReformStore

/// Reads a few figures of many reports, each list by one walk along an index.
struct AnswerReader {
  private let database: Database
  private var periods: [String: Period] = [:]
  private var unit = MeasureUnit.percent

  init(_ database: Database) {
    self.database = database
  }

  mutating func answers(to question: FigureQuestion) throws -> [FigureAnswer] {
    let heads = try heads(question.scope)
    let width = question.keys.count
    var values = [StatedValue?](repeating: nil, count: heads.count * width)
    for (column, key) in question.keys.enumerated() {
      try read(key, question.scope, heads) { place, value in
        values[place * width + column] = value
      }
    }
    return heads.indices.map { place in
      FigureAnswer(
        report: heads[place].report, precedence: heads[place].precedence,
        values: Array(values[place * width..<(place + 1) * width]))
    }
  }

  /// A report without its figures.
  private struct Head {
    let id: String
    let report: Report.ID
    let precedence: Report.Precedence
  }

  /// The reports of a scope in the order of their ids.
  private mutating func heads(_ scope: FigureQuestion.Scope) throws -> [Head] {
    let query = AnswerQuery.reports(scope)
    let cells = try Cells(database, query.sql, query.arguments)
    var heads: [Head] = []
    while try cells.next() {
      let name = cells.text(1)
      if periods[name] == nil { periods[name] = Period(name) }
      guard let period = periods[name] else { continue }
      let slug = cells.text(3)
      heads.append(
        Head(
          id: cells.text(0),
          report: Report.ID(period: period, locality: Locality.ID(cells.text(2)), slug: slug),
          precedence: Report.Precedence(
            kind: Report.Kind(rawValue: cells.text(4)) ?? .press, date: Day(iso: cells.text(5)),
            slug: slug)))
    }
    return heads
  }

  /// One figure of each report: both lists are in the order of ids.
  private mutating func read(
    _ key: FigureKey, _ scope: FigureQuestion.Scope, _ heads: [Head],
    _ found: (Int, StatedValue) -> Void
  ) throws {
    let query = AnswerQuery.figures(key, scope)
    let cells = try Cells(database, query.sql, query.arguments)
    var place = 0
    while place < heads.count, try cells.next() {
      let report = cells.text(0)
      while place < heads.count, heads[place].id < report { place += 1 }
      guard place < heads.count, heads[place].id == report else { continue }
      let text = cells.text(3)
      if unit.text != text { unit = MeasureUnit(text) }
      let value = ExactDecimal(mantissa: cells.integer(1), scale: Int(cells.integer(2)))
      found(place, StatedValue(value: value, unit: unit))
    }
  }
}
