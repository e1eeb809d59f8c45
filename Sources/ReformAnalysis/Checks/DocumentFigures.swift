package import ReformModel

/// What one document prints about a place, its periods and its former localities: the reports whose
/// figures are checked against each other.
package struct DocumentFigures {
  /// In the order given.
  package let reports: [Report]
  private let tables: [Report.ID: FigureTable]
  /// The report that speaks for a place and period, where there are several.
  private let speaking: [Statement: Report.ID]
  private let lineage: [Lineage]

  private struct Statement: Hashable {
    let locality: Locality.ID
    let period: Period
  }

  package init(_ contents: [(report: Report, figures: FigureTable)], lineage: [Lineage]) {
    reports = contents.map(\.report)
    tables = Dictionary(
      contents.map { ($0.report.id, $0.figures) }, uniquingKeysWith: { first, _ in first })
    speaking = Dictionary(grouping: reports) {
      Statement(locality: $0.id.locality, period: $0.id.period)
    }.compactMapValues { rivals in rivals.min { $0.precedes($1) }?.id }
    self.lineage = lineage
  }

  /// The report and figure that a reference made in `report` names; nil when it is not printed.
  func source(
    of reference: FigureReference, from report: Report.ID
  ) -> (report: Report.ID, figure: Figure)? {
    guard let period = reference.period, period != report.period else {
      return figure(reference.key, in: report)
    }
    return speaking[Statement(locality: report.locality, period: period)]
      .flatMap { figure(reference.key, in: $0) }
  }

  /// The same for each former locality; nil unless all of them print it.
  func formerSources(
    of reference: FigureReference, from report: Report.ID
  ) -> [(report: Report.ID, figure: Figure)]? {
    let former = lineage.predecessors(of: report.locality)
    let period = reference.period ?? report.period
    let sources = former.compactMap { place in
      speaking[Statement(locality: place, period: period)]
        .flatMap { figure(reference.key, in: $0) }
    }
    return sources.isEmpty || sources.count < former.count ? nil : sources
  }

  private func figure(
    _ key: FigureKey, in report: Report.ID
  ) -> (report: Report.ID, figure: Figure)? {
    tables[report]?[key].map { (report, $0) }
  }
}
