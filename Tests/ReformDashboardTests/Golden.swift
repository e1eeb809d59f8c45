import Foundation
import Testing

/// Texts recorded once and read by people: `Golden/<name>.txt`.
enum Golden {
  private static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().appending(path: "Golden")

  private static let isRecording = ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1"

  /// Holds `actual` against the recorded text, byte for byte.
  ///
  /// Records it, and fails, when there is none yet or `RECORD_GOLDENS` is 1.
  static func expect(
    _ actual: String, is name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let file = folder.appending(path: "\(name).txt")
    let recorded = isRecording ? nil : try? String(contentsOf: file, encoding: .utf8)
    guard let recorded else {
      try Data(actual.utf8).write(to: file)
      Issue.record("recorded \(file.path); look at it", sourceLocation: sourceLocation)
      return
    }
    guard !recorded.utf8.elementsEqual(actual.utf8) else { return }
    Attachment.record(actual, named: "\(name).txt", sourceLocation: sourceLocation)
    let difference = firstDifference(recorded, actual)
    Issue.record(
      "\(file.path): \(difference); if that is right: make golden", sourceLocation: sourceLocation)
  }

  private static func firstDifference(_ recorded: String, _ actual: String) -> String {
    let old = recorded.split(separator: "\n", omittingEmptySubsequences: false)
    let new = actual.split(separator: "\n", omittingEmptySubsequences: false)
    let line = zip(old, new).enumerated().first { !$1.0.utf8.elementsEqual($1.1.utf8) }
    guard let line else { return "\(old.count) lines recorded, \(new.count) drawn" }
    return "line \(line.offset + 1) was\n\(line.element.0)\nand is\n\(line.element.1)\n"
  }
}
