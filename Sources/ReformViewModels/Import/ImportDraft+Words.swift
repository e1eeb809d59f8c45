package import ReformLocalization

extension ImportDraft {
  /// `281 figures: 267 assigned, 14 unassigned, …`
  package func summary(_ wording: Wording) -> String {
    wording.importing.summary(
      figures.count, assigned.count, unassigned.count, conflicts.count, unread.count)
  }
}

extension ImportTarget {
  /// What the header says otherwise than the user's options.
  package func mismatches(of file: String, _ wording: Wording) -> [String] {
    mismatches.map { mismatch in
      switch mismatch {
      case .locality(let header):
        wording.importing.otherLocality(file, header, locality.map { wording.name(of: $0) } ?? "")
      case .period(let header):
        wording.importing.otherPeriod(
          file, wording.calendar.period(header), period.map { wording.calendar.period($0) } ?? "")
      }
    }
  }
}
