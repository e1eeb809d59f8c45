import ArgumentParser
import ReformLocalization
import ReformModel

/// The options of every command that reads data.
struct CommonOptions: ParsableArguments {
  @Option(
    name: .long,
    help: .both("thư mục dữ liệu", "data folder", valueName: "dir"))
  var data: String?

  @Option(
    name: .long,
    help: .both(
      "kho số liệu thay cho thư mục: sqlite:TỆP, postgresql://…",
      "a store instead of the folder: sqlite:FILE, postgresql://…",
      valueName: "url"))
  var store: String?

  @Option(
    name: .long,
    help: .both(
      "văn bản của báo cáo, để trích khi kiểm số", "the report's text, to quote in the audit",
      valueName: "file"))
  var source: String?

  @Option(name: .long, help: .both("ngôn ngữ: vi, en", "language: vi, en", valueName: "vi|en"))
  var lang: Language?

  @Flag(name: .long, help: .both("chỉ dùng ký tự ASCII", "ASCII characters only"))
  var ascii = false

  /// What the options mean, with a place and a period where the command has them.
  ///
  /// - Throws: bad usage for a store address that is none.
  func choices(_ place: PlaceOptions? = nil) throws -> CommonChoices {
    let wording = Wording.of(lang ?? ProcessEnvironment.language)
    let isNamed = store != nil || ProcessEnvironment.value("CCHC_STORE") != nil
    let address = isNamed ? try StoreAddress(store, data: data, wording) : nil
    return CommonChoices(
      data: data, store: address, source: source, locality: place?.locality, period: place?.period,
      language: lang,
      isASCII: ascii)
  }
}

/// Whose report, and which.
struct PlaceOptions: ParsableArguments {
  @Option(
    name: .long,
    help: .both(
      "địa phương: mã hoặc tên, không cần dấu", "locality: id or name, without diacritics too",
      valueName: "id|name"))
  var locality: String?

  @Option(
    name: .long,
    help: .both("kỳ: 2025, 2025-H2, 2025-07 …", "period: 2025, 2025-H2, 2025-07 …"))
  var period: String?
}

extension Language: ExpressibleByArgument {}

extension ArgumentHelp {
  /// Help in the language of the locale; the parser's frame around it stays English.
  static func both(
    _ vietnamese: String, _ english: String, valueName: String? = nil
  ) -> ArgumentHelp {
    let text = ProcessEnvironment.language == .english ? english : vietnamese
    return ArgumentHelp(stringLiteral: text).named(valueName)
  }

  /// The file that `audit` and `import` read.
  static var reportFile: ArgumentHelp {
    both(
      "tệp báo cáo .docx, .pdf, .txt hoặc .md; - là đầu vào chuẩn",
      "report file, .docx, .pdf, .txt or .md; - is standard input", valueName: "file")
  }

  private func named(_ valueName: String?) -> ArgumentHelp {
    var help = self
    help.valueName = valueName
    return help
  }
}

/// A line of help in the language of the locale.
func bothLanguages(_ vietnamese: String, _ english: String) -> String {
  ProcessEnvironment.language == .english ? english : vietnamese
}
