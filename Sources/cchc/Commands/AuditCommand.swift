import ArgumentParser
import ReformAnalysis
import ReformExport
import ReformExtraction
import ReformLocalization
import ReformModel
import ReformViewModels

/// `cchc audit [FILE]`: every number that does not add up.
struct AuditCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "audit",
      abstract: bothLanguages(
        "Tìm mọi con số không khớp trong báo cáo.", "Find every number that does not add up."))
  }

  @Argument(
    help: .both(
      "tệp báo cáo (.txt, .md; - là đầu vào chuẩn); bỏ trống: báo cáo đã lưu",
      "report file (.txt, .md; - for standard input); without: the stored report", valueName: "file"
    ))
  var file: String?

  @Flag(help: .both("cả những số khớp", "the consistent ones too"))
  var all = false

  @OptionGroup var formatting: FormatOptions
  @OptionGroup var place: PlaceOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let session = Session(common.choices(place))
    guard let file else { return }
    let text = try session.sourceText(file)
    let read = ReadText(text)
    let audit = Audit(numbers: read.numbers, claims: read.claims, citations: read.citations)
    let rows = audit.findings.filter { all || $0.verdict != .consistent }
      .map { FindingRow($0, in: audit, session.wording) }
    StandardStreams.write(
      JSONExport.audit(rows, habits: audit.habits.map(\.rawValue), checked: audit.checked),
      to: .output)
    if audit.count(of: .inconsistent) > 0 { throw Ending.faults }
  }
}

extension Session {
  func sourceText(_ file: String) throws(Ending) -> SourceText {
    do {
      return try SourceText(FileInput.read(file, limit: SourceText.largestSize))
    } catch {
      throw .nothingToShow("\(file): \(error)")
    }
  }
}
