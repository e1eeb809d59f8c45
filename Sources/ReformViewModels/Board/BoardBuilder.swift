package import ReformAnalysis
package import ReformModel
package import ReformStore

/// Computes a board from what was read; pure.
package struct BoardBuilder {
  package let catalogue: Catalogue
  package let kpis: [CompiledKPI]
  /// Whether any formula refers to other reports than its own.
  package let needsSiblings: Bool
  /// Whether any formula sums over former localities.
  package let needsPredecessors: Bool

  /// - Parameter only: Computes nothing but this KPI; nil computes all.
  package init(catalogue: Catalogue, only: KPI.ID? = nil) {
    self.catalogue = catalogue
    let wanted = only.map { id in catalogue.kpi(id).map { [$0] } ?? [] } ?? catalogue.kpis
    kpis = wanted.map { kpi in
      CompiledKPI(kpi) { catalogue.hasIndicator($0) }
    }
    needsSiblings = kpis.contains { $0.references.contains { $0.period != nil } }
    needsPredecessors = kpis.contains { $0.formula?.usesPredecessors ?? false }
  }

  /// - Parameter scopes: Those of the period's own reports and of nested periods, preferred first.
  package func board(
    locality: Locality, ancestors: [Locality.ID], period: Period, scopes: [FigureScope],
    notes: [Note]
  ) -> Board {
    var nested: [Period] = []
    for scope in scopes where scope.report.id.period != period {
      if !nested.contains(scope.report.id.period) { nested.append(scope.report.id.period) }
    }
    let groups = ([period] + nested.sorted()).map { period in
      scopes.filter { $0.report.id.period == period }
    }
    let binding = TargetBinding(locality: locality.id, ancestors: ancestors)
    var entries: [BoardEntry] = []
    for compiled in kpis {
      let values = values(of: compiled, in: groups, binding: binding)
      let unanswered =
        values.isEmpty
        ? targets(of: compiled, period: period, binding: binding).map {
          Assessment(of: nil, against: $0, percent: nil)
        } : []
      guard !values.isEmpty || !unanswered.isEmpty || compiled.fault != nil else { continue }
      entries.append(
        BoardEntry(compiled, values: values, unanswered: unanswered))
    }
    return Board(
      locality: locality, period: period, reports: scopes.map(\.report), entries: entries,
      notes: notes, silentCount: kpis.count - entries.count,
      catalogue: catalogue)
  }

  private func values(
    of compiled: CompiledKPI, in groups: [[FigureScope]], binding: TargetBinding
  ) -> [BoardValue] {
    var values: [BoardValue] = []
    for (position, scopes) in groups.enumerated() {
      guard let result = KPIResult.first(compiled, in: scopes, unitOf: catalogue.unit) else {
        continue
      }
      let targets = targets(of: compiled, period: result.report.id.period, binding: binding)
      let figures = targets.isEmpty ? nil : scopes.first { $0.report == result.report }
      let assessments = targets.map { target in
        Assessment(of: result.value, against: target, percent: target.percent(in: figures))
      }
      values.append(BoardValue(result: result, assessments: assessments))
      // Nested periods speak only where the panel's own period does not.
      if position == 0 { break }
    }
    return values
  }

  private func targets(
    of compiled: CompiledKPI, period: Period, binding: TargetBinding
  ) -> [Target] {
    catalogue.targets(for: compiled.kpi.id).filter {
      $0.level == compiled.level
        && binding.includes($0, period: period, unit: compiled.kpi.unit)
    }
  }
}

extension Target {
  fileprivate func percent(in scope: FigureScope?) -> Figure? {
    guard case .derived(let reference) = goal else { return nil }
    return scope?.figure(reference)
  }
}
