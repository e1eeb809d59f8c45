import ReformAnalysis
package import ReformLocalization
import ReformModel

/// What a panel rests on: reports and instruments, each once.
package struct PanelSources: Equatable, Sendable {
  /// The editions read, one line for each document.
  package let editions: [String]
  /// Instruments outside the reports that targets cite, with their addresses.
  package let instruments: [String]
  /// The latest day the panel's figures name, else their period, in words.
  package let covers: String
}

extension Board {
  /// The sources of one panel: only what its own values and targets rest on.
  package func sources(
    of panel: PanelName, audit: LoadedAudit? = nil, _ wording: Wording
  ) -> PanelSources {
    let entries: [BoardEntry]
    var day = latestDay(in: nil)
    switch panel {
    case .kpi(let kpi, _):
      entries = self.entries.filter { $0.kpi.id == kpi }
      day = entries.flatMap(\.values).compactMap(\.latestDay).max()
    case .score:
      entries = self.entries.filter { ServiceScore.kpis.contains($0.kpi.id) }
      day = entries.flatMap(\.values).compactMap(\.latestDay).max()
    case .tab(.audit):
      // Every report that was checked, and no target.
      return PanelSources(
        editions: editions(of: audit?.reports ?? reports, wording), instruments: [],
        covers: covers(day, wording))
    case .tab(let tab):
      entries = self.entries(in: tab.area)
      day = latestDay(in: tab.area)
    case .plan, .notes, .ranking, .trend, .comparison:
      entries = self.entries
    }
    return PanelSources(
      editions: editions(of: entries, wording), instruments: instruments(of: entries),
      covers: covers(day, wording))
  }

  /// `Số liệu đến 12/12/2025`, or `Số liệu năm 2025` where no figure names a day.
  func covers(_ day: Day?, _ wording: Wording) -> String {
    guard let day else { return wording.screen.coversPeriod(wording.calendar.period(period)) }
    return "\(wording.screen.covers) \(wording.calendar.day(day))"
  }

  /// A document that gave several reports is named once, with their ids.
  private func editions(of entries: [BoardEntry], _ wording: Wording) -> [String] {
    let speaking = Set(entries.flatMap(\.values).map(\.result.report.id))
    var wanted = reports.filter { speaking.contains($0.id) }
    if wanted.isEmpty { wanted = Array(reports.prefix(1)) }
    return editions(of: wanted, wording)
  }

  private func editions(of wanted: [Report], _ wording: Wording) -> [String] {
    var documents: [String] = []
    for report in wanted where !documents.contains(report.document) {
      documents.append(report.document)
    }
    return documents.compactMap { document in
      let parts = wanted.filter { $0.document == document }
      let ids = parts.map(\.id.description).joined(separator: ", ")
      return parts.first?.edition(ids: ids, wording)
    }
  }

  private func instruments(of entries: [BoardEntry]) -> [String] {
    var seen: Set<String> = []
    let assessments = entries.flatMap { $0.values.flatMap(\.assessments) + $0.unanswered }
    return assessments.map(\.target).filter { $0.instrument != nil }.map(\.source)
      .filter { seen.insert($0).inserted }
  }
}

extension Report {
  /// Title, ids, kind, and the beginning of the fingerprint the line numbers belong to.
  func edition(ids: String, _ wording: Wording) -> String {
    var parts = [title, "\(ids) (\(standing(wording)))"]
    parts.append(number.isEmpty ? wording.detail.unsigned : number)
    if !textSHA256.isEmpty { parts.append("SHA-256 \(textSHA256.prefix(12))") }
    return parts.filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// Id, kind and status in words: `2025/31 (chính thức, dự thảo)`.
  func name(_ wording: Wording) -> String { "\(id) (\(standing(wording)))" }

  private func standing(_ wording: Wording) -> String {
    "\(wording.catalogue.reportKind(kind)), \(wording.catalogue.reportStatus(status))"
  }
}
