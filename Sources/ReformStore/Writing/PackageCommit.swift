import Glibc

/// Several files of a folder changed as one.
///
/// They are written into a folder beside, which then takes the name `.cchc-commit`: from that rename
/// on they are the package (`DataFolder` looks there first), whatever happens to the program. Moving
/// them to their places can be done again by whoever writes next.
struct PackageCommit {
  private let folder: String
  private let lock: Int32

  static let name = ".cchc-commit"

  /// Waits for another writer and finishes what one that died has committed.
  init(folder: String) throws(SaveError) {
    self.folder = folder
    let path = folder + "/.cchc-lock"
    lock = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
    guard lock >= 0 else { throw .notWritable(path: path, reason: DataFolder.reason(errno)) }
    while flock(lock, LOCK_EX) != 0 {
      guard errno == EINTR else {
        let reason = DataFolder.reason(errno)
        close(lock)
        throw .notWritable(path: path, reason: reason)
      }
    }
    do throws(SaveError) {
      try finish()
    } catch {
      close(lock)
      throw error
    }
  }

  func release() {
    close(lock)
  }

  /// - Parameter files: Paths relative to the folder, with their new bytes.
  func write(_ files: [(path: String, bytes: [UInt8])]) throws(SaveError) {
    let staging = folder + "/.cchc-staging"
    Self.remove(staging)
    do throws(SaveError) {
      for file in files {
        try Self.makeFolders(of: staging + "/" + file.path)
        try Self.write(file.bytes, to: staging + "/" + file.path)
      }
      guard rename(staging, folder + "/" + Self.name) == 0 else {
        throw .notWritable(path: folder, reason: DataFolder.reason(errno))
      }
    } catch {
      Self.remove(staging)
      throw error
    }
    Self.synchronise(folder)
    try finish()
  }

  /// Moves the committed files to their places.
  private func finish() throws(SaveError) {
    let committed = folder + "/" + Self.name
    guard access(committed, F_OK) == 0 else { return }
    for path in Self.files(under: committed, "") {
      let target = folder + "/" + path
      try Self.makeFolders(of: target)
      guard rename(committed + "/" + path, target) == 0 else {
        throw .notWritable(path: target, reason: DataFolder.reason(errno))
      }
    }
    Self.remove(committed)
    Self.synchronise(folder)
  }

  private static func write(_ bytes: [UInt8], to path: String) throws(SaveError) {
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard file >= 0 else { throw .notWritable(path: path, reason: DataFolder.reason(errno)) }
    defer { close(file) }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if errno != EINTR {
        throw .notWritable(path: path, reason: DataFolder.reason(errno))
      }
    }
    guard fsync(file) == 0 else {
      throw .notWritable(path: path, reason: DataFolder.reason(errno))
    }
  }

  private static func makeFolders(of path: String) throws(SaveError) {
    var end = path.index(after: path.startIndex)
    while let slash = path[end...].firstIndex(of: "/") {
      let folder = String(path[..<slash])
      if mkdir(folder, 0o755) != 0, errno != EEXIST {
        throw .notWritable(path: folder, reason: DataFolder.reason(errno))
      }
      end = path.index(after: slash)
    }
  }

  private static func synchronise(_ folder: String) {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }

  /// Regular files below a folder, by their paths relative to it.
  private static func files(under root: String, _ path: String) -> [String] {
    entries(of: root + "/" + path).flatMap { entry -> [String] in
      let inner = path.isEmpty ? entry.name : path + "/" + entry.name
      return entry.isFolder ? files(under: root, inner) : [inner]
    }
  }

  private static func remove(_ folder: String) {
    for entry in entries(of: folder) {
      let path = folder + "/" + entry.name
      if entry.isFolder { remove(path) } else { unlink(path) }
    }
    rmdir(folder)
  }

  private static func entries(of folder: String) -> [(name: String, isFolder: Bool)] {
    guard let handle = opendir(folder) else { return [] }
    defer { closedir(handle) }
    var entries: [(String, Bool)] = []
    while let entry = readdir(handle) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      guard name != ".", name != ".." else { continue }
      var status = stat()
      guard lstat(folder + "/" + name, &status) == 0 else { continue }
      entries.append((name, status.st_mode & S_IFMT == S_IFDIR))
    }
    return entries
  }
}
