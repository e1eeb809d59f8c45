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

  /// The dashboard as it opens: Hải Phòng, 2025.
  static func state(_ language: Language) throws -> DashboardState {
    DashboardState(language: language, loaded: try city.get())
  }

  static func state(
    _ language: Language, locality: String, period: String? = nil
  ) throws -> DashboardState {
    let period = period.flatMap { Period($0) }
    return DashboardState(
      language: language, loaded: try loader.load(locality: Locality.ID(locality), period: period))
  }
}
