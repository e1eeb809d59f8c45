/// A document as a report cites it: `Quyết định số 3041/QĐ-UBND ngày 26/7/2025`.
package struct Citation: Hashable, Sendable {
  /// The running number: 3041.
  package let number: Int
  /// Type and issuer as abbreviated after the number: `QĐ-UBND`.
  package let symbol: String
  /// The body named after `của`, as a search key; empty when none is.
  package let issuer: String
  package let date: Day
  /// As printed: `3041/QĐ-UBND`.
  package let printed: String
  package let evidence: Evidence
  package let columns: Range<Int>?

  package init(
    number: Int, symbol: String, issuer: String = "", date: Day, printed: String,
    evidence: Evidence, columns: Range<Int>? = nil
  ) {
    self.number = number
    self.symbol = symbol
    self.issuer = issuer
    self.date = date
    self.printed = printed
    self.evidence = evidence
    self.columns = columns
  }

  /// Whether the symbol names a kind of body that every locality has.
  package var isOfLocalBody: Bool {
    ["UBND", "HĐND", "BCĐ"].contains { symbol.contains($0) }
  }

  /// The same citation with its issuer known.
  package func issued(by issuer: String) -> Citation {
    Citation(
      number: number, symbol: symbol, issuer: issuer, date: date, printed: printed,
      evidence: evidence, columns: columns)
  }

  /// Documents of one series are numbered one after the other: one issuer, one type, one year.
  package var series: Series { Series(symbol: symbol, issuer: issuer, year: date.year) }

  package struct Series: Hashable, Sendable {
    package let symbol: String
    package let issuer: String
    package let year: Int
  }
}
