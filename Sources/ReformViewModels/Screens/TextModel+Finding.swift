import ReformAnalysis
package import ReformLocalization
import ReformModel

extension TextModel {
  /// One finding: what is wrong, the arithmetic, what to write instead and what else that would mend,
  /// every figure it uses, the text where it is at hand, and the check. Nil without such a finding.
  package init?(finding position: Int, of state: DashboardState, _ wording: Wording) {
    guard let board = state.board, let loaded = state.audit.loaded,
      let row = AuditRow(position, of: loaded, on: board, wording)
    else { return nil }
    let finding = row.row.finding
    let strings = wording.auditScreen
    var blocks: [Block] = [
      .headline(row.row.arithmetic), .paragraph(Self.claim(of: row, wording)),
    ]
    if finding.relation?.tie == .ours { blocks.append(.paragraph(strings.ours)) }
    blocks += Self.suggestion(for: finding, in: loaded.audit, wording)
    blocks += [
      .space, .heading(wording.audit.numbers),
      .table(Self.numbers(of: finding, in: loaded, board, wording)),
    ]
    blocks += [.space, .heading(wording.audit.quoted)]
    blocks += Self.quotations(of: finding, in: loaded, from: state.source, wording)
    if let check = loaded.check(of: finding) {
      blocks += [
        .space, .heading(strings.check),
        .paragraph("\(check.id): \(wording.audit.rule(check.rule))"),
        .paragraph(check.expression),
      ]
      if !check.note.isEmpty, wording.language == .english { blocks.append(.paragraph(check.note)) }
    }
    self.init(title: row.label, blocks: blocks)
  }

  private static func claim(of row: AuditRow, _ wording: Wording) -> String {
    "\(wording.audit.verdict(row.verdict).sentenceCase): \(row.row.claim)."
  }

  /// The likely misprint and what else it would put right, else what the result should be.
  private static func suggestion(
    for finding: Finding, in audit: Audit, _ wording: Wording
  ) -> [Block] {
    let heading: [Block] = [.space, .heading(wording.auditScreen.repair)]
    guard let repair = finding.repair else {
      // Where the tie is ours nothing need be wrong.
      guard finding.verdict == .inconsistent || finding.verdict == .truncated else { return [] }
      let expected = expected(of: finding, in: audit, wording)
      if finding.verdict == .truncated {
        return expected.map { heading + [.paragraph(wording.auditScreen.rounded($0))] } ?? []
      }
      let recomputed = expected.map { wording.audit.expected($0).sentenceCase + "." }
      return heading
        + [wording.auditScreen.noRepair, recomputed].compactMap(\.self).map(Block.paragraph)
    }
    var numbers = audit.numbers
    numbers[repair.number] = numbers[repair.number].corrected(
      to: repair.replacement, printed: wording.report(repair.replacement))
    let arithmetic = ArithmeticText(wording, numbers)
    let reading = Reading(numbers)
    let change = FindingText(wording, audit).change(in: repair)
    let mended = repair.repairs.map { place in
      let relation = audit.relations[place]
      let verdict = relation.verdict(over: reading) ?? .consistent
      return [arithmetic.text(of: relation, verdict), wording.audit.rule(relation.rule)]
    }
    return heading + [
      .paragraph(change.sentenceCase + "."),
      .table(
        TextTable(header: [wording.auditScreen.repaired, wording.auditScreen.rule], rows: mended)),
    ]
  }

  /// The result as it should be, in the reader's notation.
  private static func expected(
    of finding: Finding, in audit: Audit, _ wording: Wording
  ) -> String? {
    guard let expected = finding.expected, let result = finding.relation?.result else { return nil }
    return wording.numbers.decimal(expected) + (audit.numbers[result].unit.isPercent ? "%" : "")
  }

  private static func numbers(
    of finding: Finding, in loaded: LoadedAudit, _ board: Board, _ wording: Wording
  ) -> TextTable {
    let detail = wording.detail
    let numbers = (finding.relation?.numbers ?? []).map { loaded.audit.numbers[$0] }
    return TextTable(
      header: [detail.figure, detail.printedForm, detail.place, detail.dates],
      rows: numbers.compactMap { number -> [String]? in
        guard let key = number.figure?.key, let report = number.report,
          let figure = loaded.figures[report]?[key]
        else { return nil }
        var label = board.catalogue.label(of: key)[wording.language]
        if let name = wording.name(of: report, on: board, in: loaded) {
          label += " \(wording.symbols.separator) \(name)"
        }
        return [
          label, wording.printedForm(of: figure), wording.shortPlace(figure.evidence),
          wording.dates(of: figure, in: report.period),
        ]
      },
      numbers: [1], optional: [3])
  }
}

extension StatedNumber {
  /// The same statement as it should have been printed.
  fileprivate func corrected(to value: ExactDecimal, printed: String) -> StatedNumber {
    StatedNumber(
      printed: printed, value: value, unit: unit, qualifier: qualifier, evidence: evidence,
      columns: columns, figure: figure, report: report)
  }
}
