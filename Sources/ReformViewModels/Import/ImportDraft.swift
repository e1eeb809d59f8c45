package import ReformModel
package import ReformStore

/// What an import found in a report file, before anything is saved.
package struct ImportDraft: Equatable, Sendable {
  /// In reading order.
  package let figures: [ReadFigure]
  /// Digits that are no number as Vietnamese reports write them: `1.23.45`.
  package let unread: [UnreadNumber]
  package let catalogue: Catalogue
  package let target: ImportTarget

  package init(
    figures: [ReadFigure], unread: [UnreadNumber] = [], catalogue: Catalogue, target: ImportTarget
  ) {
    self.figures = figures
    self.unread = unread
    self.catalogue = catalogue
    self.target = target
  }

  package var assigned: [ReadFigure] { figures.filter { $0.assignment != nil } }
  package var unassigned: [ReadFigure] { figures.filter { $0.assignment == nil } }

  /// Second values that differ from the first of their indicator and level: the report contradicts
  /// itself, or one of them means something else.
  package var conflicts: [ReadFigure] {
    struct Key: Hashable {
      let indicator: Indicator.ID
      let level: Figure.Level
    }
    var first: [Key: ReadFigure] = [:]
    for figure in assigned where figure.nth == 1 {
      guard let assignment = figure.assignment else { continue }
      first[Key(indicator: assignment.indicator, level: assignment.level)] = figure
    }
    return assigned.filter { figure in
      guard figure.nth > 1, let assignment = figure.assignment,
        let one = first[Key(indicator: assignment.indicator, level: assignment.level)]
      else { return false }
      return one.number.value != figure.number.value
        || one.number.unit.magnitude
          != figure.number.unit.magnitude
    }
  }

  /// The label of an indicator; nil when the catalogue has none such.
  package func label(of indicator: Indicator.ID, in language: Language) -> String? {
    catalogue.indicator(indicator)?.label[language]
  }

  /// The assigned figures as a report stores them, in reading order.
  package var stored: [Figure] {
    assigned.compactMap { figure in
      guard let assignment = figure.assignment,
        let indicator = catalogue.indicator(assignment.indicator)
      else { return nil }
      return figure.figure(of: indicator, level: assignment.level, nth: figure.nth)
    }
  }
}
