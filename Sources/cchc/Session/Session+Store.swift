import ReformModel
import ReformStore
import SQLiteStore

extension Session {
  /// Saves a report where the options say: a data folder, or a database.
  func save(
    _ contents: ReportContents, source: [UInt8], phrases: [AssignmentPhrase] = [], replacing: Bool
  ) throws(SaveError) {
    guard case .sqlite(let path) = options.store else {
      let folder = DataLocation.folder(option: options.data)
      return try PackageWriter(folder: folder)
        .save(contents, source: source, phrases: phrases, replacing: replacing)
    }
    let store: SQLiteStore
    do throws(StoreError) {
      store = try SQLiteStore(path: path)
    } catch {
      guard case .unreachable(_, let reason) = error else { throw .damaged(file: path) }
      throw .notWritable(path: path, reason: reason)
    }
    try store.save(contents, source: source, phrases: phrases, replacing: replacing)
  }
}
