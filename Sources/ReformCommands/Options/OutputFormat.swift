import ArgumentParser
import ReformExport
import ReformLocalization

/// The formats of panels and lists.
enum OutputFormat: String, CaseIterable, ExpressibleByArgument {
  case text
  case markdown
  case csv
  case json

  /// The format a file name asks for by its ending.
  init?(endingOf path: String) {
    let name = path.split(separator: "/").last ?? ""
    // Without an ending, and on standard output or a device, a panel is text.
    guard name.contains(where: { $0 != "." }), name.contains("."), !path.hasPrefix("/dev/") else {
      self = .text
      return
    }
    let ending = name.split(separator: ".").last.map { $0.lowercased() }
    switch ending {
    case "txt": self = .text
    case "md", "markdown": self = .markdown
    case "csv": self = .csv
    case "json": self = .json
    default: return nil
    }
  }
}

/// How a panel is written.
struct FormatOptions: ParsableArguments {
  @Option(
    name: .long,
    help: .both("định dạng", "format", valueName: "text|markdown|csv|json"))
  var format: OutputFormat?

  @Option(
    name: .long,
    help: .both("độ rộng của văn bản, từ 40 đến 1000", "width of text, from 40 to 1000"))
  var width: Int?
}

extension FormatOptions {
  /// A table in the format asked for; what is read rather than processed is `plain`.
  func text(of table: DataTable, _ wording: Wording, plain: () -> String) -> String {
    switch format ?? .text {
    case .text: plain()
    case .markdown: MarkdownExport(wording).text(of: table)
    case .csv: CSVExport.text(of: table)
    case .json: JSONExport.array(of: table)
    }
  }
}
