/// An indicator's value in one report, as printed and as a number (số liệu).
package struct Figure: Hashable, Sendable {
  /// Whose quantity it is: the whole locality's, its departments' or its communes' together.
  package enum Level: String, CaseIterable, Sendable {
    case all
    case province
    case commune
  }

  /// How the text qualifies the number: khoảng, gần, hơn or trên, dưới, ước.
  package enum Qualifier: String, CaseIterable, Sendable {
    case exact
    case about
    case nearly
    case over
    case under
    case estimate
  }

  /// How the figure came out of the text.
  package enum Origin: String, CaseIterable, Sendable {
    case printed
    /// A zero stated in words; `printed` holds the words.
    case word
    /// The items of a list, counted.
    case counted
    case derived
  }

  package let indicator: Indicator.ID
  package let level: Level
  /// 1 is the statement KPIs use; 2, 3, … are other places that print the same quantity.
  package let nth: Int
  package let printed: String
  /// The value in the printed unit, with the printed precision.
  package let value: ExactDecimal
  package let unit: MeasureUnit
  package let qualifier: Qualifier
  /// The days the figure covers, where they differ from the report's; `dateTo` alone is an as-of day.
  package let dateFrom: Day?
  package let dateTo: Day?
  package let evidence: Evidence
  package let origin: Origin
  package let note: String

  package init(
    indicator: Indicator.ID, level: Level = .all, nth: Int = 1, printed: String,
    value: ExactDecimal, unit: MeasureUnit, qualifier: Qualifier = .exact, dateFrom: Day? = nil,
    dateTo: Day? = nil, evidence: Evidence, origin: Origin = .printed, note: String = ""
  ) {
    self.indicator = indicator
    self.level = level
    self.nth = nth
    self.printed = printed
    self.value = value
    self.unit = unit
    self.qualifier = qualifier
    self.dateFrom = dateFrom
    self.dateTo = dateTo
    self.evidence = evidence
    self.origin = origin
    self.note = note
  }

  /// What is unique within one report.
  package var key: FigureKey { FigureKey(indicator: indicator, level: level, nth: nth) }
}

/// Where a number stands in the source document (nguồn).
package struct Evidence: Hashable, Sendable {
  /// `II.2.c`; empty when the document has no sections.
  package let section: String
  /// Counted from 1 at every LF of the edition whose SHA-256 the report names.
  package let line: Int

  package init(section: String, line: Int) {
    self.section = section
    self.line = line
  }
}

/// Indicator, level and number of the statement: unique within one report.
package struct FigureKey: Hashable, Sendable {
  package let indicator: Indicator.ID
  package let level: Figure.Level
  package let nth: Int

  package init(indicator: Indicator.ID, level: Figure.Level = .all, nth: Int = 1) {
    self.indicator = indicator
    self.level = level
    self.nth = nth
  }

  /// The indicator alone: few keys of a report share one.
  package func hash(into hasher: inout Hasher) {
    hasher.combine(indicator)
  }
}
