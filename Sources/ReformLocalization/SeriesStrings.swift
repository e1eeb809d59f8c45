/// The words of ranking, trend and comparison with another period or place.
package struct SeriesStrings: Sendable {
  package let place: String
  package let locality: String
  package let quarter: String
  package let change: String
  package let changePercent: String
  package let difference: String
  package let period: String
  package let source: String
  package let combined: String
  package let merged: @Sendable (_ day: String) -> String
  package let silent: @Sendable (_ count: Int) -> String
  package let nobody: String
  package let noPeriods: String
  package let changed: @Sendable (_ period: String) -> String
  package let noSuchGroup: @Sendable (_ word: String) -> String
  package let noSuchKind: @Sendable (_ word: String) -> String
  package let kpiNeeded: @Sendable (_ id: String, _ near: String) -> String
  package let noOther: @Sendable (_ word: String) -> String

  package static let vietnamese = SeriesStrings(
    place: "Hạng", locality: "Địa phương", quarter: "Nhóm", change: "Thay đổi",
    changePercent: "Thay đổi %", difference: "Chênh", period: "Kỳ", source: "Nguồn",
    combined: "cộng các nơi cũ",
    merged: { "── hợp nhất \($0)" },
    silent: { "\($0) nơi có báo cáo kỳ này mà không nêu chỉ số" },
    nobody: "Chưa nơi nào có báo cáo nêu chỉ số này trong kỳ.",
    noPeriods: "Chưa có báo cáo kỳ nào nêu chỉ số này.",
    changed: { "thay đổi so với \($0)" },
    noSuchGroup: {
      "nhóm: \($0): không có; hãy chọn provinces, cities, communes, wards, zones hoặc all"
    },
    noSuchKind: { "loại kỳ: \($0): không có; hãy chọn year, half, quarter, month, 10M hoặc all" },
    kpiNeeded: { id, near in
      "chỉ số: \(id): không có; "
        + (near.isEmpty ? "xem danh sách: cchc list kpis" : "có phải: \(near)?")
    },
    noOther: {
      "so sánh: --with \($0): không phải plan, một kỳ hay một địa phương; xem: cchc list localities"
    })

  package static let english = SeriesStrings(
    place: "Place", locality: "Locality", quarter: "Quarter", change: "Change",
    changePercent: "Change %", difference: "Difference", period: "Period", source: "Source",
    combined: "former places added up",
    merged: { "── merged \($0)" },
    silent: { "\($0) places have a report of this period that does not speak of it" },
    nobody: "No place has a report of this period that speaks of it.",
    noPeriods: "No report of any period speaks of it.",
    changed: { "change since \($0)" },
    noSuchGroup: {
      "group: \($0): there is none; use provinces, cities, communes, wards, zones or all"
    },
    noSuchKind: {
      "kind of period: \($0): there is none; use year, half, quarter, month, 10M or all"
    },
    kpiNeeded: { id, near in
      "KPI: \(id): there is none; "
        + (near.isEmpty ? "see the list: cchc list kpis" : "did you mean \(near)?")
    },
    noOther: {
      "compare: --with \($0): neither plan nor a period or locality; see: cchc list localities"
    })
}
