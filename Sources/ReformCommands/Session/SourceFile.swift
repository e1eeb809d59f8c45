import Glibc
import ReformLocalization
import ReformModel
import ReformViewModels

/// Where the text of a report is: the file of `--source`, else `sources/<report id>.txt` in the data
/// folder. It is used only when it is the edition whose lines the figures name.
struct SourceFile: Sendable {
  let option: String?
  let folder: String

  /// Reports are some hundred kilobytes; more is not one.
  private static let largest = 16 << 20

  /// The text of any of these reports.
  func answer(for reports: [Report]) -> SourceAnswer {
    let lying: [String] = reports.map { "\(folder)/sources/\($0.id).txt" }
    let paths: [String] = option.map { [$0] } ?? lying.filter { access($0, F_OK) == 0 }
    var refusal = SourceAnswer.none
    for path in paths {
      let answer = read(path, for: reports)
      if answer.text != nil { return answer }
      if refusal == .none { refusal = answer }
    }
    return refusal
  }

  /// Says at once that the file of the option cannot be opened.
  func checkOption(_ wording: Wording) throws(Ending) {
    guard let option, access(option, R_OK) != 0 else { return }
    throw .nothingToShow(wording.auditScreen.unreadable(option, FileOutput.text(of: errno)))
  }

  private func read(_ path: String, for reports: [Report]) -> SourceAnswer {
    do throws(FileInput.Failure) {
      let bytes = try FileInput.read(path, limit: Self.largest)
      let text = ReportText(bytes, sha256: MessageDigest.sha256(of: bytes))
      return reports.contains(where: text.isEdition) ? .text(text) : .otherEdition(path: path)
    } catch {
      return .unreadable(path: path, reason: error.reason)
    }
  }
}

extension FileInput.Failure {
  /// The system's own text.
  fileprivate var reason: String {
    switch self {
    case .missing: FileOutput.text(of: ENOENT)
    case .notAFile: FileOutput.text(of: EISDIR)
    case .tooLarge: FileOutput.text(of: EFBIG)
    case .system(let reason): reason
    }
  }
}
