import Foundation
import ReformAnalysis
import ReformExtraction
import ReformModel
import Testing

/// The audit of the report's own text, beside the list of its slips that we keep by hand.
///
/// Only where the text is at hand: it is never committed.
@Suite(.enabled(if: Repository.reportText != nil, "the report's text is not on this machine"))
struct TextAuditTests {
  /// A broken relation: its rule, the line of its result and the numbers it is about.
  private struct Slip: Hashable, CustomStringConvertible {
    let rule: CheckRule
    let lines: [Int]
    let numbers: String

    init(_ rule: CheckRule, _ lines: Int..., numbers: String) {
      self.init(rule, lines: lines, numbers: numbers)
    }

    init(_ rule: CheckRule, lines: [Int], numbers: String) {
      self.rule = rule
      self.lines = lines
      self.numbers = numbers
    }

    var description: String { "\(rule.rawValue) \(lines): \(numbers)" }
  }

  private static let inconsistent: Set<Slip> = [
    Slip(.order, 19, 117, numbers: "3474/QĐ-UBND 3569/QĐ-UBND"),
    Slip(.order, 19, 95, numbers: "3665/QĐ-UBND 3696/QĐ-UBND"),
    Slip(.sum, 71, numbers: "179 243 58"),
    Slip(.sum, 79, numbers: "03 09 110 127 33 333 50"),
    Slip(.ratio, 133, numbers: "12 320 5,21"),
    Slip(.repetition, 133, numbers: "1.915 1.916"),
    Slip(.sum, 133, numbers: "1.537 1.915 127 203 39"),
    Slip(.sum, 133, numbers: "12 257 320 35 8"),
    Slip(.percentTotal, 133, numbers: "10,6 2,03 6,63 80,21"),
    Slip(.percentTotal, 133, numbers: "10,9 2,5 5,21 80,31"),
    Slip(.sum, 135, numbers: "152 181 28"),
    Slip(.ratio, 135, numbers: "1.915 152 8,09"),
    Slip(.sum, 195, numbers: "134 163 293"),
    Slip(.sum, 195, numbers: "105 113 214"),
    Slip(.difference, 201, numbers: "13 13 27"),
    Slip(.difference, 207, numbers: "197 297 30"),
    Slip(.sum, 229, numbers: "15.152 46.453 64.605"),
    Slip(.growth, 229, numbers: "2.818 4,37 64.605"),
    Slip(.sum, 239, numbers: "110.888 3.214.145 3.324.233"),
  ]

  private static let truncated: Set<String> = ["80,21", "2,03", "8,09", "97,85", "26,9", "80,27"]

  private func audit() throws -> Audit {
    let file = Repository.reportsFolder.appending(path: "\(Repository.document).txt")
    let read = ReadText(try SourceText([UInt8](Data(contentsOf: file))))
    return Audit(numbers: read.numbers, claims: read.claims(), citations: read.citations)
  }

  private func slips(_ verdict: Verdict, in audit: Audit) -> [Slip] {
    audit.findings.filter { $0.verdict == verdict }.map { finding in
      let printed: [String] =
        switch finding.subject {
        case .relation(let relation): relation.numbers.map { audit.numbers[$0].printed }
        case .citations(let conflict): [conflict.first.printed, conflict.second.printed]
        }
      return Slip(
        finding.rule, lines: finding.lines(in: audit),
        numbers: printed.sorted().joined(separator: " "))
    }
  }

  @Test func `every slip of our list is found from the sentences alone, and nothing else`() throws {
    let found = slips(.inconsistent, in: try audit())
    #expect(Set(found) == Self.inconsistent)
    #expect(found.count == Self.inconsistent.count)
  }

  @Test func `the list of six items under eleven departments is suspect`() throws {
    #expect(slips(.suspect, in: try audit()) == [Slip(.count, 193, numbers: "11")])
  }

  @Test func `every percentage that was cut off is said, and that it is a habit`() throws {
    let audit = try audit()
    let cut = audit.findings.filter { $0.verdict == .truncated }
      .compactMap { $0.relation?.result }.map { audit.numbers[$0].printed }
    #expect(Set(cut) == Self.truncated)
    #expect(audit.habits == [.truncation])
  }

  @Test func `64.605 is named as the misprint of 61.605`() throws {
    let audit = try audit()
    let repairs = audit.findings.compactMap(\.repair).filter { $0.repairs.count > 1 }
    #expect(Set(repairs.map { audit.numbers[$0.number].printed }) == ["64.605"])
    #expect(Set(repairs.map(\.replacement)) == [ExactDecimal(mantissa: 61605)])
  }
}
