import CDocuments

/// The text layer of a PDF, as poppler's `pdftotext` lays it out: rows of tables stay rows.
enum PDFDocument {
  private static let largestText: UInt64 = 32 << 20
  /// A report takes a fraction of a second.
  private static let timeLimit: Int32 = 60

  static func text(of bytes: [UInt8]) throws(DocumentFault) -> String {
    var text: [UInt8] = []
    let status = withUnsafeMutablePointer(to: &text) { text in
      cchc_pdf_text(
        bytes, bytes.count, largestText, timeLimit,
        { context, piece, count in
          guard let text = context?.assumingMemoryBound(to: [UInt8].self) else { return 1 }
          text.pointee += UnsafeRawBufferPointer(start: piece, count: Int(count))
          return 0
        }, text)
    }
    switch Int(status) {
    case CCHC_PDF_READ: break
    case CCHC_PDF_NO_PROGRAM: throw .noPDFReader
    case CCHC_PDF_TOO_LARGE: throw .tooLarge
    case CCHC_PDF_TOO_SLOW: throw .tooSlow
    default: throw .brokenPDF
    }
    let lines = String(decoding: text, as: UTF8.self)
    // Pages that were scanned give page breaks, and now and then a page number.
    guard lines.contains(where: \.isLetter) else { throw .scanned }
    return withoutMargin(lines)
  }

  /// Takes away the blanks the layout puts before every line, and the page breaks.
  private static func withoutMargin(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.drop { $0 == " " || $0 == "\u{C}" } }
      .joined(separator: "\n")
  }
}
