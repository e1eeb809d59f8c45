package import ReformModel
import ReformStore

/// A person's work on what an import found: each figure assigned, corrected, accepted or dropped.
package struct Review: Equatable, Sendable {
  /// What was decided about one figure.
  package struct Decision: Equatable, Sendable {
    package var indicator: Indicator.ID?
    package var level: Figure.Level
    /// The number as it should read, in the report's notation; nil while it reads as printed.
    package var corrected: String?
    package var isDropped = false
    package var isAccepted = false
    /// Whether the words around the number are to assign such numbers from now on.
    package var isLearned = false
  }

  package let file: String
  package let draft: ImportDraft
  /// The report's lines, for the sentences around figures.
  package let lines: [String]
  package let replacing: Bool
  /// Only of figures that somebody has touched.
  package private(set) var decisions: [Int: Decision] = [:]
  package var isSaving = false

  package init(file: String, draft: ImportDraft, lines: [String], replacing: Bool) {
    self.file = file
    self.draft = draft
    self.lines = lines
    self.replacing = replacing
  }

  /// Where figures begin to be sure enough to be shown last.
  static let sure: Int64 = 62

  /// What holds for a figure now.
  package func decision(on figure: Int) -> Decision {
    if let decision = decisions[figure] { return decision }
    let assignment = draft.figures[figure].assignment
    return Decision(indicator: assignment?.indicator, level: assignment?.level ?? .all)
  }

  package mutating func decide(_ figure: Int, _ change: (inout Decision) -> Void) {
    guard draft.figures.indices.contains(figure) else { return }
    var decision = decision(on: figure)
    change(&decision)
    decisions[figure] = decision
  }

  /// Assigning accepts; whoever chose an indicator has looked.
  package mutating func assign(_ figure: Int, to indicator: Indicator.ID) {
    decide(figure) {
      $0.indicator = indicator
      $0.isAccepted = true
      $0.isDropped = false
    }
  }

  /// Figures by what they ask of a person: to be assigned, to be looked at, nothing. The groups do not
  /// change with decisions, so that no row jumps away under the cursor.
  package var groups: (unassigned: [Int], unsure: [Int], sure: [Int]) {
    var groups: (unassigned: [Int], unsure: [Int], sure: [Int]) = ([], [], [])
    for (place, figure) in draft.figures.enumerated() {
      if let confidence = figure.assignment?.confidence {
        if confidence.mantissa < Self.sure {
          groups.unsure.append(place)
        } else {
          groups.sure.append(place)
        }
      } else {
        groups.unassigned.append(place)
      }
    }
    return groups
  }

  /// How many figures would be stored now.
  package var storedCount: Int { kept.count }

  /// The figures to store: assigned and not dropped.
  private var kept: [Int] {
    draft.figures.indices.filter {
      let decision = decision(on: $0)
      return decision.indicator != nil && !decision.isDropped
    }
  }

  /// The figures as a report stores them; statements of one indicator and level are numbered with the
  /// one that was first before a person looked still first.
  package var figures: [Figure] {
    struct Key: Hashable {
      let indicator: Indicator.ID
      let level: Figure.Level
    }
    var counts: [Key: Int] = [:]
    var stored: [Figure] = []
    let order = kept.sorted { left, right in
      (rank(of: left), left) < (rank(of: right), right)
    }
    for place in order {
      let decision = decision(on: place)
      guard let id = decision.indicator, let indicator = draft.catalogue.indicator(id) else {
        continue
      }
      let nth = counts[Key(indicator: id, level: decision.level), default: 0] + 1
      counts[Key(indicator: id, level: decision.level)] = nth
      stored.append(
        draft.figures[place].figure(
          of: indicator, level: decision.level, nth: nth, corrected: decision.corrected))
    }
    return stored
  }

  /// What the matcher took for it comes first, then what a person has assigned.
  private func rank(of place: Int) -> Int {
    let figure = draft.figures[place]
    return figure.assignment?.indicator == decision(on: place).indicator ? figure.nth : Int.max
  }

  /// The wordings to keep: the words directly behind the number, else those before it.
  package var learned: [AssignmentPhrase] {
    kept.compactMap { place in
      let decision = decision(on: place)
      guard decision.isLearned, let indicator = decision.indicator,
        let wording = draft.figures[place].wording
      else { return nil }
      return AssignmentPhrase(indicator: indicator, near: [[wording]])
    }
  }
}

extension ReadFigure {
  /// This figure as a report stores it.
  func figure(
    of indicator: Indicator, level: Figure.Level, nth: Int, corrected: String? = nil
  ) -> Figure {
    let value = corrected.flatMap(VietnameseNumber.value) ?? number.value
    // A count's other noun, such as `người` for posts, is the indicator's.
    let unit = number.unit.base == indicator.unit.base ? number.unit : indicator.unit
    return Figure(
      indicator: indicator.id, level: level, nth: nth, printed: corrected ?? number.printed,
      value: value, unit: unit, qualifier: number.qualifier, evidence: number.evidence,
      origin: corrected == nil ? origin : .printed,
      note: corrected == nil ? "" : "printed \(number.printed)")
  }

  /// Up to four words that stand directly behind the number, or before it where fewer than two do.
  fileprivate var wording: String? {
    guard let place = words.firstRange(of: number.printed) else { return nil }
    func run(_ words: some Sequence<Substring>) -> [Substring] {
      Array(words.prefix(4))
    }
    let behind = words[place.upperBound...].prefix { $0 != "," && $0 != ";" && $0 != "(" }
    let before = words[..<place.lowerBound].reversed().prefix {
      $0 != "," && $0 != ";" && $0 != ")"
    }
    let after = run(behind.split { !$0.isLetter })
    if after.count >= 2 { return after.joined(separator: " ").lowercased() }
    let front = String(before.reversed()).split { !$0.isLetter }.suffix(4)
    return front.count >= 2 ? front.joined(separator: " ").lowercased() : nil
  }
}
