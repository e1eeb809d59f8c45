/// Reads a whole data package and reports everything that is wrong with it (`cchc validate`).
///
/// Besides the faults of single rows, which loading reports too, it looks at the files together:
/// what `datapackage.json` lists, reports without figures and figures without report, localities
/// that `localities.csv` does not have.
package struct PackageValidator: Sendable {
  /// What was read and what is wrong with it.
  package struct Result: Sendable, Equatable {
    /// By file and line.
    package let faults: [DataFault]
    /// How much is good.
    package let counts: Counts
  }

  /// The good rows of each table.
  package struct Counts: Sendable, Equatable {
    /// Rows of `localities.csv`.
    package fileprivate(set) var localities = 0
    /// Rows of `lineage.csv`.
    package fileprivate(set) var lineage = 0
    /// Rows of `indicators.csv`.
    package fileprivate(set) var indicators = 0
    /// Rows of `kpis.csv`.
    package fileprivate(set) var kpis = 0
    /// Rows of `targets.csv`.
    package fileprivate(set) var targets = 0
    /// Rows of `checks.csv`.
    package fileprivate(set) var checks = 0
    /// Rows of `phrases.csv`.
    package fileprivate(set) var phrases = 0
    /// Rows of `reports.csv`.
    package fileprivate(set) var reports = 0
    /// Rows of all files under `figures/`.
    package fileprivate(set) var figures = 0
    /// Rows of all files under `notes/`.
    package fileprivate(set) var notes = 0
  }

  private let tables: PackageTables

  /// Reads nothing yet.
  package init(folder path: String) {
    tables = PackageTables(folder: DataFolder(path: path))
  }

  /// - Throws: `folderMissing` or `folderUnreadable`; everything else is a fault of the result.
  package func validate() throws(StoreError) -> Result {
    try tables.folder.check()
    var faults: [DataFault] = []
    var counts = Counts()
    let package = PackageCatalogue(tables)
    let checks = tables.checks()
    let phrases = tables.phrases(known: package.catalogue)
    let reports = tables.reports()
    counts.indicators = package.catalogue.indicators.count
    counts.kpis = package.catalogue.kpis.count
    counts.targets = package.catalogue.targets.count
    counts.checks = checks.values.count
    counts.phrases = phrases.values.count
    counts.reports = reports.values.count
    faults += package.faults + checks.faults + phrases.faults + reports.faults

    let places = PlaceCheck(tables, &faults)
    (counts.localities, counts.lineage) = (places.localities.count, places.lineageCount)
    places.check(package, reports, &faults)

    let files = ReportFilesCheck(tables, reports, catalogue: package.catalogue)
    (counts.figures, counts.notes) = (files.figures, files.notes)
    faults += files.faults + ListingCheck.faults(in: tables.folder)
    faults.removeAll { Self.isConsequence($0, of: package) }
    return Result(faults: faults.sortedByPlace(), counts: counts)
  }

  /// Where a whole table is missing, that is the fault, and not each name it would have held.
  private static func isConsequence(_ fault: DataFault, of package: PackageCatalogue) -> Bool {
    switch fault.problem {
    case .unknownIndicator: !package.hasIndicators
    case .unknownKPI: !package.hasIndicators || !package.hasKPIs
    default: false
    }
  }
}
