import Glibc

/// Where the data package is: the option, `CCHC_DATA`, `./Data`, else beside the executable.
enum DataLocation {
  static func folder(option: String?) -> String {
    if let option { return option }
    if let variable = ProcessEnvironment.value("CCHC_DATA") { return variable }
    if isPackage("Data") { return "Data" }
    return installed ?? "Data"
  }

  private static func isPackage(_ folder: String) -> Bool {
    access("\(folder)/datapackage.json", R_OK) == 0
  }

  /// `../share/cchc` seen from the executable.
  private static var installed: String? {
    let folder = besideProgram("../share/cchc")
    return isPackage(folder) ? folder : nil
  }

  /// A path from the folder the executable lies in, links followed.
  static func besideProgram(_ path: String) -> String {
    guard let resolved = realpath("/proc/self/exe", nil) else { return path }
    defer { free(resolved) }
    let program = String(cString: resolved)
    guard let slash = program.lastIndex(of: "/") else { return path }
    return program[...slash] + path
  }
}
