/// What a file is, by its first bytes and not by its name.
package enum Document {
  /// The lines of a document as text, or `nil` when `bytes` are plain text already.
  ///
  /// A PDF is read by another program, so the caller waits up to a minute.
  ///
  /// - Throws: `DocumentFault` when the format is not read or the file is damaged.
  package static func text(of bytes: [UInt8]) throws(DocumentFault) -> String? {
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { throw .unsupported(.oldOffice) }
    if bytes.starts(with: "%PDF-".utf8) { return try PDFDocument.text(of: bytes) }
    guard bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) else { return nil }

    let archive = Archive(bytes)
    if try archive.has("word/document.xml") { return try WordDocument.text(of: archive) }
    if try archive.has("xl/workbook.xml") { throw .unsupported(.spreadsheet) }
    if try archive.has("META-INF/manifest.xml") { throw .unsupported(.openDocument) }
    throw .unsupported(.archive)
  }
}
