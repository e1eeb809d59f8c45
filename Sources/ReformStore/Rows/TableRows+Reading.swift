package import ReformModel

/// Rows of text back to values; what is wrong with a row is a fault as it is in a file. `source` stands
/// for the file in faults.
extension TableRows {
  package static func localities(_ rows: [[String]], source: String) -> Loaded<[Locality]> {
    LocalitiesTable.read(bytes(.localities, rows), file: source).loaded
  }

  package static func lineage(_ rows: [[String]], source: String) -> Loaded<[Lineage]> {
    LineageTable.read(bytes(.lineage, rows), file: source).loaded
  }

  /// Indicators, KPIs and targets.
  package static func catalogue(
    indicators: [[String]], kpis: [[String]], targets: [[String]], source: String
  ) -> Loaded<Catalogue> {
    let indicators = IndicatorsTable.read(bytes(.indicators, indicators), file: source)
    let known = Catalogue(indicators: indicators.values)
    let kpis = KPIsTable.read(bytes(.kpis, kpis), file: source, indicators: known)
    let withKPIs = known.adding(kpis: kpis.values, lines: [])
    let targets = TargetsTable.read(bytes(.targets, targets), file: source, known: withKPIs)
    return Loaded(
      withKPIs.adding(targets: targets.values),
      faults: indicators.faults + kpis.faults + targets.faults)
  }

  package static func checks(_ rows: [[String]], source: String) -> Loaded<CheckList> {
    let checks = ChecksTable.read(bytes(.checks, rows), file: source)
    return Loaded(CheckList(checks.values), faults: checks.faults)
  }

  package static func phrases(
    _ rows: [[String]], known: Catalogue, source: String
  ) -> Loaded<[AssignmentPhrase]> {
    PhrasesTable.read(bytes(.phrases, rows), file: source, known: known).loaded
  }

  package static func reports(_ rows: [[String]], source: String) -> Loaded<[Report]> {
    ReportsTable.read(bytes(.reports, rows), file: source).loaded
  }

  package static func contents(
    of report: Report, figures: [[String]], notes: [[String]], catalogue: Catalogue, source: String
  ) -> Loaded<ReportContents> {
    let figures = FiguresTable.read(
      bytes(.figures, figures), file: source, catalogue: catalogue)
    let notes = NotesTable.read(bytes(.notes, notes), file: source)
    return Loaded(
      ReportContents(report: report, figures: figures.values, notes: notes.values),
      faults: figures.faults + notes.faults)
  }

  private static func bytes(_ schema: TableSchema, _ rows: [[String]]) -> [UInt8] {
    Array(csv(schema, rows).utf8)
  }
}
