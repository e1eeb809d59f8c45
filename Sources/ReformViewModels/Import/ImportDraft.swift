package import ReformModel
package import ReformStore

/// What an import found in a report file, before anything is saved.
package struct ImportDraft: Sendable {
  /// In reading order.
  package let figures: [ReadFigure]
  package let catalogue: Catalogue

  package init(figures: [ReadFigure], catalogue: Catalogue) {
    self.figures = figures
    self.catalogue = catalogue
  }

  package var assigned: [ReadFigure] { figures.filter { $0.assignment != nil } }
  /// The Vietnamese label of an indicator.
  package func label(of indicator: Indicator.ID) -> String? {
    catalogue.indicator(indicator)?.label.vietnamese
  }

  package var unassigned: [ReadFigure] { figures.filter { $0.assignment == nil } }
}
