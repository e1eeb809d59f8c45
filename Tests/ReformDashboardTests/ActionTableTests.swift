import ReformModel
import ReformViewModels
import TerminalCanvas
import Testing

@testable import ReformDashboard

@Suite struct ActionTableTests {
  @Test func `no key means two things on one screen`() throws {
    for (name, state) in try Scenes.states(.vietnamese) {
      var meanings: [Key: Set<ActionName>] = [:]
      for entry in ActionTable.entries where entry.isAvailable(state) {
        for key in entry.keys { meanings[key, default: []].insert(entry.name) }
      }
      for (key, names) in meanings { #expect(names.count == 1, "\(name): \(key) is \(names)") }
    }
  }

  @Test func `every hint and every help text is in both languages`() {
    for entry in ActionTable.entries {
      #expect(entry.help.vietnamese.isEmpty == entry.help.english.isEmpty, "\(entry.name)")
      guard let hint = entry.hint else { continue }
      #expect(!hint.vietnamese.isEmpty && !hint.english.isEmpty, "\(entry.name)")
    }
    for group in ActionGroup.allCases {
      #expect(!group.title.vietnamese.isEmpty && !group.title.english.isEmpty)
    }
  }

  @Test(arguments: Language.allCases)
  func `help tells every action that has a sentence`(language: Language) {
    let cells = TextModel.help(language).blocks.flatMap { block in
      if case .table(let table) = block { table.rows.flatMap(\.self) } else { [String]() }
    }
    let sentences = ActionTable.entries.map { $0.help[language] }.filter { !$0.isEmpty }
    #expect(sentences.count > 20)
    for sentence in sentences { #expect(cells.contains(sentence)) }
  }

  @Test func `every action has a sentence in help, but for the digits`() {
    let told = Set(ActionTable.entries.filter { !$0.help.isEmpty }.map(\.name))
    for entry in ActionTable.entries {
      if case .tab = entry.name { continue }
      #expect(told.contains(entry.name), "\(entry.name)")
    }
  }

  @Test(arguments: Language.allCases)
  func `the footer offers only what can be done now`(language: Language) throws {
    for (name, state) in try Scenes.states(language) where state.message == nil {
      guard !state.isTypingFilter else { continue }
      var view = DashboardView(look: Look())
      let canvas = view.draw(state, size: Size(width: 200, height: 24)).canvas
      let footer = try #require(canvas.lines.last)
      let offered = Set(ActionTable.available(in: state).map { hint($0, language) })
      let all = Set(ActionTable.entries.filter { $0.hint != nil }.map { hint($0, language) })
      for text in offered { #expect(footer.contains(text), "\(name) lacks \(text)") }
      for text in all.subtracting(offered) {
        #expect(!(footer + "  ").contains(" \(text)  "), "\(name) offers \(text)")
      }
    }
  }

  @Test func `what the footer offers has a key that does it`() throws {
    for (name, state) in try Scenes.states(.english) {
      for entry in ActionTable.available(in: state) {
        let meant = entry.keys.compactMap { ActionTable.action(for: $0, in: state) }
        #expect(meant.contains(entry.name), "\(name): \(entry.name)")
      }
    }
  }

  private func hint(_ entry: ActionEntry, _ language: Language) -> String {
    "\(entry.hintKeys) \(entry.hint?[language] ?? "")"
  }
}
