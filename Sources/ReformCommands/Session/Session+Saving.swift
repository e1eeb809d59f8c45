import ReformExtraction
import ReformLocalization
import ReformModel
import ReformStore
import ReformViewModels

extension Session {
  /// Reads a report file and stores it; what was done, in one line.
  func importing(
    _ file: String, with importer: Importer, replacing: Bool
  ) throws(Ending) -> String {
    let read = try reportFile(file)
    let draft = importer.draft(read.text)
    let report = try checked(draft, of: file, bytes: read.bytes)
    guard !draft.assigned.isEmpty else {
      throw .nothingToShow(wording.importing.nothingAssigned(file))
    }
    do throws(SaveError) {
      try save(
        ReportContents(report: report, figures: draft.stored), source: read.bytes,
        replacing: replacing)
    } catch {
      throw ending(error, of: file)
    }
    return wording.importing.saved(file, report.id.description, draft.summary(wording))
  }

  /// The report that a draft is stored as; where the header says otherwise, that is said.
  ///
  /// - Throws: `badUsage` while place or period is unknown.
  func checked(
    _ draft: ImportDraft, of file: String, bytes: [UInt8]
  ) throws(Ending) -> Report {
    let strings = wording.importing
    guard draft.target.locality != nil else {
      throw .badUsage(strings.localityNeeded(file))
    }
    guard let report = draft.target.report(textSHA256: MessageDigest.sha256(of: bytes)) else {
      throw .badUsage(strings.periodNeeded(file))
    }
    for mismatch in draft.target.mismatches(of: file, wording) {
      StandardStreams.say("cchc: \(mismatch)", to: .error)
    }
    return report
  }

  func ending(_ error: SaveError, of file: String) -> Ending {
    let strings = wording.importing
    return switch error {
    case .exists(let id): .badUsage(strings.exists(file, id.description))
    case .notWritable(let path, let reason): .nothingToShow(strings.notWritable(path, reason))
    case .damaged(let table): .nothingToShow(strings.damaged(table))
    }
  }
}
