package import ReformModel

/// The catalogue's indicators and wordings, made ready for assigning.
package struct PhraseBook: Sendable {
  /// A row of `phrases.csv` over numbered wordings.
  struct Row: Sendable {
    let indicator: Int
    let level: Figure.Level?
    let role: AssignmentPhrase.Role?
    let near: [[Int]]
    let context: [[Int]]
    let without: [Int]
    /// Must not stand in the sentence before the number either.
    let apart: [Int]
    /// What its wordings speak of: what is planned is said only of a plan, what there is none of only of
    /// something bad.
    let themes: WordingIndex.Theme
    let beside: Int?
  }

  let indicators: [Indicator]
  /// Per indicator what its unit counts.
  let counted: [CountedThing]
  private(set) var index = WordingIndex()
  private(set) var rows: [Row] = []
  /// Wordings that contain a share or area which bounds a class: `trên 50%`.
  private(set) var bounds: Set<Int> = []
  let levels: [Int: Figure.Level]
  let areas: [Int: ReformArea]

  /// An indicator without a row is looked for by its label.
  package init(indicators: [Indicator], phrases: [AssignmentPhrase]) {
    self.indicators = indicators
    let units = Set(indicators.map(\.unit))
    let things = Dictionary(uniqueKeysWithValues: units.map { ($0, CountedThing($0)) })
    counted = indicators.map { things[$0.unit] ?? CountedThing($0.unit) }
    var index = WordingIndex()
    levels = Dictionary(
      Self.levelWordings.map { (index.add($0.0), $0.1) }, uniquingKeysWith: { $1 })
    areas = Dictionary(Self.areaWordings.map { (index.add($0.0), $0.1) }, uniquingKeysWith: { $1 })
    let places = Dictionary(
      zip(indicators.map(\.id), indicators.indices), uniquingKeysWith: { first, _ in first })
    let spoken = Set(phrases.map(\.indicator))
    let labels = indicators.filter { !spoken.contains($0.id) }
      .map { AssignmentPhrase(indicator: $0.id, near: [[$0.label.vietnamese]]) }
    for phrase in phrases + labels {
      guard let indicator = places[phrase.indicator] else { continue }
      let near = phrase.near.map { $0.map { index.add($0) } }
      let context = phrase.context.map { $0.map { index.add($0) } }
      let themes = (near + context).joined().reduce(into: WordingIndex.Theme()) {
        $0.formUnion(index.themes[$1])
      }
      rows.append(
        Row(
          indicator: indicator, level: phrase.level, role: phrase.role, near: near,
          context: context,
          without: phrase.without.filter { !$0.hasPrefix("~") }.map { index.add($0) },
          apart: phrase.without.filter { $0.hasPrefix("~") }.map {
            index.add(String($0.dropFirst()))
          },
          themes: themes,
          beside: phrase.beside.flatMap { places[$0] }))
      for wording in (phrase.near + phrase.context).joined()
      where Self.namesShareOrArea(wording) {
        bounds.insert(index.add(wording))
      }
    }
    self.index = index
  }

  /// Over bytes, since `contains` of a String looks at characters, and there are thousands of wordings.
  private static func namesShareOrArea(_ wording: String) -> Bool {
    var previous: UInt8 = 0
    for byte in wording.utf8 {
      if byte == UInt8(ascii: "%") || byte == UInt8(ascii: "2") && previous == UInt8(ascii: "m") {
        return true
      }
      previous = byte
    }
    return false
  }

  private static let levelWordings: [(String, Figure.Level)] = [
    ("cấp tỉnh", .province), ("cấp thành phố", .province), ("cấp sở", .province),
    ("sở ban ngành", .province), ("sở ngành", .province), ("các sở", .province),
    ("khối sở", .province), ("cơ quan chuyên môn cấp tỉnh", .province),
    ("khối tỉnh", .province), ("khối thành phố", .province),
    ("cấp xã", .commune), ("xã phường", .commune), ("các xã", .commune), ("phường xã", .commune),
    ("ủy ban nhân dân xã", .commune), ("ủy ban nhân dân các xã", .commune), ("khối xã", .commune),
    ("ủy ban nhân dân cấp xã", .commune),
  ]

  private static let areaWordings: [(String, ReformArea)] = [
    ("chỉ đạo điều hành", .direction), ("lãnh đạo chỉ đạo", .direction),
    ("công tác chỉ đạo", .direction), ("thể chế", .institutions),
    ("văn bản quy phạm pháp luật", .institutions), ("thủ tục hành chính", .procedures),
    ("bộ máy", .apparatus), ("công vụ", .civilService), ("đội ngũ cán bộ", .civilService),
    ("tài chính", .finance), ("chính phủ số", .digital), ("chính quyền số", .digital),
    ("chính phủ điện tử", .digital), ("chính quyền điện tử", .digital),
    ("chuyển đổi số", .digital), ("nền hành chính số", .digital),
    ("ứng dụng công nghệ thông tin", .digital),
  ]
}
