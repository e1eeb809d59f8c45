import ReformModel
import ReformStore

/// A question for figures as one statement: a row per report, three columns per key.
struct AnswerQuery {
  let sql: String
  let parameters: [String]

  init(_ question: FigureQuestion) {
    var columns = ["r.period", "r.locality", "r.slug", "r.kind", "r.date"]
    var joins = ""
    var parameters: [String] = []
    func mark(_ value: String) -> String {
      parameters.append(value)
      return "$\(parameters.count)"
    }
    for (place, key) in question.keys.enumerated() {
      let figure = "f\(place)"
      columns += ["mantissa", "scale", "unit"].map { "\(figure).\($0)" }
      let indicator = mark(key.indicator.rawValue)
      let level = mark(key.level.rawValue)
      let nth = mark(String(key.nth))
      joins += """
         LEFT JOIN cchc.figures \(figure) ON \(figure).indicator = \(indicator) \
        AND \(figure).level = \(level) AND \(figure).nth = \(nth) AND \(figure).period = r.period \
        AND \(figure).locality = r.locality AND \(figure).report = r.id
        """
    }
    var from = "cchc.reports r"
    var condition: String
    switch question.scope {
    case .localities(let ids):
      condition = "r.locality = ANY(\(mark(TextArray.text(ids.map(\.rawValue))))::text[])"
    case .period(let period, let group):
      from += " JOIN cchc.localities l ON l.id = r.locality"
      condition = "r.period = \(mark(period.description))"
      if let kinds = group.kinds {
        let words = TextArray.text(kinds.map(\.rawValue).sorted())
        condition += " AND l.kind = ANY(\(mark(words))::text[])"
      }
      if let parent = group.parent { condition += " AND l.parent = \(mark(parent.rawValue))" }
    }
    sql = "SELECT \(columns.joined(separator: ", ")) FROM \(from)\(joins) WHERE \(condition)"
    self.parameters = parameters
  }
}
