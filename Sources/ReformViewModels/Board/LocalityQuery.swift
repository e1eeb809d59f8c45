package import ReformModel

/// Finds the localities a person may mean: by id or by name, with or without prefix and diacritics.
///
/// A name means the place of today; with `(cũ)` or `(former)` the one that ended (DESIGN section 4).
package struct LocalityQuery {
  private let text: String

  package init(_ text: String) {
    self.text = text
  }

  /// Exact ids first, then whole names, then names without their prefix.
  package func matches(in localities: [Locality]) -> [Locality] {
    if let exact = localities.first(where: { $0.id.rawValue == text }) { return [exact] }
    let key = SearchKey.of(text)
    let suffix = Self.formerMarks.first { key.hasSuffix($0) }
    let wanted = Self.trimmed(key.dropLast(suffix?.count ?? 0))
    let candidates = localities.filter { $0.isFormer == (suffix != nil) }
    let whole = candidates.filter { SearchKey.of($0.name) == wanted }
    guard whole.isEmpty else { return whole }
    let bare = Self.withoutPrefix(wanted)
    let named = candidates.filter { Self.withoutPrefix(SearchKey.of($0.name)) == bare }
    // A bare name that is a province's means the province, not the communes that share it.
    let provinces = named.filter(\.isProvincial)
    return provinces.count == 1 && wanted == bare ? provinces : named
  }

  private static let formerMarks = ["(cu)", "(former)", "(old)"]
  private static let prefixes = [
    "thanh pho ", "tp. ", "tp ", "tinh ", "phuong ", "xa ", "dac khu ",
  ]

  private static func withoutPrefix(_ key: String) -> String {
    guard let prefix = prefixes.first(where: { key.hasPrefix($0) }) else { return key }
    return String(key.dropFirst(prefix.count))
  }

  private static func trimmed(_ text: some StringProtocol) -> String {
    String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
