import ArgumentParser
import ReformLocalization
import ReformViewModels

/// `cchc show [PANEL]`: a panel as text.
struct Show: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      abstract: bothLanguages("In một phần ra văn bản.", "Print a panel."))
  }

  @Argument(
    help: .both(
      "phần: \(PanelName.words.joined(separator: ", "))",
      "panel: \(PanelName.words.joined(separator: ", "))"))
  var panel = "overview"

  @OptionGroup var formatting: FormatOptions
  @OptionGroup var place: PlaceOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let session = Session(try common.choices(place))
    let panel = try session.panel(named: panel)
    let output = PanelOutput(
      session: session, format: formatting.format ?? .text, width: formatting.width)
    StandardStreams.write(try output.text(of: panel), to: .output)
  }
}

extension Session {
  /// - Throws: bad usage that lists every panel.
  func panel(named word: String) throws(Ending) -> PanelName {
    guard let panel = PanelName(word) else {
      throw .badUsage(
        wording.problem.noSuchPanel(word, PanelName.words.joined(separator: ", ")))
    }
    return panel
  }
}
