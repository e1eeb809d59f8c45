import Foundation
import Testing

/// A panel in JSON, as DESIGN section 8 promises it.
struct PanelJSON: Decodable {
  let panel: String
  let locality: String
  let period: String
  let rows: [Row]

  struct Row: Decodable {
    let kpi: String
    let area: String
    let label: String
    let value: Double?
    let printed: String?
    let target: Double?
    let gap: Double?
    let status: String
    let section: String?
    let line: Int?
  }

  /// Every key of a row, whether it has a value or null.
  static let rowKeys: Set<String> = [
    "kpi", "area", "label", "value", "numerator", "denominator", "unit", "printed", "target",
    "comparator", "authority", "gap", "status", "findings", "section", "line",
  ]

  init(_ text: String) throws {
    self = try JSONDecoder().decode(PanelJSON.self, from: Data(text.utf8))
  }

  /// The keys of each object of an array; of `rows` where the text is a panel.
  static func keys(_ text: String) throws -> [Set<String>] {
    let value = try JSONSerialization.jsonObject(with: Data(text.utf8))
    let rows = (value as? [String: Any])?["rows"] ?? value
    return try #require(rows as? [[String: Any]]).map { Set($0.keys) }
  }
}
