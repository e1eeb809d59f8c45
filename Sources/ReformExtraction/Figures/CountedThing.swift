import ReformModel

/// What a unit counts, made ready for comparing.
struct CountedThing: Sendable {
  private enum Kind {
    case count
    case percentage
    case money
    case area
    /// Percentage points.
    case points
    /// A score, with decimals or without; a text calls it `điểm`, as it does places.
    case score
  }

  private static let named: [String: Kind] = [
    "điểm %": .points, "điểm phần trăm": .points, "điểm số": .score,
  ]

  private let kind: Kind
  private let kin: Int?
  private let words: [Syllable]

  init(_ unit: MeasureUnit) {
    kind =
      unit.isPercent
      ? .percentage
      : unit.isMoney ? .money : unit.isArea ? .area : Self.named[unit.base] ?? .count
    kin = UnitKinship.kin(of: unit.base)
    words = Wording.keys(of: unit.base)
  }

  /// Whether a number of this unit can be a value in `other`: a percentage is no count, money no area,
  /// and dossiers no people. Words that are no unit of the catalogue decide nothing.
  func canBe(_ other: CountedThing, isWhole: Bool) -> Bool {
    if other.kind == .score, kind == .count { return kin == nil || words.first == "điểm" }
    guard kind == other.kind else { return false }
    guard kind == .count else { return true }
    guard isWhole else { return false }
    return kin == nil || other.kin == nil || kin == other.kin
  }

  /// How much the printed noun speaks for `other`: `quyết định` for decisions more than for documents.
  func likeness(to other: CountedThing) -> Double {
    guard kin != nil, !words.isEmpty else { return 0 }
    return words.starts(with: other.words) ? 0.4 : -0.2
  }
}

/// Which nouns count the same kind of thing.
enum UnitKinship {
  static func kin(of unit: String) -> Int? {
    let words = unit.split(separator: " ").prefix(2).map { Syllable($0) }
    guard let first = words.first else { return nil }
    if words.count > 1, let kin = pairs[words] { return kin }
    return singles[first]
  }

  private static let pairs: [[Syllable]: Int] = table { $0.count == 2 }
    .reduce(into: [:]) { $0[$1.0] = $1.1 }
  private static let singles: [Syllable: Int] = table { $0.count == 1 }
    .reduce(into: [:]) { $0[$1.0[0]] = $1.1 }

  private static func table(_ wanted: ([Syllable]) -> Bool) -> [([Syllable], Int)] {
    families.enumerated().flatMap { place, family in
      family.map { ($0.split(separator: " ").map { Syllable($0) }, place) }
    }.filter { wanted($0.0) }
  }

  private static let families: [[String]] = [
    ["hồ sơ", "hs"],
    ["thủ tục", "tthc", "dịch vụ", "dvc", "dvctt"],
    ["văn bản", "nghị quyết", "quyết định", "vb", "vbqppl"],
    ["nhiệm vụ"],
    ["kiến nghị", "phản ánh", "ý kiến"],
    [
      "người", "cán bộ", "công chức", "viên chức", "lao động", "trường hợp", "chỉ tiêu", "biên chế",
      "học viên", "cá nhân", "lãnh đạo", "cấp trưởng", "cấp phó", "giám đốc", "phó giám",
      "đại biểu",
      "đồng chí", "lượt người", "lượt cán", "lượt công", "lượt học", "lượt viên",
    ],
    ["sáng kiến"], ["lớp"], ["đợt"], ["lượt", "bài thi"], ["tin", "bài", "phóng sự"],
    ["nhóm"], ["đường truyền"], ["chương trình"],
    [
      "đơn vị", "cơ quan", "tổ chức", "trung tâm", "sở", "sở ban", "ban ngành", "sở ngành", "xã",
      "phường", "xã phường", "ban quản", "ủy ban", "ubnd", "phòng", "chi cục", "đầu mối", "xã và",
    ],
    ["điểm", "địa điểm"],
    ["cuộc"], ["buổi"], ["hội nghị"], ["kế hoạch"],
  ]
}
