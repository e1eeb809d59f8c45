package import ReformModel

/// What an imported report will be stored as: what its header proposes, or the user's options say.
package struct ImportTarget: Hashable, Sendable {
  /// Nil where neither tells.
  package let locality: Locality?
  package let period: Period?
  package let number: String
  package let date: Day?
  package let title: String
  /// What the header says of place and period where the options say otherwise.
  package let mismatches: [Mismatch]

  /// A header that an option overrides.
  package enum Mismatch: Hashable, Sendable {
    case locality(header: String)
    case period(header: Period)
  }

  package init(
    locality: Locality?, period: Period?, number: String = "", date: Day? = nil,
    title: String = "", mismatches: [Mismatch] = []
  ) {
    self.locality = locality
    self.period = period
    self.number = number
    self.date = date
    self.title = title
    self.mismatches = mismatches
  }

  /// Nil while place or period is unknown.
  package var id: Report.ID? {
    guard let locality, let period else { return nil }
    return Report.ID(period: period, locality: locality.id)
  }

  /// The index row of the report; nil while place or period is unknown.
  package func report(textSHA256: String) -> Report? {
    guard let id else { return nil }
    return Report(
      id: id, document: "\(id.period)-\(id.locality)".lowercased(), number: number, date: date,
      title: title.isEmpty ? id.description : title, status: number.isEmpty ? .draft : .issued,
      textSHA256: textSHA256)
  }
}
