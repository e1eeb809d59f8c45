import ReformModel

extension StatedNumber {
  /// Whether this can be a value in `unit`: a percentage is no count, money no area, and dossiers no
  /// people. Words that are no unit of the catalogue decide nothing.
  func canBe(in unit: MeasureUnit) -> Bool {
    let own = self.unit
    guard own.isPercent == unit.isPercent, own.isMoney == unit.isMoney, own.isArea == unit.isArea
    else { return false }
    if own.isPercent || own.isMoney || own.isArea { return true }
    guard value.scale == 0, let mine = UnitKinship.kin(of: own.base),
      let theirs = UnitKinship.kin(of: unit.base)
    else { return value.scale == 0 }
    return mine == theirs
  }

  /// How much the printed noun speaks for a unit: `quyết định` for decisions more than for documents.
  func likeness(to unit: MeasureUnit) -> Double {
    let own = Wording.keys(of: self.unit.base)
    let wanted = Wording.keys(of: unit.base)
    guard !own.isEmpty, UnitKinship.kin(of: self.unit.base) != nil else { return 0 }
    return own.starts(with: wanted) ? 0.4 : -0.2
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
      "đồng chí",
    ],
    ["sáng kiến"], ["lớp"], ["đợt"], ["lượt", "bài thi"], ["tin", "bài", "phóng sự"],
    ["nhóm"], ["đường truyền"], ["chương trình"],
    [
      "đơn vị", "cơ quan", "tổ chức", "trung tâm", "sở", "sở ban", "ban ngành", "sở ngành", "xã",
      "phường", "xã phường", "ban quản", "ủy ban", "ubnd", "phòng", "chi cục", "đầu mối", "xã và",
    ],
    ["điểm", "địa điểm"],
    ["cuộc"], ["buổi"], ["hội nghị"], ["kế hoạch"], ["điểm %"],
  ]
}
