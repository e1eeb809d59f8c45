package import ReformLocalization
import ReformModel
package import ReformViewModels
import TerminalCanvas

/// What an import found, for a person to check: what needs a decision first, each with its line.
package struct ImportText {
  private let wording: Wording
  private let width: Int

  package init(_ wording: Wording, width: Int) {
    self.wording = wording
    self.width = width
  }

  package func text(of draft: ImportDraft, file: String) -> String {
    var lines = ["\(file): \(target(draft.target))", "  \(draft.summary(wording))"]
    lines += draft.target.mismatches(of: file, wording).map { "  \($0)" }
    lines += section(wording.importing.unassigned, draft.unassigned) { figure in
      let candidates = figure.candidates.prefix(2).compactMap { label($0, draft) }
      let guess =
        candidates.isEmpty
        ? "" : "  (\(wording.importing.maybe): \(candidates.joined(separator: "; ")))"
      return figure.words + guess
    }
    lines += section(wording.importing.conflicts, draft.conflicts) { meaning(of: $0, in: draft) }
    if !draft.unread.isEmpty {
      lines += ["", "\(wording.importing.unread) (\(draft.unread.count))"]
      lines += draft.unread.map {
        "  \(wording.importing.line) \($0.evidence.line)  \(TextFit.sanitized($0.printed))"
      }
    }
    lines += section(wording.importing.assigned, draft.assigned) { meaning(of: $0, in: draft) }
    return lines.joined(separator: "\n") + "\n"
  }

  /// `Thành phố Hải Phòng, năm 2025, 12/BC-UBND`.
  private func target(_ target: ImportTarget) -> String {
    var parts = [
      target.locality.map { wording.name(of: $0) } ?? wording.importing.unknownPlace,
      target.period.map { wording.calendar.period($0) } ?? wording.importing.unknownPeriod,
    ]
    if !target.number.isEmpty { parts.append(TextFit.sanitized(target.number)) }
    if let date = target.date { parts.append(wording.calendar.day(date)) }
    return parts.joined(separator: ", ")
  }

  private func section(
    _ title: String, _ figures: [ReadFigure], _ text: (ReadFigure) -> String
  ) -> [String] {
    guard !figures.isEmpty else { return [] }
    let numbers = figures.map { TextFit.sanitized(Self.printed($0)) }
    let column = min(24, numbers.map { DisplayWidth.of($0) }.max() ?? 0)
    let places = figures.map { "\($0.number.evidence.line)" }
    let digits = places.map(\.count).max() ?? 0
    let rows = figures.indices.map { row in
      let place = String(repeating: " ", count: digits - places[row].count) + places[row]
      let start =
        "  \(wording.importing.line) \(place)  \(TextFit.fitted(numbers[row], to: column))  "
      let room = max(20, width - DisplayWidth.of(start))
      return start + TextFit.truncated(TextFit.sanitized(text(figures[row])), to: room)
    }
    return ["", "\(title) (\(figures.count))"] + rows
  }

  private static func printed(_ figure: ReadFigure) -> String {
    let unit = figure.number.unit
    return unit.isPercent ? figure.number.printed + "%" : "\(figure.number.printed) \(unit.text)"
  }

  private func meaning(of figure: ReadFigure, in draft: ImportDraft) -> String {
    guard let assignment = figure.assignment else { return figure.words }
    let level = wording.importing.level(assignment.level)
    let label = label(assignment.indicator, draft) ?? assignment.indicator.rawValue
    return level.isEmpty ? label : "\(label), \(level)"
  }

  private func label(_ indicator: Indicator.ID, _ draft: ImportDraft) -> String? {
    draft.label(of: indicator, in: wording.language)
  }
}
