import ReformAnalysis
package import ReformLocalization
package import ReformModel
package import ReformStore

/// A finding of the stored reports in one row.
package struct AuditRow: Equatable, Sendable {
  package let row: FindingRow
  /// Its place among the findings of the audit.
  package let position: Int
  package let check: String
  package let area: ReformArea
  /// The arithmetic, wrapped before a sign rather than after it.
  package let arithmetic: String
  /// What the finding is about: the quantity that should follow from the others.
  package let label: String
  package let labels: LocalizedText
  /// The change in brief: `64.605 → 61.605`.
  package let repair: String?
  package let place: String
  package let reportID: Report.ID?
  /// The report that prints it, where that is not the panel's own.
  package let report: String?

  package var verdict: Verdict { row.finding.verdict }
}

extension AuditRow {
  /// Nil for what is not about stored figures.
  package init?(_ position: Int, of loaded: LoadedAudit, on board: Board, _ wording: Wording) {
    let finding = loaded.audit.findings[position]
    guard let relation = finding.relation, let number = relation.subject,
      let key = loaded.audit.numbers[number].figure?.key
    else { return nil }
    let subject = loaded.audit.numbers[number]
    self.position = position
    row = FindingRow(finding, in: loaded.audit, wording)
    arithmetic = row.arithmetic.bindingSigns(wording.symbols)
    check = relation.check ?? ""
    area = loaded.area(of: finding)
    labels = board.catalogue.label(of: key)
    label = board.catalogue.label(of: key)[wording.language]
    repair = row.replacement.map { change in
      // What the report prints is quoted where the reader writes numbers another way.
      let quote = wording.language == .vietnamese ? ("", "") : ("\u{201C}", "\u{201D}")
      let sides = [change.printed, change.replacement].map { quote.0 + $0 + quote.1 }
      return sides.joined(separator: " → ")
    }
    place = wording.shortPlace(subject.evidence)
    reportID = subject.report
    report = subject.report.flatMap { wording.name(of: $0, on: board, in: loaded) }
  }
}

extension String {
  /// Keeps every sign with what follows it, and both sides of what does not meet together.
  fileprivate func bindingSigns(_ symbols: Symbols) -> String {
    let words = split(separator: " ", omittingEmptySubsequences: false)
    let signs: Set<Substring> = [
      "=", "+", Substring(symbols.minus), Substring(symbols.divided), Substring(symbols.times),
    ]
    let comparisons: Set<Substring> = [
      ">", Substring(symbols.unequal), Substring(symbols.atMost), Substring(symbols.about),
    ]
    var text = ""
    for (place, word) in words.enumerated() {
      let previous = place > 0 ? words[place - 1] : ""
      if place > 0 {
        let isBound =
          signs.contains(previous) || comparisons.contains(previous) || comparisons.contains(word)
        text += isBound ? "\u{A0}" : " "
      }
      text += word
    }
    return text
  }
}

extension Relation {
  /// The number a reader would name it by: of a bound and of shares that make 100 % the first, else
  /// the printed result.
  package var subject: Int? {
    switch rule {
    case .bound, .percentTotal: numbers.first
    default: result ?? numbers.last
    }
  }
}

extension Catalogue {
  /// The indicator's label, with the level where it is not the whole locality's.
  package func label(of key: FigureKey) -> LocalizedText {
    let label = indicator(key.indicator)?.label
    let name = label ?? LocalizedText(vi: key.indicator.rawValue, en: key.indicator.rawValue)
    guard key.level != .all else { return name }
    return LocalizedText(
      vi: "\(name.vietnamese) (\(CatalogueStrings.vietnamese.level(key.level)))",
      en: "\(name.english) (\(CatalogueStrings.english.level(key.level)))")
  }
}

extension Wording {
  /// A report in a word or two beside a panel of another one: its period, its place.
  func name(of report: Report.ID, on board: Board, in loaded: LoadedAudit) -> String? {
    guard report.locality != board.locality.id || report.period != board.period else { return nil }
    let period = calendar.shortPeriod(report.period)
    guard report.locality != board.locality.id else { return period }
    let place = loaded.places.first { $0.id == report.locality }
    return "\(place.map(name) ?? report.locality.rawValue), \(period)"
  }
}
