package import ReformModel
package import ReformViewModels
package import TerminalCanvas

/// The one table of actions: keys, the footer's hint, the help's sentence and when it can be done.
/// Footer, help and bindings are all drawn from it.
package struct ActionEntry: Sendable {
  package let name: ActionName
  package let keys: [Key]
  /// The keys as people read them.
  package let keyText: String
  /// The keys as the footer abbreviates them.
  package let hintKeys: String
  /// A word for the footer; nil keeps the action out of it.
  package let hint: LocalizedText?
  package let help: LocalizedText
  package let group: ActionGroup
  /// The first hints of a footer are those of the lowest rank.
  package let rank: Int
  package let isAvailable: @Sendable (DashboardState) -> Bool
}

/// The headings of the help screen.
package enum ActionGroup: CaseIterable, Sendable {
  case move
  case look
  case follow
  case choose
  case review
  case program

  package var title: LocalizedText {
    switch self {
    case .move: LocalizedText(vi: "Di chuyển", en: "Moving")
    case .look: LocalizedText(vi: "Xem", en: "Looking")
    case .follow: LocalizedText(vi: "Xếp hạng, diễn biến", en: "Ranking and trend")
    case .choose: LocalizedText(vi: "Kỳ và địa phương", en: "Period and locality")
    case .review: LocalizedText(vi: "Duyệt số liệu nhập", en: "Reviewing an import")
    case .program: LocalizedText(vi: "Chương trình", en: "Program")
    }
  }
}

package enum ActionTable {
  /// Every action, in the order of the help screen.
  package static let entries: [ActionEntry] =
    moving + looking + following + choosing + reviewing + program

  /// What can be done now, the most useful first: the footer.
  package static func available(in state: DashboardState) -> [ActionEntry] {
    entries.filter { $0.hint != nil && $0.isAvailable(state) }.sorted { $0.rank < $1.rank }
  }

  /// The action a key means now; nil when it means nothing here.
  package static func action(for key: Key, in state: DashboardState) -> ActionName? {
    entries.first { $0.keys.contains(key) && $0.isAvailable(state) }?.name
  }
}

extension String {
  /// The names of keys for terminals without arrows and return signs.
  var inASCII: String {
    var text = ""
    for character in self {
      switch character {
      case "↑": text += "Up"
      case "↓": text += text.hasSuffix("Up") ? "/Down" : "Down"
      case "←": text += "Left"
      case "→": text += "Right"
      case "↵": text += "Enter"
      default: text.append(character)
      }
    }
    return text
  }
}
