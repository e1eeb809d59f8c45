package import ReformModel

/// A few figures of many reports: what a ranking or a trend is computed from, and nothing else of them.
package struct FigureQuestion: Hashable, Sendable {
  package enum Scope: Hashable, Sendable {
    /// Every report of exactly this period about a locality of the group.
    case period(Period, PeerGroup)
    /// Every report about these localities.
    case localities([Locality.ID])
  }

  package let keys: [FigureKey]
  package let scope: Scope

  package init(_ keys: [FigureKey], of scope: Scope) {
    self.keys = keys
    self.scope = scope
  }
}

/// What one report answers.
package struct FigureAnswer: Hashable, Sendable {
  package let report: Report.ID
  package let precedence: Report.Precedence
  /// In the order of the question's keys; nil where the report does not state it.
  package let values: [StatedValue?]

  package init(report: Report.ID, precedence: Report.Precedence, values: [StatedValue?]) {
    self.report = report
    self.precedence = precedence
    self.values = values
  }
}
