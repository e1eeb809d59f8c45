package import ReformModel

/// The store over a folder that holds a data package (DESIGN section 4).
///
/// A file is read when it is first needed and remembered; changes made to it later show in a new
/// store. `datapackage.json` is not read: `PackageValidator` does that.
package struct DataPackageStore: ReportStore {
  private let tables: PackageTables
  private let memory = Memory()

  /// What has been read; shared by copies of the store.
  private final class Memory: Sendable {
    let catalogue = Remembered<Loaded<Catalogue>>()
    let checks = Remembered<Loaded<CheckList>>()
    let reports = Remembered<Index>()
    let localities = Remembered<Loaded<[Locality]>>()
    let lineage = Remembered<Loaded<[Lineage]>>()
    let single = RememberedByKey<Loaded<Locality?>>(limit: 4096)
    let contents = RememberedByKey<Loaded<ReportContents>>(limit: 256)
  }

  private struct Index: Sendable {
    let loaded: Loaded<[Report]>
    /// By the text of its id.
    let byID: [String: Report]
  }

  /// Reads nothing yet, so that a wrong path shows at the first question.
  package init(folder path: String) {
    tables = PackageTables(folder: DataFolder(path: path))
  }

  /// - Throws: `noCatalogue` when there are no indicators, besides the faults of the folder.
  package func catalogue() throws(StoreError) -> Loaded<Catalogue> {
    try memory.catalogue.value { () throws(StoreError) in
      try tables.folder.check()
      let package = PackageCatalogue(tables)
      guard package.hasIndicators else {
        throw .noCatalogue(path: tables.folder.path, faults: package.faults)
      }
      return Loaded(package.catalogue, faults: package.faults)
    }
  }

  /// Reads `checks.csv` alone.
  package func checks() throws(StoreError) -> Loaded<CheckList> {
    try memory.checks.value { () throws(StoreError) in
      try tables.folder.check()
      let checks = tables.checks()
      let lines = Dictionary(
        zip(checks.values.map(\.id), checks.lines), uniquingKeysWith: { first, _ in first })
      return Loaded(CheckList(checks.values, lines: lines), faults: checks.faults)
    }
  }

  /// Reads `phrases.csv` besides the catalogue; not remembered, for it is asked for once.
  package func phrases() throws(StoreError) -> Loaded<[AssignmentPhrase]> {
    tables.phrases(known: try catalogue().value).loaded
  }

  /// Reads `reports.csv` alone.
  package func reports() throws(StoreError) -> Loaded<[Report]> { try index().loaded }

  /// A report without a file of figures is a report without figures, and a fault.
  package func contents(of id: Report.ID) throws(StoreError) -> Loaded<ReportContents> {
    guard let report = try index().byID[id.description] else { throw .unknownReport(id) }
    let catalogue = try catalogue().value
    return try memory.contents.value(id.description) { () throws(StoreError) in
      let figures = tables.figures(file: PackagePaths.figures(of: id), catalogue: catalogue)
      let notes = PackagePaths.notes(of: id).map { tables.notes(file: $0) } ?? TableContents()
      return Loaded(
        ReportContents(report: report, figures: figures.values, notes: notes.values),
        faults: figures.faults + notes.faults)
    }
  }

  /// When the files of figures and notes were last written, their sizes, and the row of the index.
  package func edition(of report: Report) throws(StoreError) -> String? {
    let files = [PackagePaths.figures(of: report.id), PackagePaths.notes(of: report.id)]
    let stamps = files.map { $0.flatMap(tables.folder.stamp) ?? "-" }
    return (stamps + TableRows.of([report])[0]).joined(separator: "\u{1F}")
  }

  /// Reads the whole of `localities.csv`.
  package func localities() throws(StoreError) -> Loaded<[Locality]> {
    try memory.localities.value { () throws(StoreError) in
      try tables.folder.check()
      return tables.localities().loaded
    }
  }

  /// Reads `lineage.csv`.
  package func lineage() throws(StoreError) -> Loaded<[Lineage]> {
    try memory.lineage.value { () throws(StoreError) in
      try tables.folder.check()
      return tables.lineage().loaded
    }
  }

  /// Passes over the rows of `localities.csv` until it finds the one.
  package func locality(_ id: Locality.ID) throws(StoreError) -> Loaded<Locality?> {
    try memory.single.value(id.rawValue) { () throws(StoreError) in
      try tables.folder.check()
      return tables.locality(id)
    }
  }

  private func index() throws(StoreError) -> Index {
    try memory.reports.value { () throws(StoreError) in
      try tables.folder.check()
      let reports = tables.reports().loaded
      var byID = [String: Report](minimumCapacity: reports.value.count)
      // Backwards, so that of several with one id the first stays.
      for report in reports.value.reversed() { byID[report.id.description] = report }
      return Index(loaded: reports, byID: byID)
    }
  }
}
