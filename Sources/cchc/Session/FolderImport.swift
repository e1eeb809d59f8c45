import Glibc
import ReformExport
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
    let summary = ImportText(session.wording, width: 100).summary(of: draft)
    return "\(file): \(draft.target.id?.description ?? "?"): \(summary)"
  }
}

/// Report files of a folder.
enum ReportFolder {
  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// By name, without folders below.
  static func files(in folder: String) -> [String] {
    guard let handle = opendir(folder) else { return [] }
    defer { closedir(handle) }
    var names: [String] = []
    while let entry = readdir(handle) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      // Word keeps a locked copy beside an open document.
      guard !name.hasPrefix("."), !name.hasPrefix("~$"), isReport(name) else { continue }
      names.append(name)
    }
    return names.sorted().map {
      "\(folder.hasSuffix("/") ? String(folder.dropLast()) : folder)/\($0)"
    }
  }

  private static func isReport(_ name: String) -> Bool {
    let ending = name.split(separator: ".").last.map { $0.lowercased() } ?? ""
    return name.contains(".") && ["docx", "pdf", "txt", "md"].contains(ending)
  }
}

/// How far a long work has come, on a line of the terminal that is taken away again; nothing at all
/// where standard error is no terminal.
struct ProgressBar {
  private let total: Int
  private let isShown: Bool

  init(total: Int) {
    self.total = total
    isShown = isatty(STDERR_FILENO) == 1 && total > 1
  }

  func show(_ done: Int, _ name: String) {
    guard isShown else { return }
    let filled = done * 20 / max(1, total)
    let bar = String(repeating: "#", count: filled) + String(repeating: ".", count: 20 - filled)
    StandardStreams.write(
      "\r\u{1B}[K[\(bar)] \(done)/\(total) \(name.suffix(50))", to: .error)
  }

  func clear() {
    guard isShown else { return }
    StandardStreams.write("\r\u{1B}[K", to: .error)
  }
}
