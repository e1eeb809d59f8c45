import ArgumentParser
import ReformLocalization

/// `cchc export PANEL --output FILE`: a panel to a file, its format by the ending.
struct Export: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      abstract: bothLanguages("Xuất một phần ra tệp.", "Export a panel to a file."))
  }

  @Argument(help: .both("phần, như của lệnh show", "panel, as for show"))
  var panel: String

  @Option(
    name: [.short, .long],
    help: .both("tệp; - là đầu ra chuẩn", "file; - is standard output", valueName: "file"))
  var output: String

  @OptionGroup var formatting: FormatOptions
  @OptionGroup var place: PlaceOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let session = Session(try common.choices(place))
    let panel = try session.panel(named: panel)
    guard let format = formatting.format ?? OutputFormat(endingOf: output) else {
      throw Ending.badUsage(session.wording.problem.unknownEnding(output))
    }
    let writer = PanelOutput(session: session, format: format, width: formatting.width)
    let text = try writer.text(of: panel)
    guard output != "-" else {
      StandardStreams.write(text, to: .output)
      return
    }
    do throws(FileOutput.Failure) {
      try FileOutput.write(text, to: output, replacing: true)
    } catch {
      throw Ending.nothingToShow(
        session.wording.problem.cannotWrite(output, error.reason))
    }
  }
}
