package import ReformModel

/// What was read out of a report's text: its numbers, what it says about them, the documents it cites.
package struct ReadText: Sendable {
  package let source: SourceText
  package let numbers: [StatedNumber]
  package let citations: [Citation]
  /// Digits that are no number as reports write them.
  package let unread: [UnreadNumber]
  /// What figures are found in besides.
  let passages: [Passage]
  private let tables: [StatedTable]

  package init(_ source: SourceText) {
    self.source = source
    var numbers: [StatedNumber] = []
    var citations: [Citation] = []
    var unread: [UnreadNumber] = []
    var passages: [Passage] = []
    for block in BlockReader(source).blocks {
      let tokens = block.pieces.flatMap { piece in
        LineScanner(source.lines[piece.line - 1], line: piece.line, from: piece.start).tokens
      }
      let reader = NumberReader(
        tokens, of: source, section: block.section, firstNumber: numbers.count)
      numbers += reader.numbers
      citations += reader.citations
      unread += reader.unread
      passages += Self.pieces(of: reader.tokens).map { Passage(block, $0, numbers: numbers) }
    }
    tables = Self.tables(among: passages, of: source, numbers: &numbers)
    self.numbers = numbers
    self.passages = passages
    self.unread = unread
    self.citations = Self.naming(citations)
  }

  /// What the text says about its numbers: read anew at each call, since only audits ask.
  package func claims() -> [Claim] {
    ClaimReader(passages: passages, tables: tables, numbers: numbers).claims
  }

  /// No paragraph of a report is longer, in tokens; what is must not cost more than its length.
  private static let longestPassage = 1500

  /// A paragraph in one piece; an endless one in several, cut between sentences where there are any.
  private static func pieces(of tokens: [Token]) -> [[Token]] {
    var pieces: [[Token]] = []
    var rest = tokens[...]
    while rest.count > longestPassage {
      let head = rest.prefix(longestPassage)
      let end = head.lastIndex { $0.kind == .stop || $0.kind == .semicolon } ?? head.endIndex - 1
      pieces.append(Array(rest[...end]))
      rest = rest[(end + 1)...]
    }
    return pieces + [Array(rest)]
  }

  /// `UBND huyện` is the one district that the text names in full.
  private static func inFull(_ citations: [Citation]) -> [Citation] {
    let issuers = Set(citations.map(\.issuer))
    return citations.map { citation in
      guard !citation.issuer.isEmpty, !citation.issuer.contains(" ") else { return citation }
      let full = issuers.filter { $0.hasPrefix(citation.issuer + " ") }
      return full.count == 1 ? full.first.map(citation.issued) ?? citation : citation
    }
  }

  /// Documents cited without their issuer are of the body cited most, if it is cited more than once:
  /// a body above is named where its one document is.
  private static func naming(_ citations: [Citation]) -> [Citation] {
    let citations = inFull(citations)
    let named = Dictionary(grouping: citations.filter { !$0.issuer.isEmpty }, by: \.issuer)
    // Of equals the one that comes first in the alphabet: the order must not depend on hashing.
    let home = named.max { ($0.value.count, $1.key) < ($1.value.count, $0.key) }?.key
    // A document that is cited with and without its issuer tells whose the others are.
    let printed = Set(citations.filter(\.issuer.isEmpty).map(\.printed))
    guard let home,
      named[home, default: []].count > 1
        || named[home, default: []].contains(where: { printed.contains($0.printed) })
    else { return citations }
    return citations.map { $0.issuer.isEmpty && $0.isOfLocalBody ? $0.issued(by: home) : $0 }
  }

  /// Neighbouring table rows.
  private static func tables(
    among passages: [Passage], of source: SourceText, numbers: inout [StatedNumber]
  ) -> [StatedTable] {
    passages.indices.split { passages[$0].block.kind != .tableRow }.compactMap {
      StatedTable(
        passages[$0.startIndex..<$0.endIndex],
        caption: $0.startIndex > 0 ? passages[$0.startIndex - 1].tokens : [], source: source,
        numbers: &numbers)
    }
  }
}
