import ReformDocuments
import ReformExtraction
import ReformLocalization

extension Session {
  /// The text of a report file, whatever its format.
  ///
  /// - Throws: `nothingToShow` in words for whoever must act.
  func sourceText(_ file: String) throws(Ending) -> SourceText { try reportFile(file).text }

  /// The text of a report file, and the bytes whose lines are counted: the file's own, or of a Word
  /// file or PDF what is read out of it.
  func reportFile(_ file: String) throws(Ending) -> (text: SourceText, bytes: [UInt8]) {
    let strings = wording.file
    let bytes: [UInt8]
    do throws(FileInput.Failure) {
      bytes = try FileInput.read(file, limit: SourceText.largestSize)
    } catch {
      switch error {
      case .missing: throw .nothingToShow(strings.missing(file))
      case .notAFile: throw .nothingToShow(strings.notAFile(file))
      case .tooLarge: throw .nothingToShow(strings.tooLarge(file, SourceText.largestSize >> 20))
      case .system(let reason): throw .nothingToShow(strings.unreadable(file, reason))
      }
    }
    let text = try text(ofDocument: bytes, file).map { Array($0.utf8) } ?? bytes
    do throws(TextFault) {
      return (try SourceText(text), text)
    } catch {
      switch error {
      case .empty: throw .nothingToShow(strings.empty(file))
      case .binary(let line): throw .nothingToShow(strings.binary(file, line))
      case .notUTF8(let line): throw .nothingToShow(strings.notUTF8(file, line))
      case .tooLarge: throw .nothingToShow(strings.tooLarge(file, SourceText.largestSize >> 20))
      }
    }
  }

  private func text(ofDocument bytes: [UInt8], _ file: String) throws(Ending) -> String? {
    do throws(DocumentFault) {
      return try Document.text(of: bytes)
    } catch {
      throw .nothingToShow(wording.file.document(file, error))
    }
  }
}
