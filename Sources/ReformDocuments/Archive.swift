import CDocuments

/// A ZIP archive in memory, read entry by entry under limits of size, count and growth.
struct Archive {
  private let bytes: [UInt8]

  /// No part of a report is longer; a bomb is stopped here at the latest.
  private static let largestEntry: UInt64 = 64 << 20

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// - Throws: `DocumentFault` when the archive itself cannot be read.
  func has(_ entry: String) throws(DocumentFault) -> Bool {
    try read(entry) { _ in false }
  }

  /// Gives `sink` the entry piece by piece until it returns false.
  ///
  /// - Returns: Whether there is such an entry.
  func read(
    _ entry: String, into sink: (UnsafeBufferPointer<CChar>) -> Bool
  ) throws(DocumentFault) -> Bool {
    let status = withoutActuallyEscaping(sink) { sink in
      var context = sink
      return withUnsafeMutablePointer(to: &context) { context in
        cchc_zip_read(
          bytes, bytes.count, entry, Self.largestEntry,
          { context, piece, count in
            let sink = context?.assumingMemoryBound(
              to: ((UnsafeBufferPointer<CChar>) -> Bool).self)
            guard let sink else { return 1 }
            return sink.pointee(UnsafeBufferPointer(start: piece, count: Int(count))) ? 0 : 1
          }, context)
      }
    }
    switch Int(status) {
    case CCHC_ZIP_READ, CCHC_ZIP_STOPPED: return true
    case CCHC_ZIP_ABSENT: return false
    case CCHC_ZIP_TOO_LARGE: throw .tooLarge
    case CCHC_ZIP_ENCRYPTED: throw .encrypted
    default: throw .broken
    }
  }
}
