package import ReformModel

/// Rows back to values; what is wrong with a row is a fault as it is in a file. `source` stands
/// for the file in faults.
extension TableRows {
  package static func localities(_ rows: RowBuffer, source: String) -> Loaded<[Locality]> {
    LocalitiesTable.read(.rows(rows), file: source).loaded
  }

  package static func lineage(_ rows: RowBuffer, source: String) -> Loaded<[Lineage]> {
    LineageTable.read(.rows(rows), file: source).loaded
  }

  /// Indicators, KPIs and targets.
  package static func catalogue(
    indicators: RowBuffer, kpis: RowBuffer, targets: RowBuffer, source: String
  ) -> Loaded<Catalogue> {
    let indicators = IndicatorsTable.read(.rows(indicators), file: source)
    let known = Catalogue(indicators: indicators.values)
    let kpis = KPIsTable.read(.rows(kpis), file: source, indicators: known)
    let withKPIs = known.adding(kpis: kpis.values, lines: [])
    let targets = TargetsTable.read(.rows(targets), file: source, known: withKPIs)
    return Loaded(
      withKPIs.adding(targets: targets.values),
      faults: indicators.faults + kpis.faults + targets.faults)
  }

  package static func checks(_ rows: RowBuffer, source: String) -> Loaded<CheckList> {
    let checks = ChecksTable.read(.rows(rows), file: source)
    return Loaded(CheckList(checks.values), faults: checks.faults)
  }

  package static func phrases(
    _ rows: RowBuffer, known: Catalogue, source: String
  ) -> Loaded<[AssignmentPhrase]> {
    PhrasesTable.read(.rows(rows), file: source, known: known).loaded
  }

  package static func reports(_ rows: RowBuffer, source: String) -> Loaded<[Report]> {
    ReportsTable.read(.rows(rows), file: source).loaded
  }

  package static func contents(
    of report: Report, figures: RowBuffer, notes: RowBuffer, catalogue: Catalogue, source: String
  ) -> Loaded<ReportContents> {
    let figures = FiguresTable.read(
      .rows(figures), file: source, catalogue: catalogue)
    let notes = NotesTable.read(.rows(notes), file: source)
    return Loaded(
      ReportContents(report: report, figures: figures.values, notes: notes.values),
      faults: figures.faults + notes.faults)
  }
}
