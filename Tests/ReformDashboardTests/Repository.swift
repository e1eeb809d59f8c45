import Foundation
import ReformModel
import ReformStore
import ReformViewModels

/// This repository's own data, read once.
enum Repository {
  static let loader = BoardLoader(
    store: DataPackageStore(
      folder: URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Data").path))

  private static let city = Result { try loader.load() }
  private static let audit = Result { try audit(of: city.get()) }

  /// The audit of a board's documents, as the dashboard has it a moment after it opens.
  static func audit(of loaded: LoadedBoard) throws -> LoadedAudit {
    try AuditLoader(store: loader.store)
      .load(locality: loaded.board.locality.id, period: loaded.board.period)
  }

  /// The dashboard as it opens: Hải Phòng, 2025.
  static func state(_ language: Language) throws -> DashboardState {
    DashboardState(language: language, loaded: try city.get(), audit: try audit.get())
  }

  static func state(
    _ language: Language, locality: String, period: String? = nil
  ) throws -> DashboardState {
    let period = period.flatMap { Period($0) }
    let loaded = try loader.load(locality: Locality.ID(locality), period: period)
    return DashboardState(language: language, loaded: loaded, audit: try audit(of: loaded))
  }
}
