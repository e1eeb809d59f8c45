import Glibc

/// Reads files of a data folder, whole and plainly.
///
/// Not by mapping: a mapped file that another program cuts short kills the reader. Pipes, devices
/// and folders are refused instead of waited for.
struct DataFolder: Sendable {
  let path: String
  /// Whether a writer that died has committed files but not moved them to their places; looked at once,
  /// not for every file.
  private let hasCommit: Bool

  init(path: String) {
    self.path = path
    hasCommit = access(path + "/" + PackageCommit.name, F_OK) == 0
  }

  /// Far above any table of a data package that is kept as files.
  static let largestFile = 256 << 20

  /// - Throws: `folderMissing` or `folderUnreadable`.
  func check() throws(StoreError) {
    var status = stat()
    guard stat(path, &status) == 0 else {
      if errno == ENOENT { throw .folderMissing(path: path) }
      throw .folderUnreadable(path: path, reason: Self.reason(errno))
    }
    guard status.st_mode & S_IFMT == S_IFDIR else {
      throw .folderUnreadable(path: path, reason: Self.reason(ENOTDIR))
    }
    guard access(path, R_OK | X_OK) == 0 else {
      throw .folderUnreadable(path: path, reason: Self.reason(errno))
    }
  }

  /// The bytes of the file at a path relative to the folder, at most the first `length` of them.
  ///
  /// - Throws: `missingFile`, `notAFile`, `fileTooLarge` or `unreadable`.
  func read(
    _ file: String, limit: Int = largestFile, upTo length: Int = .max
  ) throws(DataFault.Problem) -> [UInt8] {
    // What has been committed is what counts.
    let committed =
      hasCommit ? open(path + "/" + PackageCommit.name + "/" + file, O_RDONLY | O_CLOEXEC) : -1
    // Without O_NONBLOCK, opening a pipe would wait for somebody to write into it.
    let descriptor =
      committed >= 0 ? committed : open(path + "/" + file, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else {
      if errno == ENOENT { throw .missingFile }
      throw errno == ENXIO ? .notAFile : .unreadable(reason: Self.reason(errno))
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      throw .unreadable(reason: Self.reason(errno))
    }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile }
    let size = Int(status.st_size)
    guard size <= limit else { throw .fileTooLarge(bytes: size, limit: limit) }
    return try Self.read(descriptor, size: min(size, length))
  }

  /// Whether something stands at the path, of whatever kind.
  func holds(_ file: String) -> Bool {
    var status = stat()
    return hasCommit && stat(path + "/" + PackageCommit.name + "/" + file, &status) == 0
      || stat(path + "/" + file, &status) == 0
  }

  /// When a file was last written, to the nanosecond, and its size; nil where there is none.
  func stamp(_ file: String) -> String? {
    var status = stat()
    let committed = path + "/" + PackageCommit.name + "/" + file
    guard hasCommit && stat(committed, &status) == 0 || stat(path + "/" + file, &status) == 0 else {
      return nil
    }
    let time = status.st_mtim
    return "\(time.tv_sec).\(time.tv_nsec):\(status.st_size)"
  }

  /// Reads up to `size` bytes; fewer when the file has become shorter meanwhile.
  private static func read(
    _ descriptor: Int32, size: Int
  ) throws(DataFault.Problem) -> [UInt8] {
    var failure: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size {
        let got = Glibc.read(descriptor, buffer.baseAddress.map { $0 + count }, size - count)
        if got > 0 {
          count += got
        } else if got == 0 {
          return
        } else if errno != EINTR {
          failure = errno
          return
        }
      }
    }
    guard failure == 0 else { throw .unreadable(reason: reason(failure)) }
    return bytes
  }

  /// The system's own words, such as "Permission denied".
  static func reason(_ code: Int32) -> String {
    strerror(code).map { String(cString: $0) } ?? "error \(code)"
  }
}
