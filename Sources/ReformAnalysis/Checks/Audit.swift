package import ReformModel

/// The outcome of checking relations: one finding for each, the habits of the report, and a count.
package struct Audit: Hashable, Sendable {
  package enum Habit: String, Hashable, Sendable {
    /// Percentages are cut off instead of rounded.
    case truncation
  }

  package let numbers: [StatedNumber]
  package let relations: [Relation]
  /// All findings, the consistent ones too, in the order of the relations; citations last.
  package let findings: [Finding]
  package let habits: [Habit]
  /// The relations that could be evaluated.
  package let checked: Int

  package init(
    numbers: [StatedNumber], claims: [Claim], citations: [Citation] = []
  ) {
    self.numbers = numbers
    let reading = Reading(numbers)
    let resolved = Self.distinct(ClaimResolution.all(of: claims, reading))
    relations = resolved.map(\.relation)
    var verdicts = resolved.map(\.verdict)
    let cutsOff = Self.cutsOff(relations, verdicts)
    for (place, relation) in relations.enumerated()
    where relation.rule == .percentTotal && verdicts[place] == .truncated {
      // Shares of a breakdown fall short of 100 by the cut-off digits: right where that is a habit.
      verdicts[place] = cutsOff ? .consistent : relation.tie == .ours ? .suspect : .inconsistent
    }
    let search = RepairSearch(numbers: numbers, relations: relations, verdicts: verdicts)
    var findings: [Finding] = []
    for (place, relation) in relations.enumerated() {
      let verdict = verdicts[place]
      findings.append(
        Finding(
          .relation(relation), verdict,
          expected: verdict == .consistent ? nil : relation.expected(over: reading),
          repair: verdict < .truncated ? search.repair(of: place) : nil))
    }
    let citationCheck = CitationCheck(citations)
    findings += citationCheck.conflicts.map { Finding(.citations($0), .inconsistent) }
    self.findings = findings
    habits = cutsOff ? [.truncation] : []
    checked = verdicts.count + citationCheck.checked
  }

  /// Two rules may see one relation; the first of those over the same numbers stands for all.
  private static func distinct(_ resolved: [ClaimResolution]) -> [ClaimResolution] {
    struct Key: Hashable {
      let numbers: Set<Int>
      let comparison: Relation.Comparison
    }
    var seen: Set<Key> = []
    return resolved.filter {
      seen.insert(
        Key(numbers: Set($0.relation.numbers), comparison: $0.relation.comparison)
      ).inserted
    }
  }

  /// Whether at least two ratios are cut off: one alone may be a slip.
  private static func cutsOff(_ relations: [Relation], _ verdicts: [Verdict]) -> Bool {
    zip(relations, verdicts).count { $0.rule != .percentTotal && $1 == .truncated } >= 2
  }

  package func count(of verdict: Verdict) -> Int { findings.count { $0.verdict == verdict } }
}

extension Finding {
  /// The lines it uses in ascending order, each once.
  package func lines(in audit: Audit) -> [Int] {
    switch subject {
    case .relation(let relation):
      Array(Set(relation.numbers.map { audit.numbers[$0].evidence.line })).sorted()
    case .citations(let conflict):
      Array(Set([conflict.first.evidence.line, conflict.second.evidence.line])).sorted()
    }
  }
}
