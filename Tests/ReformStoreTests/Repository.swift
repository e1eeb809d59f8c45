import Foundation

/// Where this repository's own files stand.
enum Repository {
  static let data = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Data")

  static var hasData: Bool {
    ["datapackage.json", "reports.csv", "figures"].allSatisfy {
      FileManager.default.fileExists(atPath: data.appending(path: $0).path)
    }
  }
}
