package import ReformModel
package import ReformStore

/// A board with the reports about its locality and everything wrong in the data it came from.
package struct LoadedBoard: Equatable, Sendable {
  package let board: Board
  package let reports: [Report]
  package let faults: [DataFault]

  package init(board: Board, reports: [Report], faults: [DataFault]) {
    self.board = board
    self.reports = reports
    self.faults = faults
  }
}

/// Why there is no board.
package enum BoardError: Error, Equatable, Sendable {
  case store(StoreError)
  /// The store has no report at all.
  case noReports(faults: [DataFault])
  /// No report covers this locality and period.
  case noReport(locality: Locality.ID?, period: Period?)
}
