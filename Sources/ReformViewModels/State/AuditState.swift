import ReformAnalysis
package import ReformModel

/// How far the audit of the board's documents is.
package enum AuditProgress: Equatable, Sendable {
  case underway
  case done(LoadedAudit)
  case failed(BoardProblem)

  package var loaded: LoadedAudit? {
    if case .done(let loaded) = self { loaded } else { nil }
  }
}

/// Which findings the audit panel shows.
package struct AuditFilter: Hashable, Sendable {
  /// Nil for all but the consistent ones.
  package var verdict: Verdict?
  package var area: ReformArea?

  package init(verdict: Verdict? = nil, area: ReformArea? = nil) {
    self.verdict = verdict
    self.area = area
  }

  func includes(_ finding: Finding, of loaded: LoadedAudit) -> Bool {
    let wanted = verdict.map { $0 == finding.verdict } ?? (finding.verdict != .consistent)
    return wanted && (area == nil || loaded.area(of: finding) == area)
  }

  /// All that is wrong, then one verdict after the other, at last what holds.
  mutating func turnVerdict() {
    guard let current = verdict else {
      verdict = Verdict.allCases.first
      return
    }
    verdict = Verdict.allCases.first { $0 > current }
  }

  /// All areas, then each that has such findings.
  mutating func turnArea(over loaded: LoadedAudit) {
    let whole = AuditFilter(verdict: verdict)
    let areas = Set(
      loaded.audit.findings.filter { whole.includes($0, of: loaded) }.map { loaded.area(of: $0) })
    let current = area
    area = areas.sorted().first { next in current.map { next > $0 } ?? true }
  }
}

extension DashboardState {
  /// Takes the audit in if it is still that of the board; the message on screen stays.
  mutating func receive(_ loaded: LoadedAudit) -> [Effect] {
    guard let board, board.locality.id == loaded.locality, board.period == loaded.period else {
      return []
    }
    audit = .done(loaded)
    stack.removeAll { if case .finding = $0 { true } else { false } }
    if !loaded.faults.isEmpty, message == nil { message = .faults(loaded.faults.count) }
    return [.loadSource(loaded.reports)]
  }
}
