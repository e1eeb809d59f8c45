import ReformExtraction
import ReformLocalization
import ReformModel
import ReformViewModels

/// The report files of a folder, imported one after the other; a bad one does not stop the rest.
struct FolderImport {
  private let session: Session
  private let replacing: Bool
  private let isDry: Bool
  private let importer: Importer

  init(_ session: Session, replacing: Bool, isDry: Bool) throws(Ending) {
    self.session = session
    importer = try Importer(session)
    self.replacing = replacing
    self.isDry = isDry
  }

  /// - Throws: `nothingToShow` when nothing could be imported at all.
  func run(_ folder: String) throws(Ending) {
    let strings = session.wording.importing
    let files = ReportFolder.files(in: folder)
    guard !files.isEmpty else { throw .nothingToShow(strings.emptyFolder(folder)) }
    let progress = ProgressBar(total: files.count)
    var failed = 0
    for (done, file) in files.enumerated() {
      progress.show(done, file)
      do throws(Ending) {
        let line = try result(of: file)
        progress.clear()
        StandardStreams.write(line + "\n", to: .output)
      } catch {
        failed += 1
        progress.clear()
        guard let message = error.message else { throw error }
        StandardStreams.say("cchc: \(message)", to: .error)
      }
    }
    if !isDry {
      StandardStreams.write(strings.folderSummary(files.count - failed, failed) + "\n", to: .output)
    }
    if failed == files.count { throw .silentlyNothing }
  }

  private func result(of file: String) throws(Ending) -> String {
    guard isDry else { return try session.importing(file, with: importer, replacing: replacing) }
    let draft = importer.draft(try session.reportFile(file).text)
    return
      "\(file): \(draft.target.id?.description ?? "?"): \(draft.summary(session.wording))"
  }
}
