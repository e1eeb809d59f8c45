import Glibc
import ReformLocalization

/// The program beside this one that can open SQLite files.
enum SQLiteProgram {
  static let name = "cchc-sqlite"

  /// Goes on as the other program where an argument is the address of a SQLite file.
  /// When the other program is not there, what opens the file says so.
  static func takeOver(where arguments: some Sequence<String>) {
    for argument in arguments {
      let address = argument.hasPrefix("--store=") ? argument.dropFirst(8) : argument[...]
      guard address.hasPrefix("sqlite:") else { continue }
      return takeOver()
    }
  }

  /// Where this program cannot open SQLite files, the process goes on as the one that can, from its
  /// beginning: with the same arguments, environment and streams. So nothing may have been read from
  /// standard input or written yet.
  ///
  /// - Parameter address: What is to be opened, for the message.
  /// - Throws: the store cannot be opened, when the other program is not there.
  static func takeOver(for address: String, _ wording: Wording) throws(Ending) {
    guard SQLiteAccess.ofProgram == nil else { return }
    takeOver()
    let reason = FileOutput.text(of: errno)
    throw Ending(
      code: 4, message: wording.problem.sqliteProgramMissing(address, path, reason))
  }

  /// Returns only where the other program cannot be run.
  private static func takeOver() {
    guard SQLiteAccess.ofProgram == nil else { return }
    execv(path, CommandLine.unsafeArgv)
  }

  private static var path: String { DataLocation.besideProgram(name) }
}
