/// The list a paragraph style belongs to, its own or that of the style it is based on.
struct ParagraphStyle {
  var list: String?
  var level: Int?
}

/// Reads `styles.xml`: which styles number their paragraphs.
final class StyleReader: XMLEvents {
  private var own: [String: ParagraphStyle] = [:]
  private var bases: [String: String] = [:]
  private var open: String?

  var styles: [String: ParagraphStyle] {
    var styles: [String: ParagraphStyle] = [:]
    for name in own.keys {
      var style = ParagraphStyle()
      var next: String? = name
      // A style based on itself, over others or not, must not hold us up.
      for _ in 0..<16 {
        guard let name = next else { break }
        style.list = style.list ?? own[name]?.list
        style.level = style.level ?? own[name]?.level
        next = bases[name]
      }
      styles[name] = style
    }
    return styles
  }

  func start(_ name: String, _ attributes: [String: String]) {
    switch name {
    case "style":
      open = attributes["styleId"]
      if let open { own[open] = ParagraphStyle() }
    case "basedOn": if let open { bases[open] = attributes["val"] }
    case "numId": if let open { own[open]?.list = attributes["val"] }
    case "ilvl": if let open { own[open]?.level = attributes["val"].flatMap { Int($0) } }
    default: break
    }
  }

  func end(_ name: String) {
    if name == "style" { open = nil }
  }
}
