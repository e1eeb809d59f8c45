import Foundation
import Testing

/// JSON as a reader with another implementation sees it.
enum ParsedJSON {
  static func array(_ text: String) throws -> [[String: Any]] {
    try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: Any]])
  }

  static func object(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  /// The objects of a panel's rows.
  static func rows(_ text: String) throws -> [[String: Any]] {
    try #require(try object(text)["rows"] as? [[String: Any]])
  }
}
