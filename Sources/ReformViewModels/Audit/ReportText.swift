package import ReformModel

/// The text of a report as the user has it, in lines as evidence counts them.
///
/// A class, because it is large and compared at every key; the fingerprint stands for the text.
package final class ReportText: Hashable, Sendable {
  /// The fingerprint of the edition.
  package let sha256: String
  private let lines: [String]

  /// - Parameter bytes: The file's; lines end at every LF, a CR before it and a byte-order mark do
  ///   not count.
  package init(_ bytes: [UInt8], sha256: String) {
    self.sha256 = sha256
    var rest = bytes[...]
    if rest.starts(with: [0xEF, 0xBB, 0xBF]) { rest = rest.dropFirst(3) }
    lines = rest.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map {
      String(decoding: $0.last == UInt8(ascii: "\r") ? $0.dropLast() : $0, as: UTF8.self)
    }
  }

  package static func == (left: ReportText, right: ReportText) -> Bool {
    left === right || left.sha256 == right.sha256
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(sha256) }

  /// A line counted from 1; nil behind the end.
  package func line(_ number: Int) -> String? {
    lines.indices.contains(number - 1) ? lines[number - 1] : nil
  }

  /// Whether its lines are those a report's evidence means.
  package func isEdition(of report: Report) -> Bool {
    !report.textSHA256.isEmpty && report.textSHA256 == sha256
  }
}

/// What became of the question for a report's text.
package enum SourceAnswer: Hashable, Sendable {
  /// No file was named and none lies in the data folder.
  case none
  case text(ReportText)
  /// The file is another edition, whose lines would not be those of the evidence.
  case otherEdition(path: String)
  case unreadable(path: String, reason: String)

  package var text: ReportText? { if case .text(let text) = self { text } else { nil } }
}
