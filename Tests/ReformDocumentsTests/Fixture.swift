import Foundation

@testable import ReformDocuments

/// A file under `Fixtures`, which `make-documents.py` writes from our own text.
func bytes(_ name: String) throws -> [UInt8] {
  let folder = URL(filePath: #filePath).deletingLastPathComponent()
  return [UInt8](try Data(contentsOf: folder.appending(path: "Fixtures/\(name)")))
}

/// Why a file cannot be read; `nil` when it can.
func fault(of bytes: [UInt8]) -> DocumentFault? {
  do throws(DocumentFault) {
    _ = try Document.text(of: bytes)
    return nil
  } catch {
    return error
  }
}
