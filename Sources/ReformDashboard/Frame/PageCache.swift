import ReformLocalization
import ReformModel
import ReformViewModels

/// Pages that are drawn once and shown until something other than the selection changes, so that
/// a key only moves a window over them.
struct PageCache {
  /// Everything a page depends on.
  private struct Inputs: Equatable {
    let content: ScreenInputs
    let width: Int
    let look: Look
  }

  private struct ListEntry {
    let id: ListID
    let inputs: Inputs
    let list: ListModel
    let page: Page
  }

  private struct TextEntry {
    let inputs: Inputs
    let text: TextModel
    let page: Page
  }

  /// One for each list that was looked at, a dozen at most.
  private var lists: [ListEntry] = []
  private var texts: [Screen: TextEntry] = [:]

  /// The list with its present selection, and its page.
  mutating func list(
    _ id: ListID, of state: DashboardState, look: Look, wording: Wording, width: Int
  ) -> (list: ListModel, page: Page)? {
    let inputs = Inputs(
      content: ScreenInputs(state, filter: state.filters[id]), width: width, look: look)
    if let entry = lists.first(where: { $0.id == id }), entry.inputs == inputs {
      return (entry.list.selecting(state.selectedRow(of: id)), entry.page)
    }
    guard let list = ListModel(id, of: state, symbols: look.symbols) else { return nil }
    let page = Page(list, look: look, in: wording, width: width)
    lists.removeAll { $0.id == id }
    lists.append(ListEntry(id: id, inputs: inputs, list: list, page: page))
    return (list, page)
  }

  /// The text that `make` gives, and its page.
  mutating func text(
    _ screen: Screen, of state: DashboardState, look: Look, width: Int, make: () -> TextModel?
  ) -> (text: TextModel, page: Page)? {
    let inputs = Inputs(content: ScreenInputs(state, filter: nil), width: width, look: look)
    if let entry = texts[screen], entry.inputs == inputs { return (entry.text, entry.page) }
    guard let text = make() else { return nil }
    let page = Page(text, look: look, width: width)
    texts = [screen: TextEntry(inputs: inputs, text: text, page: page)]
    return (text, page)
  }
}
