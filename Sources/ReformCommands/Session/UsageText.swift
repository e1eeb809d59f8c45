import ReformModel

/// The argument parser's English messages in the language of the locale, as
/// `what: why; what to do`.
enum UsageText {
  /// - Parameter command: The subcommand whose help is named, if any was given.
  static func text(
    _ message: String, of command: String?, in language: Language
  ) -> String {
    let lines = message.split(separator: "\n", omittingEmptySubsequences: true)
    let first = lines.first.map { $0.hasPrefix("Error: ") ? String($0.dropFirst(7)) : String($0) }
    var reason = first ?? ""
    while reason.last == "." { reason.removeLast() }
    let help = command.map { "cchc \($0) --help" } ?? "cchc --help"
    switch language {
    case .english: return "command line: \(reason); see \(help)"
    case .vietnamese: return "dòng lệnh: \(vietnamese(reason)); xem \(help)"
    }
  }

  /// The frequent messages, word by word; any other stays as the parser says it.
  private static func vietnamese(_ reason: String) -> String {
    let quoted = reason.split(separator: "'", omittingEmptySubsequences: false).map(String.init)
    let word = quoted.count > 1 ? "\u{201C}\(quoted[1])\u{201D}" : ""
    if reason.hasPrefix("Unknown option") { return "không có tùy chọn \(word)" }
    if reason.hasPrefix("Unexpected argument") || reason.contains("unexpected arguments") {
      return "thừa \(word)"
    }
    if reason.hasPrefix("Missing value for") { return "thiếu giá trị sau \(word)" }
    if reason.hasPrefix("Missing expected argument") { return "thiếu \(word)" }
    if reason.hasPrefix("The value"), quoted.count > 3 {
      return "giá trị \(word) không dùng được cho \u{201C}\(quoted[3])\u{201D}"
    }
    return reason
  }
}
