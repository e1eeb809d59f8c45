/// Reads `numbering.xml`: which levels each list has.
final class NumberingReader: XMLEvents {
  private var abstract: [String: [Int: ListLevel]] = [:]
  private var kinds: [String: String] = [:]
  private var restarts: [String: [Int: Int]] = [:]
  private var openAbstract: String?
  private var openLevel: Int?
  private var openList: String?
  private var openOverride: Int?

  /// Lists by their `numId`.
  var levels: [String: [Int: ListLevel]] {
    var levels: [String: [Int: ListLevel]] = [:]
    for (list, kind) in kinds {
      var own = abstract[kind] ?? [:]
      for (level, start) in restarts[list] ?? [:] { own[level]?.start = start }
      levels[list] = own
    }
    return levels
  }

  func start(_ name: String, _ attributes: [String: String]) {
    let value = attributes["val"]
    switch name {
    case "abstractNum": openAbstract = attributes["abstractNumId"]
    case "lvl":
      openLevel = attributes["ilvl"].flatMap { Int($0) }
      change { $0 = ListLevel() }
    case "start": change { $0.start = value.flatMap { Int($0) } ?? 1 }
    case "numFmt": change { $0.format = value ?? "decimal" }
    case "lvlText": change { $0.text = value ?? "" }
    case "num": openList = attributes["numId"]
    case "abstractNumId": if let list = openList { kinds[list] = value }
    case "lvlOverride": openOverride = attributes["ilvl"].flatMap { Int($0) }
    case "startOverride":
      if let list = openList, let level = openOverride {
        restarts[list, default: [:]][level] = value.flatMap { Int($0) }
      }
    default: break
    }
  }

  func end(_ name: String) {
    switch name {
    case "abstractNum": openAbstract = nil
    case "lvl": openLevel = nil
    case "num": openList = nil
    default: break
    }
  }

  private func change(_ edit: (inout ListLevel) -> Void) {
    guard let openAbstract, let openLevel else { return }
    edit(&abstract[openAbstract, default: [:]][openLevel, default: ListLevel()])
  }
}
