/// `datapackage.json` as text, so that adding an entry changes nothing else of what people wrote.
struct DescriptorText {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The descriptor with `path` among its resources; nil when it is there already, or where the text
  /// has no list of resources.
  func listing(_ path: String, schema: String) -> [UInt8]? {
    let text = String(decoding: bytes, as: UTF8.self)
    guard !text.contains("\"\(path)\""), let end = endOfResources else { return nil }
    let name = String(path.dropLast(4).lowercased().map { "/+.".contains($0) ? "-" : $0 })
    let entry = """
      ,
          {
            "name": "\(name)",
            "path": "\(path)",
            "profile": "tabular-data-resource",
            "format": "csv",
            "mediatype": "text/csv",
            "encoding": "utf-8",
            "schema": "schemas/\(schema).json"
          }
      """
    var place = end
    while place > 0, bytes[place - 1] == UInt8(ascii: " ") || bytes[place - 1] == UInt8(ascii: "\n")
    {
      place -= 1
    }
    let isEmpty = place > 0 && bytes[place - 1] == UInt8(ascii: "[")
    return bytes[..<place] + (isEmpty ? Array(entry.utf8.dropFirst()) : Array(entry.utf8))
      + bytes[place...]
  }

  /// Where the list of the top level's `resources` closes.
  private var endOfResources: Int? {
    var depth = 0
    var isInString = false
    var string: [UInt8] = []
    var key: [UInt8] = []
    var opened: Int?
    var place = 0
    while place < bytes.count {
      let byte = bytes[place]
      if isInString {
        if byte == UInt8(ascii: "\\") {
          place += 1
        } else if byte == UInt8(ascii: "\"") {
          isInString = false
        } else {
          string.append(byte)
        }
      } else {
        switch byte {
        case UInt8(ascii: "\""):
          isInString = true
          string = []
        case UInt8(ascii: ":") where depth == 1: key = string
        case UInt8(ascii: "["), UInt8(ascii: "{"):
          if depth == 1, key.elementsEqual("resources".utf8) { opened = place }
          depth += 1
        case UInt8(ascii: "]"), UInt8(ascii: "}"):
          depth -= 1
          if depth == 1, opened != nil { return place }
        default: break
        }
      }
      place += 1
    }
    return nil
  }
}
