package import ReformModel

/// Finds localities by their names in a text without case and diacritics.
package struct PlaceNames: Sendable {
  private let byKey: [String: [Locality]]

  /// Places that ended are not looked for: a report of today is by a place of today.
  package init(_ localities: [Locality]) {
    byKey = Dictionary(grouping: localities.filter { !$0.isFormer && $0.kind != .country }) {
      SearchKey.of($0.name)
    }
  }

  /// The lowest places named: a commune rather than its province; of communes with one name those in a
  /// province that is named too.
  func places(in text: String) -> [Locality] {
    let words = text.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    var found: [Locality] = []
    for place in words.indices {
      let prefix: String
      let start: Int
      switch words[place] {
      case "xa", "phuong", "tinh": (prefix, start) = (words[place], place + 1)
      case "thanh" where words.dropFirst(place + 1).first == "pho":
        (prefix, start) = ("thanh pho", place + 2)
      case "tp": (prefix, start) = ("thanh pho", place + 1)
      case "dac" where words.dropFirst(place + 1).first == "khu":
        (prefix, start) = ("dac khu", place + 2)
      default: continue
      }
      for length in stride(from: 5, through: 1, by: -1) where start + length <= words.count {
        let name = prefix + " " + words[start..<(start + length)].joined(separator: " ")
        guard let places = byKey[name] else { continue }
        found += places
        break
      }
    }
    let provinces = found.filter(\.isProvincial)
    let communes = found.filter { !$0.isProvincial }
    let own = communes.filter { commune in provinces.contains { $0.id == commune.parent } }
    var seen: Set<Locality.ID> = []
    let lowest = own.isEmpty ? (communes.isEmpty ? Array(provinces.prefix(1)) : communes) : own
    return lowest.filter { seen.insert($0.id).inserted }
  }
}
