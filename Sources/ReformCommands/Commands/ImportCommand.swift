import ArgumentParser
import ReformExport
import ReformExtraction
import ReformLocalization
import ReformViewModels

/// `cchc import FILE`: a report's text to figures, stored in the data folder.
struct ImportCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "import",
      abstract: bothLanguages(
        "Đọc số liệu từ tệp báo cáo và lưu vào kho.",
        "Read the figures of a report file and store them."),
      discussion: bothLanguages(
        "Địa phương và kỳ lấy từ đầu báo cáo, trừ khi nêu rõ. --dry-run chỉ cho xem. "
          + "Một thư mục: nhập mọi tệp trong đó.",
        "Place and period come from the report's header unless given. --dry-run only shows. "
          + "A folder: every report file in it."))
  }

  @Argument(help: .reportFile)
  var file: String

  @Flag(help: .both("chỉ xem, không lưu", "only look, save nothing"))
  var dryRun = false

  @Flag(
    help: .both(
      "thay báo cáo đã có; bản cũ được giữ trong replaced/",
      "replace a report that is there; the old one is kept under replaced/"))
  var replace = false

  @Flag(
    help: .both(
      "duyệt từng số liệu trên màn hình trước khi lưu",
      "go through the figures on the screen before they are stored"))
  var review = false

  @Flag(
    help: .both(
      "chỉ in chữ của báo cáo, theo những dòng mà số liệu dẫn",
      "only print the report's text, in the lines that figures cite"))
  var text = false

  @OptionGroup var formatting: FormatOptions
  @OptionGroup var place: PlaceOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let session = Session(try common.choices(place))
    let strings = session.wording.importing
    if ReportFolder.isFolder(file) {
      guard !text, !review, formatting.format == nil, place.locality == nil, place.period == nil
      else {
        throw Ending.badUsage(strings.onlyOneFile)
      }
      return try FolderImport(session, replacing: replace, isDry: dryRun).run(file)
    }
    if review, !dryRun, !text {
      try OpenReview(session, replacing: replace).run(file)
    } else if text {
      let lines = try session.sourceText(file).lines
      StandardStreams.write(lines.joined(separator: "\n") + "\n", to: .output)
    } else if dryRun {
      let draft = try Importer(session).draft(try session.reportFile(file).text)
      StandardStreams.write(try shown(draft, in: session), to: .output)
    } else {
      guard formatting.format == nil else { throw Ending.badUsage(strings.formatOnlyDry) }
      let result = try session.importing(file, with: try Importer(session), replacing: replace)
      StandardStreams.write(result + "\n", to: .output)
    }
  }

  private func shown(_ draft: ImportDraft, in session: Session) throws -> String {
    switch formatting.format ?? .text {
    case .text, .markdown:
      let width = try PanelOutput(session: session, format: .text, width: formatting.width)
        .lineWidth()
      return ImportText(session.wording, width: width).text(of: draft, file: file)
    case .csv: return CSVExport.text(of: DataTable(draft))
    case .json: return JSONExport.importDraft(draft)
    }
  }
}
