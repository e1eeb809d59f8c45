/// One thing wrong in the data, with its place. The wording in two languages is ReformLocalization's.
package struct DataFault: Error, Hashable, Sendable {
  /// Path relative to the data folder: `figures/2025/31.csv`.
  package let file: String
  /// Counted from 1 at every LF; nil when the fault is the file's as a whole.
  package let line: Int?
  /// The name of the CSV column; nil when the fault is the row's or the file's.
  package let column: String?
  /// What is wrong there.
  package let problem: Problem

  /// A fault of a cell, of a row (no column) or of a whole file (no line).
  package init(file: String, line: Int? = nil, column: String? = nil, problem: Problem) {
    self.file = file
    self.line = line
    self.column = column
    self.problem = problem
  }
}

extension Sequence<DataFault> {
  /// By file, then by line, faults of whole files first; otherwise in the order they were found.
  package func sortedByPlace() -> [DataFault] {
    enumerated().sorted { left, right in
      (left.element.file, left.element.line ?? 0, left.offset)
        < (right.element.file, right.element.line ?? 0, right.offset)
    }.map(\.element)
  }
}
