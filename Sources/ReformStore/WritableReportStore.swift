package import ReformModel

/// A store that can be filled: a database. Every call is one transaction: all of it or, when it throws,
/// nothing.
package protocol WritableReportStore: ReportStore {
  /// Replaces the catalogue and the localities by those of another store.
  func copyCatalogue(from store: any ReportStore) throws(StoreError)

  /// Stores reports with figures and notes; each replaces the one with its id where that stood, so
  /// that the same can be stored again.
  func store(_ contents: [ReportContents]) throws(StoreError)

  /// The editions that were marked, by report.
  func editions() throws(StoreError) -> [Report.ID: String]

  /// Notes which edition of a report has been stored; storing the report again takes the mark away.
  func mark(_ editions: [Report.ID: String]) throws(StoreError)

  /// Saves an imported report with its text and new wordings; one that is replaced is kept aside.
  ///
  /// - Throws: `SaveError`; the store is then as it was.
  func save(
    _ contents: ReportContents, source: [UInt8]?, phrases: [AssignmentPhrase], replacing: Bool
  ) throws(SaveError)

  /// What a database does for its speed after much was stored; nothing is lost where it fails.
  func settle()

  /// How many rows each table has.
  func counts() throws(StoreError) -> [(table: String, rows: Int)]
}

extension WritableReportStore {
  package func settle() {}

  /// Stores one report.
  package func store(_ contents: ReportContents) throws(StoreError) {
    try store([contents])
  }

  /// Saves an imported report without new wordings.
  package func save(
    _ contents: ReportContents, source: [UInt8]?, replacing: Bool
  ) throws(SaveError) {
    try save(contents, source: source, phrases: [], replacing: replacing)
  }
}
