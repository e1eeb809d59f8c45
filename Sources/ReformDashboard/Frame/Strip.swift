import ReformAnalysis
import ReformLocalization
import ReformModel
import ReformViewModels
import TerminalCanvas

/// The lines under a list that explain the selected row: formula with its numbers, source, target.
struct Strip {
  let lines: [StyledText]
  private let ellipsis: String

  /// Nil when the selected row has nothing to explain.
  init?(
    _ row: ListRow?, of state: DashboardState, look: Look, wording: Wording
  ) {
    ellipsis = look.glyphs.ellipsis
    if case .figure(let figure) = row?.content {
      lines = Self.lines(of: figure, look)
      return
    }
    guard let row, let board = state.board else { return nil }
    switch row.id {
    case .kpi(let kpi, let report), .comparison(let kpi, let report, _):
      guard let entry = board.entries.first(where: { $0.kpi.id == kpi }) else { return nil }
      let value = entry.values.first { $0.result.report.id == report }
      var target: Int?
      if case .comparison(_, _, let position) = row.id { target = position }
      let explanation = Explanation(entry, value, target: target, in: wording)
      var first = StyledText(explanation.formula)
      if let comparison = explanation.comparison {
        let differs = value?.result.difference != nil
        first.append(" \(wording.symbols.separator) ")
        first.append(comparison, style: differs ? look.theme.attention : look.theme.muted)
      }
      lines = [first, StyledText(explanation.source)]
    case .note(let position):
      guard board.notes.indices.contains(position) else { return nil }
      lines = [StyledText(wording.place(board.notes[position].evidence))]
    case .finding:
      guard case .finding(let finding) = row.content else { return nil }
      let claim = [finding.row.claim, finding.row.suggestion].compactMap(\.self)
      lines = [
        StyledText(claim.joined(separator: "; ").sentenceCase),
        StyledText(Self.origin(of: finding, wording)),
      ]
    case .area(let area):
      let note =
        board.notes.first { $0.area == area && $0.kind == .difficulty }
        ?? board.notes.first { $0.area == area }
      guard let note else { return nil }
      let kind = wording.catalogue.noteKind(note.kind)
      lines = [StyledText("\(kind.sentenceCase): \(note.text[wording.language])")]
    case .ranked:
      guard case .ranked(let ranked) = row.content else { return nil }
      lines = [StyledText(ranked.distances)]
    case .period, .locality, .figure, .indicator, .point, .elsewhere, .plan:
      return nil
    }
  }

  /// The sentence with its number marked, cut at the front where it is long; then the remarks.
  private static func lines(of row: FigureRow, _ look: Look) -> [StyledText] {
    let before = row.sentence.before
    let front = before.count > 90 ? look.glyphs.ellipsis + before.suffix(90) : before
    var sentence = StyledText(TextFit.sanitized(front))
    sentence.append(TextFit.sanitized(row.sentence.number), style: look.theme.attention)
    sentence.append(TextFit.sanitized(row.sentence.after))
    return row.remark.isEmpty
      ? [sentence] : [sentence, StyledText(row.remark, style: look.theme.muted)]
  }

  /// Where the finding stands and which check found it.
  private static func origin(of row: AuditRow, _ wording: Wording) -> String {
    let parts = [wording.place(row.row.evidence), row.report ?? "", row.check]
    return parts.filter { !$0.isEmpty }.joined(separator: " \(wording.symbols.separator) ")
  }

  func draw(on canvas: inout Canvas, in area: Rect) {
    var rest = area
    for (position, line) in lines.enumerated() {
      guard !rest.isEmpty else { return }
      let reserved = lines.count - position - 1
      let wrapped = Paragraph(line).lines(width: rest.width - 2)
      let height = min(wrapped.count, max(1, rest.height - reserved))
      let place = rest.takeTop(height).inset(left: 1, right: 1)
      for (row, text) in wrapped.prefix(height).enumerated() {
        var text = text
        if row == height - 1, height < wrapped.count {
          // With the words that follow it is too long, so that it ends in the mark.
          text = (text + StyledText(" ") + wrapped[height]).truncated(
            to: place.width, ellipsis: ellipsis)
        }
        canvas.put(text, x: place.x, y: place.y + row, maxWidth: place.width)
      }
    }
  }
}
