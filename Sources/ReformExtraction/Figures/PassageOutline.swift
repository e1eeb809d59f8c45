/// What stands above each passage: headings, and the item or paragraph that introduces a list.
struct PassageOutline: Sendable {
  /// Per passage its headings, outermost first.
  private(set) var headings: [[Int]] = []
  /// Per passage the passage that introduces it: the item above, or the paragraph that ends in a colon.
  private(set) var lead: [Int?] = []
  /// Passages under a heading that tells of what is to be done.
  private(set) var isPlan: [Bool] = []

  init(_ passages: [Passage]) {
    var open: [(rank: Int, passage: Int)] = []
    var items: [(depth: Int, passage: Int)] = []
    var paragraph: Int?
    var planned: Int?
    for (index, passage) in passages.enumerated() {
      let block = passage.block
      if block.kind == .heading {
        let rank = block.section.split(separator: ".").count
        open.removeAll { $0.rank >= rank }
        headings.append(open.map(\.passage))
        open.append((rank, index))
        lead.append(nil)
        items = []
        paragraph = nil
        if rank <= 1 { planned = nil }
        if planned == nil, Self.announcesPlan(passage) { planned = rank }
        isPlan.append(planned != nil)
        continue
      }
      headings.append(open.map(\.passage))
      items.removeAll { $0.depth >= max(1, block.depth) }
      lead.append(items.last?.passage ?? (block.depth > 0 ? paragraph : nil))
      if block.depth > 0 {
        items.append((block.depth, index))
      } else if case .paragraph = block.kind {
        paragraph = index
      }
      isPlan.append(planned != nil)
    }
  }

  /// `Phương hướng, nhiệm vụ năm 2026`, `Nhiệm vụ trọng tâm`.
  private static func announcesPlan(_ passage: Passage) -> Bool {
    let words = passage.tokens.prefix(8).compactMap(\.word)
    let pairs = Set(zip(words, words.dropFirst()).map { [$0, $1] })
    return pairs.contains(["phương", "hướng"])
      || pairs.contains(["trọng", "tâm"]) && pairs.contains(["nhiệm", "vụ"])
  }
}
