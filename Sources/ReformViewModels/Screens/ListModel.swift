import ReformModel

/// A screen of rows: a panel, the comparison, a picker. Words and numbers are ready to be drawn.
package struct ListModel: Equatable, Sendable {
  /// Which columns the rows have.
  package enum Layout: Hashable, Sendable {
    case areas
    case kpis
    case comparison
    case findings
    case choices
    case figures
    case ranking
    case trend
    case sides
  }

  /// Rows under a heading, all of one layout.
  package struct Section: Equatable, Sendable {
    package let title: String?
    package let layout: Layout
    package let rows: [ListRow]
    /// Said instead of rows when there are none.
    package let empty: String?

    package init(title: String? = nil, layout: Layout, rows: [ListRow], empty: String? = nil) {
      self.title = title
      self.layout = layout
      self.rows = rows
      self.empty = empty
    }
  }

  package let title: String
  /// Said before the rows, the most important first.
  package let lead: [String]
  package let sections: [Section]
  package let selected: RowID?
  /// What the list says about itself: dates covered, sorting, counts.
  package let footnotes: [String]
  /// The text of the filter, when one is set.
  package let filter: String?
  /// Drawn between what the list says first and its rows.
  package var chart: TrendChart?
  /// The titles of the two columns of a comparison of boards.
  package var sides: [String] = []

  package var rows: [ListRow] { sections.flatMap(\.rows) }

  package var selectedRow: ListRow? {
    sections.lazy.compactMap { section in section.rows.first { $0.id == selected } }.first
  }
}

/// A row of a list.
package struct ListRow: Equatable, Sendable {
  package enum Content: Equatable, Sendable {
    case area(AreaRow)
    case kpi(KPIRow)
    case note(NoteRow)
    case finding(AuditRow)
    case choice(ChoiceRow)
    case figure(FigureRow)
    case ranked(RankedRow)
    case point(TrendRow)
    case pair(PairRow)
  }

  package let id: RowID
  package let content: Content

  package init(_ id: RowID, _ content: Content) {
    self.id = id
    self.content = content
  }

  /// What the filter looks through.
  package var searchText: String {
    switch content {
    case .area(let row): row.name
    case .kpi(let row):
      "\(row.labels.vietnamese) \(row.labels.english) \(row.period ?? "") \(row.kpi)"
    case .note(let row): "\(row.kind) \(row.text)"
    case .finding(let row):
      "\(row.labels.vietnamese) \(row.labels.english) \(row.row.message) \(row.place) \(row.check)"
    case .choice(let row): "\(row.title) \(row.otherName)"
    case .figure(let row): "\(row.meaning) \(row.printed) \(row.sentence.words)"
    case .pair(let row): "\(row.labels.vietnamese) \(row.labels.english)"
    case .point(let row): "\(row.period) \(row.origin)"
    case .ranked(let row): "\(row.name) \(row.parent ?? "")"
    }
  }
}

/// An area on the overview with its counts.
package struct AreaRow: Equatable, Sendable {
  package let number: Int
  package let name: String
  package let kpis: Int
  package let met: Int
  package let close: Int
  package let missed: Int
  package let withoutTarget: Int
  /// Inconsistent and suspect findings; nil while the audit is under way.
  package let concerns: Int?
  package let covers: String
}

/// A note of the report.
package struct NoteRow: Equatable, Sendable {
  package let kind: String
  package let text: String
  package let place: String
}

/// A period or locality to choose.
package struct ChoiceRow: Equatable, Sendable {
  package let title: String
  package let detail: String
  package let isCurrent: Bool
  /// What it is called in the other language; only for finding it.
  package let otherName: String

  init(title: String, detail: String, isCurrent: Bool, otherName: String = "") {
    self.title = title
    self.detail = detail
    self.isCurrent = isCurrent
    self.otherName = otherName
  }
}

/// A figure of an import under review.
package struct FigureRow: Equatable, Sendable {
  /// What can be said about it in a word.
  package enum State: Equatable, Sendable {
    case unassigned
    case proposed
    case unsure
    case accepted
    case dropped
  }

  /// The sentence around a number, in three parts.
  package struct Sentence: Equatable, Sendable {
    package let before: String
    package let number: String
    package let after: String

    var words: String { before + number + after }
  }

  /// The indicator's label with its level, or the words around a number without one.
  package let meaning: String
  package let printed: String
  package let line: Int
  package let state: State
  package let stateText: String
  package let sentence: Sentence
  /// What else it might be, and what has been changed about it.
  package let remark: String
}
