/// Why a document's text cannot be read.
package enum DocumentFault: Error, Hashable, Sendable {
  /// A format that must be saved as another first.
  case unsupported(Format)
  /// The file is cut off, or not what its first bytes say.
  case broken
  /// A part grows beyond every report, or there are too many parts.
  case tooLarge
  /// A password protects it.
  case encrypted
  /// The XML declares a document type, which Word never does.
  case documentType
  /// Letters in a font of the time before Unicode (`.VnTime`, `VNI-Times`), which stand for others.
  case oldFont(String)

  /// `pdftotext` is not installed.
  case noPDFReader
  /// `pdftotext` cannot read it: damaged, or protected by a password.
  case brokenPDF
  /// `pdftotext` did not end in time.
  case tooSlow
  /// A PDF of pictures, without a text layer.
  case scanned

  /// Formats that are recognised and not read.
  package enum Format: Hashable, Sendable {
    /// `.doc`, or an Office file with a password.
    case oldOffice
    case spreadsheet
    case openDocument
    /// An archive without a document in it.
    case archive
  }
}
