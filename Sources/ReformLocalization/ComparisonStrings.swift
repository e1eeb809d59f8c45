/// The words of the comparison with another period or place.
package struct ComparisonStrings: Sendable {
  /// `So sánh với năm 2024`.
  package let title: @Sendable (_ other: String) -> String
  package let pickerTitle: String
  package let plan: String
  package let otherPeriods: String
  package let otherPlaces: String
  package let difference: String
  package let change: String
  package let sortedByChange: String
  package let nothingShared: String
  package let onlyThere: String

  package static let vietnamese = ComparisonStrings(
    title: { "So sánh với \($0)" }, pickerTitle: "So sánh với", plan: "Kế hoạch",
    otherPeriods: "Kỳ khác của nơi này", otherPlaces: "Nơi khác, cùng kỳ",
    difference: "Chênh", change: "Thay đổi", sortedByChange: "thay đổi nhiều nhất trước",
    nothingShared: "Hai bên không có chỉ số nào để so.",
    onlyThere: "Chỉ bên kia có số liệu của chỉ số này.")

  package static let english = ComparisonStrings(
    title: { "Compared with \($0)" }, pickerTitle: "Compare with", plan: "Plan",
    otherPeriods: "Another period of this place", otherPlaces: "Another place, same period",
    difference: "Difference", change: "Change", sortedByChange: "what changed most first",
    nothingShared: "Neither side has a KPI to compare.",
    onlyThere: "Only the other side has this KPI.")
}
