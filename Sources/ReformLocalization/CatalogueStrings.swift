package import ReformAnalysis
package import ReformModel

/// Names of the enumerated words of the catalogue.
package struct CatalogueStrings: Sendable {
  package let area: @Sendable (ReformArea) -> String
  /// For the tab bar of an 80-column screen.
  package let shortArea: @Sendable (ReformArea) -> String
  /// For the tab bar of a screen of some hundred columns.
  package let mediumArea: @Sendable (ReformArea) -> String
  package let status: @Sendable (Assessment.Status) -> String
  package let authority: @Sendable (Target.Authority) -> String
  /// For rows of a narrow screen.
  package let shortAuthority: @Sendable (Target.Authority) -> String
  package let noteKind: @Sendable (Note.Kind) -> String
  package let noteKinds: @Sendable (Note.Kind) -> String
  package let localityKind: @Sendable (Locality.Kind) -> String
  package let reportKind: @Sendable (Report.Kind) -> String
  package let reportStatus: @Sendable (Report.Status) -> String
  package let qualifier: @Sendable (Figure.Qualifier) -> String
  package let level: @Sendable (Figure.Level) -> String

  package static let vietnamese = CatalogueStrings(
    area: { area in
      switch area {
      case .direction: "Chỉ đạo, điều hành"
      case .institutions: "Cải cách thể chế"
      case .procedures: "Thủ tục hành chính"
      case .apparatus: "Tổ chức bộ máy"
      case .civilService: "Chế độ công vụ"
      case .finance: "Tài chính công"
      case .digital: "Chính quyền số"
      }
    },
    shortArea: { area in
      switch area {
      case .direction: "Chỉ đạo"
      case .institutions: "Thể chế"
      case .procedures: "Thủ tục"
      case .apparatus: "Bộ máy"
      case .civilService: "Công vụ"
      case .finance: "T.chính"
      case .digital: "Số"
      }
    },
    mediumArea: { area in
      switch area {
      case .direction: "Chỉ đạo"
      case .institutions: "Thể chế"
      case .procedures: "Thủ tục"
      case .apparatus: "Bộ máy"
      case .civilService: "Công vụ"
      case .finance: "Tài chính"
      case .digital: "Chính quyền số"
      }
    },
    status: { status in
      switch status {
      case .met: "đạt"
      case .close: "gần đạt"
      case .missed: "chưa đạt"
      case .noTarget: "chưa có kế hoạch"
      case .noValue: "thiếu số"
      }
    },
    authority: { authority in
      switch authority {
      case .government: "Chính phủ"
      case .primeMinister: "Thủ tướng"
      case .steeringCommittee: "Ban Chỉ đạo"
      case .ministry: "Bộ, ngành"
      case .peoplesCouncil: "HĐND"
      case .peoplesCommittee: "UBND"
      case .cityScenario: "Kịch bản thành phố"
      case .stateBudget: "Dự toán Trung ương"
      }
    },
    shortAuthority: { authority in
      switch authority {
      case .government: "Chính phủ"
      case .primeMinister: "Thủ tướng"
      case .steeringCommittee: "Ban Chỉ đạo"
      case .ministry: "Bộ"
      case .peoplesCouncil: "HĐND"
      case .peoplesCommittee: "UBND"
      case .cityScenario: "Kịch bản"
      case .stateBudget: "Dự toán TW"
      }
    },
    noteKind: { kind in
      switch kind {
      case .result: "kết quả"
      case .difficulty: "khó khăn"
      case .task: "nhiệm vụ"
      }
    },
    noteKinds: { kind in
      switch kind {
      case .result: "Kết quả"
      case .difficulty: "Khó khăn"
      case .task: "Nhiệm vụ năm tới"
      }
    },
    localityKind: { kind in
      switch kind {
      case .country: "cả nước"
      case .province: "tỉnh"
      case .city: "thành phố"
      case .commune: "xã"
      case .ward: "phường"
      case .specialZone: "đặc khu"
      }
    },
    reportKind: { $0 == .official ? "chính thức" : "báo chí" },
    reportStatus: { $0 == .draft ? "dự thảo" : "đã ban hành" },
    qualifier: { qualifier in
      switch qualifier {
      case .exact: ""
      case .about: "khoảng"
      case .nearly: "gần"
      case .over: "hơn"
      case .under: "dưới"
      case .estimate: "ước"
      }
    },
    level: { level in
      switch level {
      case .all: "toàn địa phương"
      case .province: "sở, ngành"
      case .commune: "cấp xã"
      }
    })

  package static let english = CatalogueStrings(
    area: { area in
      switch area {
      case .direction: "Direction"
      case .institutions: "Institutions"
      case .procedures: "Administrative procedures"
      case .apparatus: "Apparatus"
      case .civilService: "Civil service"
      case .finance: "Public finance"
      case .digital: "Digital government"
      }
    },
    shortArea: { area in
      switch area {
      case .direction: "Direct"
      case .institutions: "Instit"
      case .procedures: "Proced"
      case .apparatus: "Apparat"
      case .civilService: "Civil"
      case .finance: "Finance"
      case .digital: "Digital"
      }
    },
    mediumArea: { area in
      switch area {
      case .direction: "Direction"
      case .institutions: "Institutions"
      case .procedures: "Procedures"
      case .apparatus: "Apparatus"
      case .civilService: "Civil service"
      case .finance: "Finance"
      case .digital: "Digital"
      }
    },
    status: { status in
      switch status {
      case .met: "met"
      case .close: "close"
      case .missed: "missed"
      case .noTarget: "no target"
      case .noValue: "no value"
      }
    },
    authority: { authority in
      switch authority {
      case .government: "Government"
      case .primeMinister: "Prime Minister"
      case .steeringCommittee: "Steering Committee"
      case .ministry: "Ministry"
      case .peoplesCouncil: "People's Council"
      case .peoplesCommittee: "People's Committee"
      case .cityScenario: "City scenario"
      case .stateBudget: "Central budget"
      }
    },
    shortAuthority: { authority in
      switch authority {
      case .government: "Government"
      case .primeMinister: "PM"
      case .steeringCommittee: "Committee"
      case .ministry: "Ministry"
      case .peoplesCouncil: "Council"
      case .peoplesCommittee: "Committee"
      case .cityScenario: "Scenario"
      case .stateBudget: "Estimate"
      }
    },
    noteKind: { kind in
      switch kind {
      case .result: "result"
      case .difficulty: "difficulty"
      case .task: "task"
      }
    },
    noteKinds: { kind in
      switch kind {
      case .result: "Results"
      case .difficulty: "Difficulties"
      case .task: "Tasks for next year"
      }
    },
    localityKind: { kind in
      switch kind {
      case .country: "country"
      case .province: "province"
      case .city: "city"
      case .commune: "commune"
      case .ward: "ward"
      case .specialZone: "special zone"
      }
    },
    reportKind: { $0 == .official ? "official" : "press" },
    reportStatus: { $0 == .draft ? "draft" : "issued" },
    qualifier: { qualifier in
      switch qualifier {
      case .exact: ""
      case .about: "about"
      case .nearly: "nearly"
      case .over: "over"
      case .under: "under"
      case .estimate: "estimated"
      }
    },
    level: { level in
      switch level {
      case .all: "whole locality"
      case .province: "departments"
      case .commune: "communes"
      }
    })
}
