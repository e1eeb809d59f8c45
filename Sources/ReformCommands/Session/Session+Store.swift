import ReformModel
import ReformStore

extension Session {
  /// Saves a report where the options say: a data folder, or a database.
  func save(
    _ contents: ReportContents, source: [UInt8], phrases: [AssignmentPhrase] = [], replacing: Bool
  ) throws(SaveError) {
    guard case .database(let address) = options.store else {
      let folder = DataLocation.folder(option: options.data)
      return try PackageWriter(folder: folder)
        .save(contents, source: source, phrases: phrases, replacing: replacing)
    }
    let store: any WritableReportStore
    do throws(StoreError) {
      store = try address.open()
    } catch {
      throw SaveError(error, of: address.description)
    }
    try store.save(contents, source: source, phrases: phrases, replacing: replacing)
  }
}
