import ReformModel

/// Where the files of a data package stand, relative to its folder (DESIGN section 4).
enum PackagePaths {
  static let descriptor = "datapackage.json"
  static let localities = "localities.csv"
  static let lineage = "lineage.csv"
  static let indicators = "indicators.csv"
  static let kpis = "kpis.csv"
  static let targets = "targets.csv"
  static let checks = "checks.csv"
  static let phrases = "phrases.csv"
  static let reports = "reports.csv"
  static let figuresFolder = "figures"
  static let notesFolder = "notes"

  static func figures(of report: Report.ID) -> String { "\(figuresFolder)/\(report).csv" }

  /// The text whose lines the report's figures cite.
  static func source(of report: Report.ID) -> String { "sources/\(report).txt" }

  /// Notes belong to the official report, the one without slug; nil for the others.
  static func notes(of report: Report.ID) -> String? {
    report.slug.isEmpty ? "\(notesFolder)/\(report).csv" : nil
  }

  /// The report id that a file under `folder` is named after; nil for any other name.
  static func reportID(of file: String, under folder: String) -> Report.ID? {
    guard file.hasPrefix(folder + "/"), file.hasSuffix(".csv") else { return nil }
    return Report.ID(String(file.dropFirst(folder.count + 1).dropLast(4)))
  }
}
