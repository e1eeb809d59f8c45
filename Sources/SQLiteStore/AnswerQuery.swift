import GRDB
import ReformModel
import ReformStore

/// A question for figures as one statement: a row per report, three columns per key.
struct AnswerQuery {
  let sql: String
  let arguments: [any DatabaseValueConvertible]

  init(_ question: FigureQuestion) {
    var columns = ["r.period", "r.locality", "r.slug", "r.kind", "r.date"]
    var joins = ""
    var arguments: [any DatabaseValueConvertible] = []
    for (place, key) in question.keys.enumerated() {
      columns += ["mantissa", "scale", "unit"].map { "f\(place).\($0)" }
      joins += """
         LEFT JOIN figures f\(place) ON f\(place).indicator = ? AND f\(place).level = ?
          AND f\(place).nth = ? AND f\(place).report = r.id
        """
      arguments += [key.indicator.rawValue, key.level.rawValue, String(key.nth)]
    }
    let (from, condition, more) = Self.reports(question.scope)
    sql = "SELECT \(columns.joined(separator: ", ")) FROM \(from)\(joins) WHERE \(condition)"
    self.arguments = arguments + more
  }

  private static func reports(
    _ scope: FigureQuestion.Scope
  ) -> (from: String, condition: String, arguments: [any DatabaseValueConvertible]) {
    switch scope {
    case .localities(let ids):
      return ("reports r", "r.locality IN (\(marks(ids.count)))", ids.map(\.rawValue))
    case .period(let period, let group):
      var condition = "r.period = ?"
      var arguments: [any DatabaseValueConvertible] = [period.description]
      if let kinds = group.kinds {
        condition += " AND l.kind IN (\(marks(kinds.count)))"
        arguments += kinds.map(\.rawValue).sorted()
      }
      if let parent = group.parent {
        condition += " AND l.parent = ?"
        arguments.append(parent.rawValue)
      }
      return ("reports r JOIN localities l ON l.id = r.locality", condition, arguments)
    }
  }

  private static func marks(_ count: Int) -> String {
    Array(repeating: "?", count: count).joined(separator: ", ")
  }
}
