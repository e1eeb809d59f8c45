import ReformModel
package import ReformViewModels

extension JSONExport {
  /// What an import found, as DESIGN section 8 has it.
  package static func importDraft(_ draft: ImportDraft) -> String {
    """
    {
      "figures": \(list(draft.assigned, of: draft)),
      "unassigned": \(list(draft.unassigned, of: draft))
    }

    """
  }

  private static func list(_ figures: [ReadFigure], of draft: ImportDraft) -> String {
    guard !figures.isEmpty else { return "[]" }
    let objects = figures.map { "    {\(members(of: $0, in: draft))}" }
    return "[\n\(objects.joined(separator: ",\n"))\n  ]"
  }

  private static func members(of figure: ReadFigure, in draft: ImportDraft) -> String {
    let number = figure.number
    let assignment = figure.assignment
    let label = assignment.flatMap { draft.label(of: $0.indicator, in: .vietnamese) }
    var members: [(String, String)] = [
      ("indicator", assignment.map { string($0.indicator.rawValue) } ?? "null"),
      ("level", string((assignment?.level ?? .all).rawValue)),
      ("nth", String(figure.nth)),
      ("line", String(number.evidence.line)),
      ("printed", string(number.printed)),
      ("value", number.value.description),
      ("unit", string(number.unit.text)),
      ("qualifier", string(number.qualifier.rawValue)),
      ("section", string(number.evidence.section)),
      ("label", string(label ?? figure.words)),
      ("confidence", assignment?.confidence.description ?? "0"),
    ]
    if assignment == nil {
      let candidates = figure.candidates.map { string($0.rawValue) }
      members.append(("candidates", "[\(candidates.joined(separator: ", "))]"))
    }
    return members.map { "\(string($0.0)): \($0.1)" }.joined(separator: ", ")
  }
}
