import GRDB
import ReformModel
import ReformStore

/// The statements a question for figures is answered by, each in the order of report ids.
enum AnswerQuery {
  struct Statement {
    let sql: String
    let arguments: StatementArguments
  }

  static func reports(_ scope: FigureQuestion.Scope) -> Statement {
    let columns = "SELECT id, period, locality, slug, kind, date FROM reports"
    switch scope {
    case .localities(let ids):
      return Statement(
        sql: "\(columns) WHERE locality IN (\(marks(ids.count))) ORDER BY id",
        arguments: StatementArguments(ids.map(\.rawValue)))
    case .period(let period, let group):
      var conditions: [String] = []
      var arguments = [period.description]
      if let kinds = group.kinds {
        conditions.append("kind IN (\(marks(kinds.count)))")
        arguments += kinds.map(\.rawValue).sorted()
      }
      if let parent = group.parent {
        conditions.append("parent = ?")
        arguments.append(parent.rawValue)
      }
      let places =
        "SELECT id FROM localities"
        + (conditions.isEmpty ? "" : " WHERE \(conditions.joined(separator: " AND "))")
      return Statement(
        sql: "\(columns) WHERE period = ? AND locality IN (\(places)) ORDER BY id",
        arguments: StatementArguments(arguments))
    }
  }

  /// The figures of one key: of a period in one stretch of the index, of localities report by report.
  static func figures(_ key: FigureKey, _ scope: FigureQuestion.Scope) -> Statement {
    let figure =
      "SELECT report, mantissa, scale, unit FROM figures WHERE indicator = ? AND level = ? AND nth = ?"
    let arguments = [key.indicator.rawValue, key.level.rawValue, String(key.nth)]
    switch scope {
    case .localities(let ids):
      return Statement(
        sql: "\(figure) AND report IN (SELECT id FROM reports WHERE locality IN "
          + "(\(marks(ids.count)))) ORDER BY report",
        arguments: StatementArguments(arguments + ids.map(\.rawValue)))
    case .period(let period, _):
      // Ids begin with their period and a slash, which "0" follows.
      return Statement(
        sql: "\(figure) AND report > ? AND report < ? ORDER BY report",
        arguments: StatementArguments(arguments + ["\(period)/", "\(period)0"]))
    }
  }

  private static func marks(_ count: Int) -> String {
    Array(repeating: "?", count: count).joined(separator: ", ")
  }
}
