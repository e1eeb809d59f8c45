import Glibc

/// Reads a file the user names whole; `-` is standard input. Never more than a limit.
enum FileInput {
  enum Failure: Error {
    case missing
    case notAFile
    case tooLarge(bytes: Int)
    case system(reason: String)
  }

  /// - Throws: `Failure`; a folder or device is refused, a pipe is read to its end.
  static func read(_ path: String, limit: Int) throws(Failure) -> [UInt8] {
    guard path != "-" else { return try readAll(0, limit: limit) }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw errno == ENOENT ? .missing : .system(reason: FileOutput.text(of: errno))
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      throw .system(reason: FileOutput.text(of: errno))
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG:
      let size = Int(status.st_size)
      guard size <= limit else { throw .tooLarge(bytes: size) }
    case S_IFIFO: break
    default: throw .notAFile
    }
    return try readAll(descriptor, limit: limit)
  }

  private static func readAll(_ descriptor: Int32, limit: Int) throws(Failure) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      if count > 0 {
        bytes += buffer[..<count]
        guard bytes.count <= limit else { throw .tooLarge(bytes: bytes.count) }
      } else if count == 0 {
        return bytes
      } else if errno != EINTR {
        throw .system(reason: FileOutput.text(of: errno))
      }
    }
  }
}
