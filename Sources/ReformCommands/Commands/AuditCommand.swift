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
        "Tìm mọi con số không khớp trong một báo cáo.", "Find every number that does not add up."),
      discussion: bothLanguages(
        "Mã thoát 1 khi có số không khớp. Không có tệp: kiểm báo cáo đã lưu.",
        "Exit code 1 when something is inconsistent. Without a file: the stored report."))
  }

  @Argument(help: .reportFile)
  var file: String?

  @Option(
    help: .both(
      "bản trước: nói rõ lỗi nào đã hết, mới, còn lại",
      "the draft before: what is gone, new and remaining", valueName: "file"))
  var since: String?

  @Flag(help: .both("cả những số khớp", "the consistent relations too"))
  var all = false

  @OptionGroup var formatting: FormatOptions
  @OptionGroup var place: PlaceOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let session = Session(try common.choices(place))
    let listing: AuditListing
    if let file {
      listing = try session.audited(file, since: since, all: all)
    } else {
      listing = try stored(in: session)
    }
    StandardStreams.write(try text(of: listing, in: session), to: .output)
    if listing.audit.count(of: .inconsistent) > 0 { throw Ending.faults }
  }

  /// The reports of the store that the options name.
  private func stored(in session: Session) throws(Ending) -> AuditListing {
    guard since == nil else { throw .badUsage(session.wording.audit.fileNeeded) }
    try session.source.checkOption(session.wording)
    let loaded = try session.audit(of: try session.board())
    let text = session.source.answer(for: loaded.reports).text
    let name = loaded.reports.first?.id.description ?? loaded.locality.rawValue
    var line: (@Sendable (Int) -> String?)?
    if let text { line = { text.line($0) } }
    return AuditListing(name, loaded.audit, line: line, all: all, session.wording)
  }

  private func text(of listing: AuditListing, in session: Session) throws -> String {
    switch formatting.format ?? .text {
    case .text:
      let width = try PanelOutput(session: session, format: .text, width: formatting.width)
        .lineWidth()
      return AuditText(session.wording, width: width).text(of: listing)
    case .markdown: return AuditMarkdown(session.wording).text(of: listing)
    case .csv: return CSVExport.text(of: DataTable(listing))
    case .json: return JSONExport.audit(listing)
    }
  }
}

extension Session {
  /// A report file, and what has become of the findings of the draft before it.
  func audited(_ file: String, since: String?, all: Bool) throws(Ending) -> AuditListing {
    let draft = try draft(file)
    var comparison: DraftComparison?
    if let since { comparison = DraftComparison(of: draft, since: try self.draft(since)) }
    return AuditListing(
      file, draft.audit, line: { draft.lines.indices.contains($0 - 1) ? draft.lines[$0 - 1] : nil },
      all: all, since: comparison, wording)
  }

  /// A report file read and audited.
  func draft(_ file: String) throws(Ending) -> DraftComparison.Draft {
    let source = try sourceText(file)
    let read = ReadText(source)
    let audit = Audit(numbers: read.numbers, claims: read.claims(), citations: read.citations)
    return DraftComparison.Draft(audit, lines: source.lines)
  }
}
