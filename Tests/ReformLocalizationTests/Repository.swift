import Foundation
import ReformStore

/// This repository's own data.
enum Repository {
  static let store = DataPackageStore(
    folder: URL(filePath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Data").path)
}
