package import ReformModel

/// Binds the checks of the catalogue to the figures of stored reports.
///
/// A check is one claim for each report in which all its figures are printed; a relation that several
/// reports see through each other is stated once.
package struct CatalogueAudit {
  /// The figures that any check uses, each once.
  package private(set) var numbers: [StatedNumber] = []
  package private(set) var claims: [Claim] = []
  private var places: [StoredFigure: Int] = [:]

  package init(_ checks: [CompiledCheck], over documents: [DocumentFigures]) {
    let scopes = documents.flatMap { document in
      document.reports.map { Scope(document: document, report: $0.id) }
    }
    var seen: Set<Relation> = []
    for check in checks {
      guard case .success(let expression) = check.expression else { continue }
      for scope in scopes {
        guard let left = bind(expression.left, in: scope),
          let right = bind(expression.right, in: scope)
        else { continue }
        let relation = Relation(
          check.check.rule, left, expression.comparison, right, tie: check.check.tie,
          check: check.check.id.rawValue)
        if seen.insert(relation).inserted { claims.append(Claim(relation)) }
      }
    }
  }

  /// What the checks find.
  package var audit: Audit { Audit(numbers: numbers, claims: claims) }

  /// A report among those of its document.
  private struct Scope {
    let document: DocumentFigures
    let report: Report.ID
  }

  /// One statement of one report.
  private struct StoredFigure: Hashable {
    let report: Report.ID
    let key: FigureKey
  }

  /// The expression over numbers instead of references; nil when a figure is missing.
  private mutating func bind(_ expression: Expression, in scope: Scope) -> Arithmetic? {
    switch expression {
    case .number(let number):
      return .constant(number)
    case .reference(let reference):
      return scope.document.source(of: reference, from: scope.report)
        .map { .number(place(of: $0.figure, in: $0.report)) }
    case .predecessors(let reference):
      guard let parts = scope.document.formerSources(of: reference, from: scope.report) else {
        return nil
      }
      return .sum(of: parts.map { place(of: $0.figure, in: $0.report) })
    case .sum(let left, let right):
      return pair(left, right, in: scope).map { .sum($0.terms + $1.terms) }
    case .difference(let left, let right):
      return pair(left, right, in: scope).map { .difference($0, $1) }
    case .product(let left, let right):
      return pair(left, right, in: scope).map { .product($0, $1) }
    case .quotient(let left, let right):
      return pair(left, right, in: scope).map { .quotient($0, $1) }
    }
  }

  private mutating func pair(
    _ left: Expression, _ right: Expression, in scope: Scope
  ) -> (Arithmetic, Arithmetic)? {
    guard let left = bind(left, in: scope), let right = bind(right, in: scope) else { return nil }
    return (left, right)
  }

  private mutating func place(of figure: Figure, in report: Report.ID) -> Int {
    let stored = StoredFigure(report: report, key: figure.key)
    if let known = places[stored] { return known }
    places[stored] = numbers.count
    numbers.append(StatedNumber(figure, in: report))
    return numbers.count - 1
  }
}

extension StatedNumber {
  /// A stored figure; a zero in words counts as the digit.
  package init(_ figure: Figure, in report: Report.ID) {
    self.init(
      printed: figure.origin == .word ? figure.value.description : figure.printed,
      value: figure.value, unit: figure.unit, qualifier: figure.qualifier,
      evidence: figure.evidence,
      figure: FigureReference(key: figure.key, period: report.period), report: report)
  }
}

extension Arithmetic {
  /// What it adds up: a sum within a sum is one longer sum.
  fileprivate var terms: [Arithmetic] { if case .sum(let parts) = self { parts } else { [self] } }
}
