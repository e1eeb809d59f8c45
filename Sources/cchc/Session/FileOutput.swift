import Glibc

/// Writing a file whole or not at all: into a temporary neighbour that takes its name at the end.
enum FileOutput {
  enum Failure: Error {
    case exists
    case system(reason: String)
  }

  /// - Throws: `exists` without `replacing`, `system` with the system's own text.
  static func write(_ text: String, to path: String, replacing: Bool) throws(Failure) {
    guard replacing || access(path, F_OK) != 0 else { throw .exists }
    // A pipe or a device is written into: a new file must never take its place.
    var status = stat()
    if stat(path, &status) == 0, status.st_mode & S_IFMT != S_IFREG {
      return try writeInto(path, text)
    }
    // A link stays a link; the file behind it is replaced.
    let real = realpath(path, nil)
    defer { free(real) }
    let path = real.map { String(cString: $0) } ?? path
    let temporary = "\(path).\(getpid()).tmp"
    let file = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard file >= 0 else { throw .system(reason: systemText()) }
    do throws(Failure) {
      try writeAll(text, to: file)
    } catch {
      close(file)
      unlink(temporary)
      throw error
    }
    guard close(file) == 0 else {
      unlink(temporary)
      throw .system(reason: systemText())
    }
    // link fails when the name was taken meanwhile; rename would replace it unasked.
    let moved = replacing ? rename(temporary, path) : link(temporary, path)
    let reason = systemText()
    let isTaken = errno == EEXIST
    if !replacing || moved != 0 { unlink(temporary) }
    guard moved == 0 else { throw isTaken ? .exists : .system(reason: reason) }
  }

  private static func writeInto(_ path: String, _ text: String) throws(Failure) {
    let file = open(path, O_WRONLY | O_CLOEXEC)
    guard file >= 0 else { throw .system(reason: systemText()) }
    defer { close(file) }
    try writeAll(text, to: file)
  }

  private static func writeAll(_ text: String, to file: Int32) throws(Failure) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if count > 0 {
        bytes = bytes.dropFirst(count)
      } else if errno != EINTR {
        throw .system(reason: systemText())
      }
    }
  }

  private static func systemText() -> String { text(of: errno) }

  static func text(of code: Int32) -> String {
    strerror(code).map { String(cString: $0) } ?? "errno \(code)"
  }
}

extension FileOutput.Failure {
  /// The system's own text.
  var reason: String {
    switch self {
    case .exists: FileOutput.text(of: EEXIST)
    case .system(let reason): reason
    }
  }
}
