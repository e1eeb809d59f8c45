import ArgumentParser
import ReformExport
import ReformExtraction
import ReformLocalization

/// `cchc import FILE --text`: the text of a report file, as its lines are counted everywhere.
struct ImportCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "import",
      abstract: bothLanguages(
        "Đọc chữ của một tệp báo cáo (.docx, .pdf, .txt, .md).",
        "Read the text of a report file (.docx, .pdf, .txt, .md)."),
      discussion: bothLanguages(
        "In những dòng mà cchc audit dẫn số dòng. Chưa lưu số liệu vào kho.",
        "Prints the lines that cchc audit cites. Figures are not stored yet."))
  }

  @Argument(help: .reportFile)
  var file: String

  @Flag(help: .both("in chữ của báo cáo", "print the text of the report"))
  var text = false

  @Flag(help: .both("chỉ xem, không lưu", "only look, save nothing"))
  var dryRun = false

  @OptionGroup var formatting: FormatOptions

  @OptionGroup var common: CommonOptions

  func run() throws {
    let session = Session(common.choices())
    if dryRun {
      let draft = try session.importDraft(try session.sourceText(file))
      StandardStreams.write(JSONExport.importDraft(draft), to: .output)
      return
    }
    guard text else { throw Ending.badUsage(session.wording.file.onlyText) }
    let lines = try session.sourceText(file).lines
    StandardStreams.write(lines.joined(separator: "\n") + "\n", to: .output)
  }
}
