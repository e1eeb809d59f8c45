import ReformModel

/// Reads every file of figures and notes, and matches them with the rows of `reports.csv`.
struct ReportFilesCheck {
  /// Good rows read.
  private(set) var figures = 0
  private(set) var notes = 0
  private(set) var faults: [DataFault] = []

  private let tables: PackageTables
  private let reports: TableContents<Report>
  private let known: Set<Report.ID>

  init(_ tables: PackageTables, _ reports: TableContents<Report>, catalogue: Catalogue) {
    self.tables = tables
    self.reports = reports
    known = Set(reports.values.map(\.id))
    readFigures(catalogue)
    readNotes()
  }

  private mutating func readFigures(_ catalogue: Catalogue) {
    let files = tables.folder.files(under: PackagePaths.figuresFolder)
    for file in files where file.hasSuffix(".csv") {
      let table = tables.figures(file: file, catalogue: catalogue)
      figures += table.values.count
      faults += table.faults
      reportOrphan(file, under: PackagePaths.figuresFolder) { .figuresWithoutReport(id: $0) }
    }
    let present = Set(files)
    for (report, line) in zip(reports.values, reports.lines) {
      let path = PackagePaths.figures(of: report.id)
      guard !present.contains(path) else { continue }
      faults.append(
        DataFault(
          file: PackagePaths.reports, line: line, column: "id",
          problem: .reportWithoutFigures(path: path)))
    }
  }

  private mutating func readNotes() {
    for file in tables.folder.files(under: PackagePaths.notesFolder) where file.hasSuffix(".csv") {
      let table = tables.notes(file: file)
      notes += table.values.count
      faults += table.faults
      reportOrphan(file, under: PackagePaths.notesFolder) { .notesWithoutReport(id: $0) }
    }
  }

  /// Reports a file that no row of the index leads to.
  private mutating func reportOrphan(
    _ file: String, under folder: String, _ problem: (String) -> DataFault.Problem
  ) {
    // Where the index could not be read at all, that is the fault, and not each of its files.
    guard reports.isUsable else { return }
    if let id = PackagePaths.reportID(of: file, under: folder), known.contains(id),
      folder == PackagePaths.figuresFolder || PackagePaths.notes(of: id) == file
    {
      return
    }
    let name = String(file.dropFirst(folder.utf8.count + 1).dropLast(4))
    faults.append(DataFault(file: file, problem: problem(name)))
  }
}
