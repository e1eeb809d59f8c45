import Foundation
import Testing

/// A copy of the repository's data package that a test damages.
struct DataCopy {
  let folder: URL

  static func with(_ body: (DataCopy) throws -> Void) throws {
    try TemporaryFolder.with { parent in
      let folder = parent.appending(path: "Data")
      try FileManager.default.copyItem(at: Repository.data, to: folder)
      try body(DataCopy(folder: folder))
    }
  }

  /// The lines of a file, without the empty one after its last line feed.
  func lines(of file: String) throws -> [String] {
    var lines = try folder.text(of: file).components(separatedBy: "\n")
    if lines.last == "" { lines.removeLast() }
    return lines
  }

  func write(_ lines: [String], to file: String) throws {
    try write(Data(lines.map { $0 + "\n" }.joined().utf8), to: file)
  }

  func write(_ bytes: Data, to file: String) throws {
    try bytes.write(to: folder.appending(path: file))
  }

  func remove(_ file: String) throws {
    try FileManager.default.removeItem(at: folder.appending(path: file))
  }

  /// Puts `text` into one cell of the first row that begins with `start` and has no quoted field;
  /// gives the row's line.
  @discardableResult
  func put(
    _ text: String, column: String, rowBeginning start: String, of file: String
  ) throws -> Int {
    var lines = try lines(of: file)
    let header = lines[0].components(separatedBy: ",")
    let index = try #require(
      lines.indices.dropFirst().first { lines[$0].hasPrefix(start) && !lines[$0].contains("\"") })
    var fields = lines[index].components(separatedBy: ",")
    let cell = try #require(header.firstIndex(of: column))
    try #require(fields.count == header.count)
    fields[cell] = text
    lines[index] = fields.joined(separator: ",")
    try write(lines, to: file)
    return index + 1
  }

  func validate(_ more: String...) throws -> RunResult {
    try cchc(["validate", folder.path, "--lang", "en"] + more)
  }

  /// The procedures panel, in English.
  func show(_ more: String...) throws -> RunResult {
    try cchc(["show", "procedures", "--data", folder.path, "--lang", "en"] + more)
  }
}
