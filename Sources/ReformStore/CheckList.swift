package import ReformModel

/// The checks of the catalogue in file order. Only audits and listings need them, so they are read
/// apart from the rest of the catalogue.
package struct CheckList: Sendable, Equatable {
  package let checks: [Check]
  /// Each check's line in `checks.csv`, for faults found in its expression; empty for stores
  /// without files.
  package let lines: [Check.ID: Int]

  package init(_ checks: [Check] = [], lines: [Check.ID: Int] = [:]) {
    self.checks = checks
    self.lines = lines
  }
}
