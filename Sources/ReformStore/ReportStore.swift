package import ReformModel

/// Where reports come from: a data package, memory, a database.
///
/// Reading is lazy: nothing is read before it is asked for, and a report's figures only for that
/// report. Bad rows come back as faults beside the good ones; an error is thrown only when there is
/// nothing at all. What a page shows is asked for by the narrower questions, which a database answers
/// by its indexes. Every implementation passes `ReportStoreConformance` of the tests.
package protocol ReportStore: Sendable {
  /// Indicators, KPIs and targets.
  func catalogue() throws(StoreError) -> Loaded<Catalogue>

  /// The checks of the catalogue: for audits and listings alone, so that nothing else waits for them.
  func checks() throws(StoreError) -> Loaded<CheckList>

  /// The wordings by which an import assigns numbers to indicators: for imports alone.
  func phrases() throws(StoreError) -> Loaded<[AssignmentPhrase]>

  /// Every report without its figures, in the order of the index; ids are unique.
  func reports() throws(StoreError) -> Loaded<[Report]>

  /// One report with its figures and notes.
  ///
  /// - Throws: `unknownReport` when the index does not name it.
  func contents(of id: Report.ID) throws(StoreError) -> Loaded<ReportContents>

  /// What changes whenever the report's rows may have changed, by which a copy is known to be up to date;
  /// nil where the store cannot tell without reading them.
  func edition(of report: Report) throws(StoreError) -> String?

  /// Every locality, in the order of the table.
  func localities() throws(StoreError) -> Loaded<[Locality]>

  /// Which former localities became which.
  func lineage() throws(StoreError) -> Loaded<[Lineage]>

  /// One locality or nil; the others are not built, and only this row's faults are reported.
  func locality(_ id: Locality.ID) throws(StoreError) -> Loaded<Locality?>

  /// The reports about one locality, in the order of the index.
  func reports(of locality: Locality.ID) throws(StoreError) -> Loaded<[Report]>

  /// The periods that have a report, each once, in their order.
  func periods() throws(StoreError) -> [Period]

  /// The report the dashboard opens on: the newest official one, else the newest of the press. Of
  /// periods that end on one day the widest wins.
  func openingReport() throws(StoreError) -> Report?

  /// The localities that have reports, by id.
  func reportingPlaces() throws(StoreError) -> [ReportingPlace]

  /// A few figures of many reports, in no particular order.
  func answers(to question: FigureQuestion) throws(StoreError) -> [FigureAnswer]
}
