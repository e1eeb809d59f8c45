import ReformLocalization
import ReformModel
import ReformStore

extension ListModel.Draft {
  /// The figures of an import: those without an indicator first, then the unsure ones.
  init(reviewing review: Review, _ wording: Wording) {
    let strings = wording.importing
    let groups = review.groups
    func section(_ title: String, _ places: [Int]) -> Section? {
      guard !places.isEmpty else { return nil }
      return Section(
        title: "\(title) (\(places.count))", layout: .figures,
        rows: places.map { place in
          RowDraft(.figure(place)) { .figure(FigureRow(place, of: review, wording)) }
        })
    }
    let target = review.draft.target
    let place = target.locality.map { wording.name(of: $0) } ?? strings.unknownPlace
    let period = target.period.map { wording.calendar.period($0) } ?? strings.unknownPeriod
    self.init(
      title: "\(strings.review) \(wording.symbols.separator) \(place), \(period)",
      sections: [
        section(strings.unassigned, groups.unassigned), section(strings.unsure, groups.unsure),
        section(strings.assigned, groups.sure),
      ].compactMap(\.self),
      footnotes: [strings.toStore(review.storedCount, review.draft.figures.count)])
  }

  /// Every indicator, those that fit best first.
  init?(indicatorsFor review: Review, _ state: DashboardState, _ wording: Wording) {
    guard case .assigning(let figure) = state.stack.last else { return nil }
    let candidates = review.draft.figures[figure].candidates
    let all = review.draft.catalogue.indicators
    let first = candidates.compactMap { id in all.first { $0.id == id } }
    let chosen = review.decision(on: figure).indicator
    let rows = (first + all.filter { !candidates.contains($0.id) }).map { indicator in
      RowDraft(.indicator(indicator.id)) {
        .choice(
          ChoiceRow(
            title: indicator.label[wording.language], detail: indicator.section,
            isCurrent: indicator.id == chosen,
            otherName: "\(indicator.label[wording.language.other]) \(indicator.id)"))
      }
    }
    self.init(
      title: "\(wording.importing.assignTitle): \(review.draft.figures[figure].number.printed)",
      sections: [Section(layout: .choices, rows: rows)],
      footnotes: [wording.picker.typeToFilter], current: first.first.map { .indicator($0.id) })
  }
}

extension FigureRow {
  init(_ place: Int, of review: Review, _ wording: Wording) {
    let figure = review.draft.figures[place]
    let decision = review.decision(on: place)
    let strings = wording.importing
    let label = decision.indicator.flatMap { review.draft.label(of: $0, in: wording.language) }
    let level = strings.level(decision.level)
    meaning = label.map { level.isEmpty ? $0 : "\($0), \(level)" } ?? figure.words
    let digits = decision.corrected ?? figure.number.printed
    let unit = figure.number.unit
    printed = unit.isPercent ? "\(digits)%" : "\(digits) \(unit.text)"
    line = figure.number.evidence.line
    if decision.isDropped {
      state = .dropped
    } else if decision.indicator == nil {
      state = .unassigned
    } else if decision.isAccepted {
      state = .accepted
    } else {
      let confidence = figure.assignment?.confidence.mantissa ?? 0
      state = confidence < Review.sure ? .unsure : .proposed
    }
    stateText =
      switch state {
      case .unassigned: strings.stateWords.unassigned
      case .proposed: strings.stateWords.proposed
      case .unsure: strings.stateWords.unsure
      case .accepted: strings.stateWords.accepted
      case .dropped: strings.stateWords.dropped
      }
    sentence = Sentence(of: figure.number, in: review.lines)
    var remarks: [String] = []
    if decision.corrected != nil { remarks.append(strings.corrected(figure.number.printed)) }
    if decision.isLearned { remarks.append(strings.learned) }
    if decision.indicator == nil {
      let candidates = figure.candidates.prefix(2).compactMap {
        review.draft.label(of: $0, in: wording.language)
      }
      if !candidates.isEmpty {
        remarks.append("\(strings.maybe): \(candidates.joined(separator: "; "))")
      }
    }
    remark = remarks.joined(separator: " \(wording.symbols.separator) ")
  }
}

extension FigureRow.Sentence {
  /// What the line says around the number, from the sentence's beginning to its end.
  init(of number: StatedNumber, in lines: [String]) {
    let line = number.evidence.line
    guard lines.indices.contains(line - 1), let columns = number.columns else {
      (before, self.number, after) = ("", number.printed, "")
      return
    }
    let bytes = Array(lines[line - 1].utf8)
    let text = { (range: Range<Int>) in String(decoding: bytes[range], as: UTF8.self) }
    let start =
      bytes[..<columns.lowerBound].indices.last { place in
        bytes[place] == UInt8(ascii: ".") && place + 1 < bytes.count
          && bytes[place + 1] == UInt8(ascii: " ")
      }.map { $0 + 2 } ?? 0
    let end =
      bytes[columns.upperBound...].indices.first { place in
        bytes[place] == UInt8(ascii: ".")
          && (place + 1 == bytes.count || bytes[place + 1] == UInt8(ascii: " "))
      } ?? bytes.count
    before = String(text(start..<columns.lowerBound).drop { $0 == " " }.filter { $0 != "*" })
    self.number = text(columns)
    after = text(columns.upperBound..<end).filter { $0 != "*" }
  }
}
