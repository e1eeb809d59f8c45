import ReformLocalization
import ReformStore
import SQLiteStore

/// Which store the options mean: `--store`, else `CCHC_STORE`, else the data folder.
enum StoreAddress: Hashable {
  case folder(String)
  case sqlite(path: String)

  /// - Throws: bad usage for an address that is none.
  init(_ text: String?, data: String?, _ wording: Wording) throws(Ending) {
    guard let text = text ?? ProcessEnvironment.value("CCHC_STORE"), !text.isEmpty else {
      self = .folder(DataLocation.folder(option: data))
      return
    }
    if text.hasPrefix("sqlite:"), text.count > 7 {
      self = .sqlite(path: String(text.dropFirst(7)))
    } else if text.hasPrefix("postgres://") || text.hasPrefix("postgresql://") {
      // Everything behind the scheme may hold a password.
      throw .badUsage(wording.problem.storeLater("postgresql://"))
    } else {
      throw .badUsage(wording.problem.storeAddress(text))
    }
  }

  func open() throws(StoreError) -> any ReportStore {
    switch self {
    case .folder(let path): DataPackageStore(folder: path)
    case .sqlite(let path): try SQLiteStore(path: path)
    }
  }
}
