import Glibc

/// Report files of a folder.
enum ReportFolder {
  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// By name, without folders below.
  static func files(in folder: String) -> [String] {
    guard let handle = opendir(folder) else { return [] }
    defer { closedir(handle) }
    var names: [String] = []
    while let entry = readdir(handle) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      // Word keeps a locked copy beside an open document.
      guard !name.hasPrefix("."), !name.hasPrefix("~$"), isReport(name) else { continue }
      names.append(name)
    }
    return names.sorted().map {
      "\(folder.hasSuffix("/") ? String(folder.dropLast()) : folder)/\($0)"
    }
  }

  private static func isReport(_ name: String) -> Bool {
    let ending = name.split(separator: ".").last.map { $0.lowercased() } ?? ""
    return name.contains(".") && ["docx", "pdf", "txt", "md"].contains(ending)
  }
}
