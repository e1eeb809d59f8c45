package import ReformModel

/// English names of the catalogue's Vietnamese units.
package enum UnitNames {
  /// The unit's name in `language`; Vietnamese when no English name is known.
  package static func name(of unit: MeasureUnit, in language: Language) -> String {
    language == .vietnamese ? unit.text : english[unit.text] ?? unit.text
  }

  /// Whether an English name is known: every unit of the catalogue must have one.
  package static func isTranslated(_ unit: MeasureUnit) -> Bool {
    unit.isPercent || english[unit.text] != nil
  }

  private static let english: [String: String] = [
    "bài thi": "papers",
    "chỉ tiêu": "posts",
    "chương trình": "programmes",
    "dịch vụ": "services",
    "địa phương": "localities",
    "điểm": "sites",
    "điểm phần trăm": "percentage points",
    "điểm số": "points",
    "đợt": "rounds",
    "đơn vị": "units",
    "đường truyền": "lines",
    "ha": "ha",
    "hạng": "rank",
    "hồ sơ": "dossiers",
    "học viên": "learners",
    "kiến nghị": "petitions",
    "lần hợp nhất": "mergers",
    "lớp": "classes",
    "lượt": "entries",
    "lượt/tuần": "times a week",
    "ngày": "days",
    "nghị quyết": "resolutions",
    "nghìn tỷ đồng": "tn VND",
    "người": "people",
    "nhiệm vụ": "tasks",
    "nhóm": "groups",
    "quy định": "rules",
    "quyết định": "decisions",
    "sáng kiến": "initiatives",
    "thủ tục": "procedures",
    "tin bài": "news items",
    "tổ": "teams",
    "tổ chức": "organisations",
    "triệu đồng": "m VND",
    "trung tâm": "centres",
    "trường hợp": "cases",
    "tỷ đồng": "bn VND",
    "văn bản": "documents",
  ]
}
