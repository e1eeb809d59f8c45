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
    var status = stat()
    let exists = stat(path, &status) == 0
    // A pipe or a device is written into: a new file must never take its place.
    if exists, status.st_mode & S_IFMT != S_IFREG { return try writeInto(path, text) }
    let target = try target(of: path)
    let temporary = "\(target).\(getpid()).tmp"
    let file = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard file >= 0 else { throw failure() }
    if exists { fchmod(file, status.st_mode & 0o7777) }
    do throws(Failure) {
      try writeAll(text, to: file)
      guard close(file) == 0 else { throw failure() }
      try move(temporary, to: target, replacing: replacing)
    } catch {
      close(file)
      unlink(temporary)
      throw error
    }
  }

  /// The file behind a link, which stays a link.
  private static func target(of path: String) throws(Failure) -> String {
    if let real = realpath(path, nil) {
      defer { free(real) }
      return String(cString: real)
    }
    var status = stat()
    // A link to nothing is not ours to fill.
    guard lstat(path, &status) != 0 else { throw .system(reason: text(of: ENOENT)) }
    return path
  }

  /// Takes the name at once, and without `replacing` only while nobody has it.
  private static func move(
    _ temporary: String, to path: String, replacing: Bool
  ) throws(Failure) {
    if replacing {
      guard rename(temporary, path) == 0 else { throw failure() }
      return
    }
    // link fails when the name was taken meanwhile; rename would replace it unasked.
    if link(temporary, path) == 0 {
      unlink(temporary)
      return
    }
    // Some file systems have no links.
    guard errno != EEXIST, access(path, F_OK) != 0, rename(temporary, path) == 0 else {
      throw failure()
    }
  }

  private static func writeInto(_ path: String, _ text: String) throws(Failure) {
    let file = open(path, O_WRONLY | O_CLOEXEC)
    guard file >= 0 else { throw failure() }
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
        throw failure()
      }
    }
  }

  private static func failure() -> Failure {
    let code = errno
    return code == EEXIST ? .exists : .system(reason: text(of: code))
  }

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
