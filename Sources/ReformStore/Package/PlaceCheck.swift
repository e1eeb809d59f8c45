import ReformModel

/// Whether every locality that a table names is one of `localities.csv`.
struct PlaceCheck {
  let localities: Set<Locality.ID>
  let lineageCount: Int
  private let isUsable: Bool

  /// Reads localities and lineage, and checks the parents and ends of their rows.
  init(_ tables: PackageTables, _ faults: inout [DataFault]) {
    let table = tables.localities()
    let lineage = tables.lineage()
    localities = Set(table.values.map(\.id))
    lineageCount = lineage.values.count
    isUsable = table.isUsable
    faults += table.faults + lineage.faults
    for (locality, line) in zip(table.values, table.lines) {
      guard let parent = locality.parent else { continue }
      check(parent, "parent", PackagePaths.localities, line, &faults)
    }
    for (link, line) in zip(lineage.values, lineage.lines) {
      check(link.predecessor, "predecessor", PackagePaths.lineage, line, &faults)
      check(link.successor, "successor", PackagePaths.lineage, line, &faults)
    }
  }

  /// Checks the localities of targets and reports.
  func check(
    _ package: PackageCatalogue, _ reports: TableContents<Report>, _ faults: inout [DataFault]
  ) {
    for (target, line) in zip(package.catalogue.targets, package.targetLines) {
      check(target.locality, "locality", PackagePaths.targets, line, &faults)
    }
    for (report, line) in zip(reports.values, reports.lines) {
      check(report.id.locality, "id", PackagePaths.reports, line, &faults)
    }
  }

  private func check(
    _ id: Locality.ID, _ column: String, _ file: String, _ line: Int, _ faults: inout [DataFault]
  ) {
    guard isUsable, !localities.contains(id) else { return }
    faults.append(
      DataFault(
        file: file, line: line, column: column, problem: .unknownLocality(id: id.rawValue)))
  }
}
