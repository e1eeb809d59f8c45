import ReformModel
import ReformViewModels

extension TextModel {
  /// The help screen, drawn from the action table.
  static func help(_ language: Language, isASCII: Bool = false) -> TextModel {
    var blocks: [Block] = []
    for group in ActionGroup.allCases {
      var rows = ActionTable.entries
        .filter { $0.group == group && !$0.help[language].isEmpty }
        .map { [$0.help[language], isASCII ? $0.keyText.inASCII : $0.keyText] }
      if group == .look { rows.insert([tabsHelp[language], "1 - 9"], at: 2) }
      blocks += [.heading(group.title[language])]
      blocks.append(.table(TextTable(header: [], rows: rows.map { [$0[1], $0[0]] })))
      blocks.append(.space)
    }
    blocks.append(.heading(marksTitle[language]))
    blocks.append(
      .table(TextTable(header: [], rows: marks.map { [$0.0, $0.1[language]] })))
    return TextModel(title: title[language], blocks: blocks)
  }

  private static let title = LocalizedText(vi: "Giúp", en: "Help")
  private static let tabsHelp = LocalizedText(
    vi: "đến thẳng một phần", en: "straight to a tab")
  private static let marksTitle = LocalizedText(vi: "Ký hiệu", en: "Marks")
  private static let marks: [(String, LocalizedText)] = [
    (
      "!",
      LocalizedText(
        vi: "một số không khớp; mở dòng để xem phép tính",
        en: "a number does not add up; open the row for the arithmetic")
    ),
    (
      "?", LocalizedText(vi: "nghi vấn: phép kiểm tự ghép hai bên", en: "suspect: the tie is ours")
    ),
    (
      "'",
      LocalizedText(
        vi: "tỷ lệ bị cắt bớt chữ số thay vì làm tròn",
        en: "a percentage was cut off instead of rounded")
    ),
    (
      "*",
      LocalizedText(
        vi: "số báo cáo ghi, không có tử số và mẫu số để tính lại",
        en: "as the report prints it; its parts are not printed")
    ),
    (
      "≈",
      LocalizedText(
        vi: "kế hoạch suy ra từ tỷ lệ báo cáo ghi",
        en: "a plan implied by the printed percentage")
    ),
  ]
}
