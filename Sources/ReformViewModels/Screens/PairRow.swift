import ReformAnalysis
import ReformLocalization
package import ReformModel

/// A KPI on both sides of a comparison. Words and numbers are ready to be drawn.
package struct PairRow: Equatable, Sendable {
  package let label: String
  /// The label in both languages, for the filter.
  package let labels: LocalizedText
  /// The unit in brackets where the values do not carry it.
  package let unit: String?
  package let left: String
  package let right: String
  package let difference: String
  /// The difference in per cent of the other side.
  package let change: String
}

extension PairRow {
  init(_ row: BoardComparison.Row, _ wording: Wording) {
    let (kpi, none) = (row.kpi, wording.symbols.none)
    func text(_ value: BoardValue?) -> String {
      guard let result = value?.result, let number = result.value else { return none }
      return wording.numbers.quantity(number, decimals: result.decimals, unit: kpi.unit)
    }
    label = kpi.label[wording.language]
    labels = kpi.label
    unit = KPIRow.unit(of: kpi, label: label, wording)
    left = text(row.left)
    right = text(row.right)
    let decimals = [row.left, row.right].compactMap { $0?.result.decimals }.max() ?? kpi.decimals
    difference = row.difference.map { wording.numbers.signed($0, to: decimals) } ?? none
    change =
      row.change.flatMap { try? $0.times(ExactRatio(100)) }
      .map { "\(wording.numbers.signed($0, to: 1))%" } ?? none
  }
}
