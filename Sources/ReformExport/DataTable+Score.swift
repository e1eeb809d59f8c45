import ReformAnalysis
import ReformModel
package import ReformViewModels

extension DataTable {
  /// The service score of Decision 766, one row per group and one for the total; points that no
  /// report says are null.
  package init(_ score: ServiceScore) {
    func points(_ value: BoardValue?) -> Cell { .optional(value?.result.value?.exported) }
    self.init(
      columns: ["group", "kpi", "points", "maximum"],
      rows: score.parts.map { part in
        [
          .text(part.group.rawValue), .text(part.group.kpi.rawValue), points(part.value),
          .integer(part.group.maximum),
        ]
      } + [
        [
          .text("total"), .text("procedures.service_index_score"), points(score.total),
          .integer(100),
        ]
      ])
  }
}
