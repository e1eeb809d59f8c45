import Foundation

/// An empty folder that is gone after `body`, also when that throws.
enum TemporaryFolder {
  static func with<Result>(_ body: (URL) throws -> Result) throws -> Result {
    // Short, because the path of a socket has room for some hundred bytes only.
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "cchc-\(UUID().uuidString.prefix(8))")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try body(folder)
  }
}

extension URL {
  /// The text of the file `name` in this folder.
  func text(of name: String) throws -> String {
    String(decoding: try Data(contentsOf: appending(path: name)), as: UTF8.self)
  }

  /// The names in this folder.
  func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path).sorted()
  }
}
