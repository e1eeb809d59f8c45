import Foundation
import ReformAnalysis
import ReformExtraction
import ReformModel

/// A report text of ours with planted errors: `[[wrong|right]]`, and `{{cut off}}` percentages.
struct MarkedReport {
  struct Planted {
    let line: Int
    let wrong: String
    let right: String
  }

  let name: String
  let text: String

  static let all: [MarkedReport] = {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Reports")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.sorted().compactMap { name in
      (try? String(contentsOf: folder.appending(path: name), encoding: .utf8)).map {
        MarkedReport(name: name, text: $0)
      }
    }
  }()

  /// The text as somebody would sign it by mistake.
  var withErrors: String { text(choosing: 0) }
  /// The text in which everything adds up.
  var withoutErrors: String { text(choosing: 1) }

  var planted: [Planted] {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated().flatMap {
      line, text in
      Self.marks(in: text).map {
        Planted(line: line + 1, wrong: $0.alternatives[0], right: $0.alternatives[1])
      }
    }
  }

  private func text(choosing side: Int) -> String {
    var result = ""
    var rest = text[...]
    while let mark = Self.marks(in: rest).first {
      result += rest[..<mark.range.lowerBound] + mark.alternatives[side]
      rest = rest[mark.range.upperBound...]
    }
    return (result + rest).replacingOccurrences(of: "{{", with: "")
      .replacingOccurrences(of: "}}", with: "")
  }

  private static func marks(
    in text: Substring
  ) -> [(range: Range<Substring.Index>, alternatives: [String])] {
    text.ranges(of: #/\[\[[^\]]*\|[^\]]*\]\]/#).map { range in
      let inside = text[range].dropFirst(2).dropLast(2)
      return (
        range, inside.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
      )
    }
  }
}

/// A text read and audited.
struct AuditedText {
  let source: SourceText
  let audit: Audit

  init(_ text: String) throws {
    source = try SourceText(text)
    let read = ReadText(source)
    audit = Audit(numbers: read.numbers, claims: read.claims(), citations: read.citations)
  }

  var broken: [Finding] { audit.findings.filter { $0.verdict < .truncated } }

  /// A finding by what it is about: its rule and the printed numbers or documents.
  func signature(_ finding: Finding) -> String {
    ([finding.rule.rawValue] + prints(of: finding).map(\.printed)).joined(separator: "|")
  }

  /// What a finding is about: each number or document with its line.
  func prints(of finding: Finding) -> [(printed: String, line: Int)] {
    switch finding.subject {
    case .relation(let relation):
      relation.numbers.map { (audit.numbers[$0].printed, audit.numbers[$0].evidence.line) }
    case .citations(let conflict):
      [conflict.first, conflict.second].map {
        ("\($0.printed) \($0.date.day)/\($0.date.month)/\($0.date.year)", $0.evidence.line)
      }
    }
  }
}
