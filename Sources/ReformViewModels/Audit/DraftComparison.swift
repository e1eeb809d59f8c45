package import ReformAnalysis
import ReformModel

/// The findings of one draft beside those of the draft before it.
///
/// Lines move and numbers change from draft to draft: a finding is the same when the same relation
/// stands in a line that reads the same but for its digits, else when its numbers are the same.
package struct DraftComparison: Sendable, Equatable {
  /// What the earlier draft had and this one has not.
  package let gone: [Finding]
  package let new: [Finding]
  package let remaining: [Finding]

  /// A draft: what was found in it and its lines.
  package struct Draft: Sendable {
    package let audit: Audit
    package let lines: [String]

    package init(_ audit: Audit, lines: [String]) {
      self.audit = audit
      self.lines = lines
    }
  }

  package init(of draft: Draft, since earlier: Draft) {
    var before = Self.findings(of: earlier)
    var new: [Finding] = []
    var remaining: [Finding] = []
    let now = Self.findings(of: draft)
    // First what stands in the same words, then what has the same numbers.
    var unmatched: [Keyed] = []
    for keyed in now {
      if let place = before.firstIndex(where: { $0.place == keyed.place }) {
        before.remove(at: place)
        remaining.append(keyed.finding)
      } else {
        unmatched.append(keyed)
      }
    }
    for keyed in unmatched {
      if let place = before.firstIndex(where: { $0.numbers == keyed.numbers }) {
        before.remove(at: place)
        remaining.append(keyed.finding)
      } else {
        new.append(keyed.finding)
      }
    }
    self.new = new
    self.remaining = remaining
    gone = before.map(\.finding)
  }

  private struct Keyed {
    let finding: Finding
    let place: String
    let numbers: String
  }

  private static func findings(of draft: Draft) -> [Keyed] {
    draft.audit.findings.filter { $0.verdict < .consistent }.map { finding in
      let rule = finding.rule.rawValue
      switch finding.subject {
      case .relation(let relation):
        let numbers = relation.numbers.map { draft.audit.numbers[$0] }
        let places = numbers.map { place(of: $0.evidence, $0.columns, in: draft.lines) }
        return Keyed(
          finding: finding, place: ([rule] + places).joined(separator: "|"),
          numbers: ([rule] + numbers.map(\.printed)).joined(separator: "|"))
      case .citations(let conflict):
        let printed = [conflict.first.printed, conflict.second.printed]
        let key = ([rule] + printed).joined(separator: "|")
        return Keyed(finding: finding, place: key, numbers: key)
      }
    }
  }

  /// The line without its digits, and which number of it is meant.
  private static func place(of evidence: Evidence, _ columns: Range<Int>?, in lines: [String])
    -> String
  {
    guard evidence.line >= 1, evidence.line <= lines.count, let columns else {
      return "\(evidence.section):\(evidence.line)"
    }
    let line = lines[evidence.line - 1]
    var mask: [UInt8] = []
    var nth = 0
    var isInNumber = false
    for (offset, byte) in line.utf8.enumerated() {
      let isDigit = (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      if isDigit, !isInNumber {
        mask.append(UInt8(ascii: "0"))
        if offset < columns.lowerBound { nth += 1 }
      }
      let joins = isInNumber && (byte == UInt8(ascii: ".") || byte == UInt8(ascii: ","))
      if !isDigit, !joins { mask.append(byte) }
      isInNumber = isDigit || joins
    }
    return "\(String(decoding: mask, as: UTF8.self))#\(nth)"
  }
}
