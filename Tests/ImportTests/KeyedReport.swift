import Foundation
import ReformExtraction
import ReformModel
import ReformStore

/// A report text of ours with what it states, line by line.
struct KeyedReport {
  struct Row {
    let line: Int
    let printed: String
    /// The indicators that are right; `-` for none.
    let indicators: [String]
  }

  let name: String
  let text: String
  let rows: [Row]

  static let all: [KeyedReport] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".tsv") }.sorted().compactMap {
      KeyedReport(String($0.dropLast(4)))
    }
  }()

  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Reports")

  private init?(_ name: String) {
    let base = Self.folder.appending(path: name)
    guard let text = try? String(contentsOf: base.appendingPathExtension("txt"), encoding: .utf8),
      let key = try? String(contentsOf: base.appendingPathExtension("tsv"), encoding: .utf8)
    else { return nil }
    self.name = name
    self.text = text
    rows = key.split(separator: "\n").dropFirst().compactMap { row in
      let cells = row.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard cells.count >= 5, let line = Int(cells[0]) else { return nil }
      return Row(
        line: line, printed: cells[1], indicators: cells[4].split(separator: "|").map(String.init))
    }
  }

  init(name: String, text: String, rows: [Row]) {
    self.name = name
    self.text = text
    self.rows = rows
  }
}

/// How well the figures of a text agree with its key.
struct Agreement {
  private(set) var stated = 0
  private(set) var found = 0
  private(set) var keyed = 0
  private(set) var right = 0
  private(set) var wrong: [String] = []

  init() {}

  /// Each row of the key is matched with one figure of its line and print, the right one if there is one.
  init(of figures: [ReadFigure], with report: KeyedReport) {
    stated = report.rows.count
    var rest = figures
    var open: [KeyedReport.Row] = []
    for row in report.rows {
      if !row.indicators.contains("-") { keyed += 1 }
      guard
        let place = rest.firstIndex(where: {
          Self.states($0, row)
            && row.indicators.contains($0.assignment?.indicator.rawValue ?? "-")
        })
      else {
        open.append(row)
        continue
      }
      found += 1
      if rest[place].assignment != nil, !row.indicators.contains("-") { right += 1 }
      rest.remove(at: place)
    }
    for row in open {
      guard let place = rest.firstIndex(where: { Self.states($0, row) }) else { continue }
      found += 1
      let figure = rest.remove(at: place)
      if let got = figure.assignment?.indicator {
        wrong.append("\(report.name):\(row.line): \(row.printed) is no \(got)")
      }
    }
    for figure in rest where figure.assignment != nil {
      wrong.append("\(report.name):\(figure.number.evidence.line): \(figure.number.printed)")
    }
  }

  private static func states(_ figure: ReadFigure, _ row: KeyedReport.Row) -> Bool {
    figure.number.evidence.line == row.line
      && figure.number.printed.lowercased()
        == row.printed.split(separator: " ").first(where: { $0.first?.isNumber == true })
        .map(String.init) ?? row.printed.lowercased()
  }

  static func + (left: Agreement, right: Agreement) -> Agreement {
    var sum = left
    sum.stated += right.stated
    sum.found += right.found
    sum.keyed += right.keyed
    sum.right += right.right
    sum.wrong += right.wrong
    return sum
  }
}

/// The repository's own catalogue and wordings.
enum Repository {
  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  static let store = DataPackageStore(folder: root.appending(path: "Data").path)

  /// The real report; nil where it is not on this machine, for it is never committed.
  static let haiPhong: String? = {
    let folder =
      ProcessInfo.processInfo.environment["CCHC_REPORTS"].map { URL(filePath: $0) }
      ?? root.deletingLastPathComponent().appending(path: "shared/reports")
    return try? String(contentsOf: folder.appending(path: "hai-phong-2025.txt"), encoding: .utf8)
  }()

  static func figures(of text: String, hasLevels: Bool = true) throws -> [ReadFigure] {
    let book = PhraseBook(
      indicators: try store.catalogue().value.indicators, phrases: try store.phrases().value)
    return FigureReader(ReadText(try SourceText(text)), book, hasLevels: hasLevels).figures
  }
}
