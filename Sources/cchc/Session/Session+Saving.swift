import ReformExport
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
    let strings = wording.importing
    guard let place = draft.target.locality else {
      throw .badUsage(strings.localityNeeded(file))
    }
    let digest = MessageDigest.sha256(of: read.bytes)
    guard let report = draft.target.report(textSHA256: digest) else {
      throw .badUsage(strings.periodNeeded(file))
    }
    guard !draft.assigned.isEmpty else { throw .nothingToShow(strings.nothingAssigned(file)) }
    for mismatch in draft.target.mismatches {
      let used =
        switch mismatch {
        case .locality(let header): strings.otherLocality(file, header, wording.name(of: place))
        case .period(let header):
          strings.otherPeriod(
            file, wording.calendar.period(header), wording.calendar.period(report.id.period))
        }
      StandardStreams.say("cchc: \(used)", to: .error)
    }
    try save(
      ReportContents(report: report, figures: draft.stored), source: read.bytes, of: file,
      replacing: replacing)
    let summary = ImportText(wording, width: 100).summary(of: draft)
    return strings.saved(file, report.id.description, summary)
  }

  private func save(
    _ contents: ReportContents, source: [UInt8], of file: String, replacing: Bool
  ) throws(Ending) {
    let strings = wording.importing
    do throws(SaveError) {
      try PackageWriter(folder: DataLocation.folder(option: options.data))
        .save(contents, source: source, replacing: replacing)
    } catch {
      switch error {
      case .exists(let id): throw .badUsage(strings.exists(file, id.description))
      case .notWritable(let path, let reason):
        throw .nothingToShow(strings.notWritable(path, reason))
      case .damaged(let table): throw .nothingToShow(strings.damaged(table))
      }
    }
  }
}
