import Glibc

extension DataFolder {
  /// Every file below a folder of the data folder, sorted, as paths relative to the data folder;
  /// empty when the folder is not there. Names that begin with a dot are the system's, not data.
  func files(under folder: String) -> [String] {
    var found: [String] = []
    var waiting = [folder]
    while let next = waiting.popLast() {
      for name in names(in: next) where name.utf8.first != UInt8(ascii: ".") {
        let file = next + "/" + name
        if isFolder(file) {
          waiting.append(file)
        } else {
          found.append(file)
        }
      }
    }
    return found.sorted()
  }

  private func names(in folder: String) -> [String] {
    guard let stream = opendir(path + "/" + folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      withUnsafePointer(to: &entry.pointee.d_name) { name in
        name.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: name.pointee)) {
          names.append(String(cString: $0))
        }
      }
    }
    return names
  }

  /// Links are not followed, so that a link to a folder above cannot lead in circles.
  private func isFolder(_ file: String) -> Bool {
    var status = stat()
    return lstat(path + "/" + file, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}
