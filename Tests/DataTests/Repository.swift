import Foundation
import ReformModel
import ReformStore

/// Where this repository's data stands, and the text of the report it was taken from.
enum Repository {
  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  static let data = root.appending(path: "Data")
  static let store = DataPackageStore(folder: data.path)

  /// `$CCHC_REPORTS`, else `../shared/reports` beside the repository.
  static let reportsFolder =
    ProcessInfo.processInfo.environment["CCHC_REPORTS"].map { URL(filePath: $0) }
    ?? root.deletingLastPathComponent().appending(path: "shared/reports")

  /// The text of the document; nil where it is not on this machine, for it is never committed.
  static let reportText: ReportText? = {
    let file = reportsFolder.appending(path: "\(document).txt")
    return (try? Data(contentsOf: file)).map { ReportText([UInt8]($0)) }
  }()

  static let document = "hai-phong-2025"

  /// The reports that came out of the document, each with its figures and notes.
  static func contents() throws -> [ReportContents] {
    try store.reports().value.filter { $0.document == document }.map {
      try store.contents(of: $0.id).value
    }
  }

  /// Every report of the package, each with its figures and notes.
  static func allContents() throws -> [ReportContents] {
    try store.reports().value.map { try store.contents(of: $0.id).value }
  }

  static func catalogue() throws -> Catalogue { try store.catalogue().value }

  /// Every CSV file of the package, relative to `Data`, sorted.
  static func tables() throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: data.path)
      .filter { $0.hasSuffix(".csv") }.sorted()
  }
}
