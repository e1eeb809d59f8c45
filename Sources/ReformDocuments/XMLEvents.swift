import CDocuments

/// What an XML part says, in order. Names come without their prefix: `w:p` is `p`.
protocol XMLEvents: AnyObject {
  func start(_ name: String, _ attributes: [String: String])
  func end(_ name: String)
  func characters(_ text: String)
}

extension XMLEvents {
  /// Numbering and styles say everything in attributes.
  func characters(_ text: String) {}
}

extension Archive {
  /// Reads an XML entry into `events`, as it is unpacked.
  ///
  /// - Returns: Whether there is such an entry.
  /// - Throws: `documentType` for a DTD, so that entities cannot grow; `broken` for what is not XML.
  @discardableResult
  func parse(_ entry: String, into events: any XMLEvents) throws(DocumentFault) -> Bool {
    guard let parser = XML_ParserCreate(nil) else { throw .broken }
    defer { XML_ParserFree(parser) }
    let relay = XMLRelay(events, parser)
    return try withExtendedLifetime(relay) { () throws(DocumentFault) in
      relay.listen()
      var isXML = true
      let found = try read(entry) { piece in
        isXML = XML_Parse(parser, piece.baseAddress, Int32(piece.count), 0) == XML_STATUS_OK
        return isXML
      }
      if relay.sawDocumentType { throw .documentType }
      guard found else { return false }
      guard isXML, XML_Parse(parser, nil, 0, 1) == XML_STATUS_OK else { throw .broken }
      return true
    }
  }
}

/// Hands expat's calls on to an `XMLEvents`.
private final class XMLRelay {
  private let events: any XMLEvents
  private let parser: XML_Parser
  private(set) var sawDocumentType = false

  init(_ events: any XMLEvents, _ parser: XML_Parser) {
    self.events = events
    self.parser = parser
  }

  func listen() {
    XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
    XML_SetElementHandler(
      parser,
      { context, name, attributes in
        XMLRelay.of(context)?.events.start(localName(name), attributeTable(attributes))
      },
      { context, name in XMLRelay.of(context)?.events.end(localName(name)) })
    XML_SetCharacterDataHandler(parser) { context, bytes, count in
      let text = UnsafeBufferPointer(start: bytes, count: Int(count))
      XMLRelay.of(context)?.events.characters(
        String(decoding: text.lazy.map { UInt8(bitPattern: $0) }, as: UTF8.self))
    }
    XML_SetStartDoctypeDeclHandler(parser) { context, _, _, _, _ in
      guard let relay = XMLRelay.of(context) else { return }
      relay.sawDocumentType = true
      XML_StopParser(relay.parser, 0)
    }
  }

  static func of(_ context: UnsafeMutableRawPointer?) -> XMLRelay? {
    context.map { Unmanaged<XMLRelay>.fromOpaque($0).takeUnretainedValue() }
  }
}

private func localName(_ name: UnsafePointer<XML_Char>?) -> String {
  let whole = name.map { String(cString: $0) } ?? ""
  guard let colon = whole.utf8.lastIndex(of: UInt8(ascii: ":")) else { return whole }
  return String(whole[whole.utf8.index(after: colon)...])
}

private func attributeTable(
  _ attributes: UnsafeMutablePointer<UnsafePointer<XML_Char>?>?
) -> [String: String] {
  var table: [String: String] = [:]
  guard var next = attributes else { return table }
  while let name = next.pointee, let value = next.advanced(by: 1).pointee {
    table[localName(name)] = String(cString: value)
    next = next.advanced(by: 2)
  }
  return table
}
