import ReformLocalization
import ReformStore

/// Which store the options mean: `--store`, else `CCHC_STORE`, else the data folder.
enum StoreAddress: Hashable {
  case folder(String)
  case database(DatabaseAddress)

  /// - Throws: bad usage for an address that is none.
  init(_ text: String?, data: String?, _ wording: Wording) throws(Ending) {
    if let text = text ?? ProcessEnvironment.value("CCHC_STORE"), !text.isEmpty {
      self = .database(try DatabaseAddress(text, wording))
    } else {
      self = .folder(DataLocation.folder(option: data))
    }
  }

  /// Whether a network lies between.
  var isRemote: Bool {
    if case .database(.postgres) = self { true } else { false }
  }

  /// PostgreSQL is connected when it is first asked.
  func open() throws(StoreError) -> any ReportStore {
    switch self {
    case .folder(let path): DataPackageStore(folder: path)
    case .database(let address): try address.open()
    }
  }
}
