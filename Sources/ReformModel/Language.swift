/// The two languages of the program. Vietnamese is the default.
package enum Language: String, CaseIterable, Sendable {
  case vietnamese = "vi"
  case english = "en"

  /// The other one, for the language key.
  package var other: Language {
    self == .vietnamese ? .english : .vietnamese
  }
}

/// A text of the catalogue in both languages.
package struct LocalizedText: Hashable, Sendable {
  package let vietnamese: String
  package let english: String

  package init(vi vietnamese: String, en english: String) {
    self.vietnamese = vietnamese
    self.english = english
  }

  package subscript(language: Language) -> String {
    language == .vietnamese ? vietnamese : english
  }

  package var isEmpty: Bool { vietnamese.isEmpty && english.isEmpty }
}
