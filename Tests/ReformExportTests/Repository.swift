import Foundation
import ReformModel
import ReformStore
import ReformViewModels

/// This repository's own data.
enum Repository {
  static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Data")

  static let store = DataPackageStore(folder: folder.path)

  private static let city = Result { try BoardLoader(store: store).load() }

  static func board() throws -> Board { try city.get().board }

  static func state(_ language: Language) throws -> DashboardState {
    let loaded = try city.get()
    let audit = try AuditLoader(store: store)
      .load(locality: loaded.board.locality.id, period: loaded.board.period)
    return DashboardState(language: language, loaded: loaded, audit: audit)
  }

  /// The first line of one of its tables.
  static func columns(of table: String) throws -> [String] {
    let text = try String(contentsOf: folder.appending(path: "\(table).csv"), encoding: .utf8)
    return text.prefix { $0 != "\n" && $0 != "\r\n" }.split(separator: ",").map(String.init)
  }
}
