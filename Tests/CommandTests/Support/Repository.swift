import Foundation

/// Where this repository's own files stand.
enum Repository {
  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  static let data = root.appending(path: "Data")
}
