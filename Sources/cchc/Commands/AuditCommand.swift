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

  @Argument(
    help: .both(
      "tệp báo cáo .txt hoặc .md; - là đầu vào chuẩn",
      "report file, .txt or .md; - is standard input", valueName: "file"))
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
    let session = Session(common.choices(place))
    guard let file else {
      throw Ending.badUsage(session.wording.audit.fileNeeded)
    }
    let draft = try session.draft(file)
    let earlier = try since.map { try session.draft($0) }
    let listing = AuditListing(
      file, draft.audit, text: draft.lines, all: all,
      since: earlier.map { DraftComparison(of: draft, since: $0) }, session.wording)
    StandardStreams.write(try text(of: listing, in: session), to: .output)
    if draft.audit.count(of: .inconsistent) > 0 { throw Ending.faults }
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
  /// A report file read and audited.
  func draft(_ file: String) throws(Ending) -> DraftComparison.Draft {
    let source = try sourceText(file)
    let read = ReadText(source)
    let audit = Audit(numbers: read.numbers, claims: read.claims, citations: read.citations)
    return DraftComparison.Draft(audit, lines: source.lines)
  }

  /// - Throws: `nothingToShow` in words for whoever must act.
  func sourceText(_ file: String) throws(Ending) -> SourceText {
    let strings = wording.file
    let bytes: [UInt8]
    do throws(FileInput.Failure) {
      bytes = try FileInput.read(file, limit: SourceText.largestSize)
    } catch {
      switch error {
      case .missing: throw .nothingToShow(strings.missing(file))
      case .notAFile: throw .nothingToShow(strings.notAFile(file))
      case .tooLarge: throw .nothingToShow(strings.tooLarge(file, SourceText.largestSize >> 20))
      case .system(let reason): throw .nothingToShow(strings.unreadable(file, reason))
      }
    }
    do throws(TextFault) {
      return try SourceText(bytes)
    } catch {
      switch error {
      case .empty: throw .nothingToShow(strings.empty(file))
      case .binary(let line): throw .nothingToShow(strings.binary(file, line))
      case .notUTF8(let line): throw .nothingToShow(strings.notUTF8(file, line))
      case .tooLarge: throw .nothingToShow(strings.tooLarge(file, SourceText.largestSize >> 20))
      }
    }
  }
}
