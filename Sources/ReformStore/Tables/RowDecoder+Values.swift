import ReformModel

/// Typed cells: each is nil when the cell is empty or, reported, when it is wrong.
extension RowDecoder where Column: TableColumn {
  mutating func number(_ column: Column) -> ExactDecimal? {
    value(column) { text, _ throws(DataFault.Problem) in
      do throws(DecimalNotationFault) {
        return try ExactDecimal(plain: text)
      } catch {
        switch error {
        case .notANumber: throw .badNumber(text: text)
        case .tooLarge: throw .numberTooLarge(text: text)
        }
      }
    }
  }

  /// Within the bounds of the column's schema.
  mutating func integer(_ column: Column) -> Int? {
    if let count = plainCount(column) { return count }
    return value(column) { text, type throws(DataFault.Problem) in
      let digits = text.utf8.first == UInt8(ascii: "-") ? text.utf8.dropFirst() : text.utf8[...]
      guard !digits.isEmpty, digits.allSatisfy({ (0x30...0x39).contains($0) }) else {
        throw .badInteger(text: text)
      }
      guard let number = Int(text) else { throw .numberTooLarge(text: text) }
      guard case .integer(let minimum, let maximum) = type else { return number }
      guard number >= minimum, number <= maximum ?? .max else {
        throw .integerOutOfRange(text: text, minimum: minimum, maximum: maximum)
      }
      return number
    }
  }

  mutating func day(_ column: Column) -> Day? {
    value(column) { text, _ throws(DataFault.Problem) in
      guard let day = Day(iso: text) else { throw .badDate(text: text) }
      return day
    }
  }

  /// Two cells that begin and end a span of days; the second must not come first.
  mutating func days(_ from: Column, _ to: Column) -> (from: Day?, to: Day?) {
    let (first, last) = (day(from), day(to))
    if let first, let last, last < first {
      report(.datesReversed(from: first.description, to: last.description), at: to)
    }
    return (first, last)
  }

  mutating func period(_ column: Column) -> Period? {
    value(column) { text, _ throws(DataFault.Problem) in
      guard let period = Period(text) else { throw .badPeriod(text: text) }
      guard period.description == text else {
        throw .longPeriod(text: text, shortest: period.description)
      }
      return period
    }
  }

  mutating func word<Word>(_ column: Column, _: Word.Type) -> Word?
  where Word: RawRepresentable<String> & CaseIterable {
    // As bytes first: to make a String of each such cell costs more than all comparisons.
    if let word = Word.allCases.first(where: { holds($0.rawValue, at: column) }) { return word }
    return value(column) { text, _ throws(DataFault.Problem) in
      guard let word = Word(rawValue: text) else {
        throw .unknownWord(text: text, allowed: Word.allCases.map(\.rawValue))
      }
      return word
    }
  }

  mutating func catalogueID<Entity>(_ column: Column) -> Identifier<Entity>? {
    value(column) { text, _ throws(DataFault.Problem) in
      guard CatalogueIDSpelling.accepts(text) else { throw .badID(text: text) }
      return Identifier(text)
    }
  }

  /// The indicator with the cell's id. Known ids are spelled right, so the spelling is looked at
  /// only to tell a misspelt id from an unknown one.
  mutating func indicator(_ column: Column, in catalogue: Catalogue) -> Indicator? {
    value(column) { text, _ throws(DataFault.Problem) in
      if let indicator = catalogue.indicator(Indicator.ID(text)) { return indicator }
      throw CatalogueIDSpelling.accepts(text) ? .unknownIndicator(id: text) : .badID(text: text)
    }
  }

  /// The id of a KPI that the catalogue has.
  mutating func kpiID(_ column: Column, in catalogue: Catalogue) -> KPI.ID? {
    value(column) { text, _ throws(DataFault.Problem) in
      if let kpi = catalogue.kpi(KPI.ID(text)) { return kpi.id }
      throw CatalogueIDSpelling.accepts(text) ? .unknownKPI(id: text) : .badID(text: text)
    }
  }

  mutating func localityID(_ column: Column) -> Locality.ID? {
    value(column) { text, _ throws(DataFault.Problem) in
      guard Spelling.locality(text) else { throw .badLocality(text: text) }
      return Locality.ID(text)
    }
  }

  mutating func reportID(_ column: Column) -> Report.ID? {
    value(column) { text, _ throws(DataFault.Problem) in
      guard let id = Spelling.reportID(text) else { throw .badReportID(text: text) }
      return id
    }
  }

  /// A reference to a figure whose indicator is one of `indicators`.
  mutating func reference(_ column: Column, to indicators: Catalogue) -> FigureReference? {
    value(column) { text, _ throws(DataFault.Problem) in
      guard let reference = FigureReference(text) else { throw .badReference(text: text) }
      guard indicators.hasIndicator(reference.key.indicator) else {
        throw .unknownIndicator(id: reference.key.indicator.rawValue)
      }
      return reference
    }
  }

  /// The cell's text if `isSpelledRight`, empty when the cell is empty or, reported, wrong.
  mutating func text(
    _ column: Column, spelled isSpelledRight: (String) -> Bool,
    else problem: (String) -> DataFault.Problem
  ) -> String {
    let text = text(column)
    guard text.isEmpty || isSpelledRight(text) else {
      report(problem(text), at: column)
      return ""
    }
    return text
  }

  mutating func section(_ column: Column) -> String {
    text(column, spelled: Spelling.section) { .badSection(text: $0) }
  }

  mutating func localizedText(_ vietnamese: Column, _ english: Column) -> LocalizedText {
    LocalizedText(vi: text(vietnamese), en: text(english))
  }
}
