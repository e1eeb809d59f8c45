import ReformAnalysis
import ReformLocalization
import ReformModel

extension TextModel {
  /// What the audit says about a KPI's value, with the value as it would be without the misprint.
  static func findings(
    about entry: BoardEntry, _ value: BoardValue, in loaded: LoadedAudit, _ board: Board,
    _ wording: Wording
  ) -> [Block] {
    let rows = loaded.findings(touching: entry, value).compactMap {
      AuditRow($0, of: loaded, on: board, wording)
    }
    guard !rows.isEmpty else { return [] }
    let strings = wording.auditScreen
    return [
      .space, .heading("\(wording.audit.title) (\(rows.count))"),
      .table(
        TextTable(
          header: [strings.arithmetic, strings.what, strings.suggestion, wording.detail.place],
          rows: rows.map { row in
            [
              row.row.arithmetic, wording.audit.verdict(row.verdict),
              row.repair ?? wording.symbols.none, row.place,
            ]
          }, optional: [3])),
    ]
  }

  /// `theo đề xuất: 3,75% (nếu 5,21 là …)`, one line for each repair that changes the value.
  static func proposals(
    for entry: BoardEntry, _ value: BoardValue, in loaded: LoadedAudit, _ board: Board,
    _ wording: Wording
  ) -> [Block] {
    ProposedValue.all(for: entry, value, in: loaded, board).map { proposed in
      let amount = wording.amount(
        proposed.value, decimals: value.result.decimals, unit: entry.kpi.unit)
      let strings = wording.auditScreen
      let change = strings.provided(
        loaded.audit.numbers[proposed.repair.number].printed,
        wording.report(proposed.repair.replacement))
      return .paragraph(
        "\(strings.wouldBe(amount)) (\(change))".sentenceCase)
    }
  }
}
