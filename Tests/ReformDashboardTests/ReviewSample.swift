import ReformModel
import ReformStore
import ReformViewModels

/// A small import over this repository's catalogue.
enum ReviewSample {
  static let lines = [
    "Đã giải quyết xong 1.500 hồ sơ.", "Trong đó có 1.470 hồ sơ đúng hạn.", "Cả tỉnh có 41 chợ.",
  ]

  static func review() throws -> Review {
    func figure(
      _ printed: String, _ value: Int64, _ unit: String, line: Int, at column: Int,
      _ indicator: String?, confidence: Int64 = 80, words: String
    ) -> ReadFigure {
      ReadFigure(
        number: StatedNumber(
          printed: printed, value: ExactDecimal(mantissa: value), unit: MeasureUnit(unit),
          evidence: Evidence(section: "I", line: line),
          columns: column..<(column + printed.utf8.count)),
        origin: .printed,
        assignment: indicator.map {
          ReadFigure.Assignment(
            indicator: Indicator.ID($0), level: .all,
            confidence: ExactDecimal(mantissa: confidence, scale: 2))
        }, words: words)
    }
    func column(_ line: Int, _ printed: String) -> Int {
      let text = lines[line - 1]
      return text.utf8.count - (text.components(after: printed)).utf8.count - printed.utf8.count
    }
    let draft = ImportDraft(
      figures: [
        figure(
          "1.500", 1500, "hồ sơ", line: 1, at: column(1, "1.500"), "procedures.dossiers.resolved",
          words: ""),
        figure(
          "1.470", 1470, "hồ sơ", line: 2, at: column(2, "1.470"),
          "procedures.dossiers.resolved.on_time", confidence: 55, words: ""),
        figure(
          "41", 41, "chợ", line: 3, at: column(3, "41"), nil, words: "Cả tỉnh có 41 chợ"),
      ], catalogue: try Repository.loader.store.catalogue().value,
      target: ImportTarget(
        locality: try Repository.loader.store.locality(Locality.ID("68")).value,
        period: Period("2026-H1")))
    return Review(file: "báo cáo.docx", draft: draft, lines: lines, replacing: false)
  }
}

extension String {
  /// What stands behind the first `text`.
  fileprivate func components(after text: String) -> String {
    var rest = self[...]
    while !rest.isEmpty, !rest.hasPrefix(text) { rest = rest.dropFirst() }
    return String(rest.dropFirst(text.count))
  }
}
