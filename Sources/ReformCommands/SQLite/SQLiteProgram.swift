import Glibc
import ReformLocalization

/// The program beside this one that can open SQLite files.
enum SQLiteProgram {
  static let name = "cchc-sqlite"

  /// Where this program cannot open SQLite files, the process goes on as the one that can, from its
  /// beginning: with the same arguments, environment and streams. So nothing may have been read from
  /// standard input or written yet.
  ///
  /// - Parameter address: What is to be opened, for the message.
  /// - Throws: the store cannot be opened, when the other program is not there.
  static func takeOver(for address: String, _ wording: Wording) throws(Ending) {
    guard SQLiteAccess.ofProgram == nil else { return }
    let path = DataLocation.besideProgram(name)
    execv(path, CommandLine.unsafeArgv)
    let reason = FileOutput.text(of: errno)
    throw Ending(
      code: 4, message: wording.problem.sqliteProgramMissing(address, path, reason))
  }
}
