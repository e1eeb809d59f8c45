import ReformLocalization
import ReformModel

extension ListModel {
  /// A list whose rows are known by their ids and worded only when they are shown: moving the
  /// selection asks for ids alone.
  struct Draft {
    struct Section {
      var title: String?
      var layout: Layout
      var rows: [RowDraft]
      var empty: String?
    }

    var title: String
    var lead: [String] = []
    var sections: [Section]
    var footnotes: [String] = []
    /// The row a picker starts on.
    var current: RowID?
    /// Drawn above the rows.
    var chart: TrendChart?
    /// The titles of the two columns of a comparison of boards.
    var sides: [String] = []

    var ids: [RowID] { sections.flatMap { $0.rows.map(\.id) } }

    /// Without the rows that do not match; a list without any says so.
    func filtered(by filter: String, _ wording: Wording) -> Draft {
      var kept = self
      kept.sections = sections.compactMap { section in
        var section = section
        section.rows.removeAll { !SearchKey.matches($0.searchText, query: filter) }
        return section.rows.isEmpty ? nil : section
      }
      if kept.sections.isEmpty {
        kept.sections = [Section(layout: .choices, rows: [], empty: wording.screen.nothingFound)]
      }
      return kept
    }
  }
}

/// A row by its id, with what it takes to word it.
struct RowDraft {
  let id: RowID
  let content: () -> ListRow.Content
  /// What the filter looks through, where that is known without wording the row.
  private let searched: String?

  init(_ id: RowID, searchText: String? = nil, content: @escaping () -> ListRow.Content) {
    self.id = id
    self.content = content
    searched = searchText
  }

  var row: ListRow { ListRow(id, content()) }
  var searchText: String { searched ?? row.searchText }
}
