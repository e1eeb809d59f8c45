import ReformModel
import ReformStore
import Testing

/// Holds the figures against the report they were taken from.
@Suite(
  .enabled(
    if: Repository.reportText != nil,
    "no hai-phong-2025.txt in $CCHC_REPORTS, else in ../shared/reports: the text is not committed"
  ))
struct ReportEvidenceTests {
  private let text: ReportText
  private let contents: [ReportContents]

  init() throws {
    text = try #require(Repository.reportText)
    contents = try Repository.contents()
  }

  private var figures: [Figure] { contents.flatMap(\.figures) }

  @Test func `the text is the edition that the lines belong to`() {
    #expect(contents.count == 5)
    let digest = SHA256.hex(of: text.bytes)
    for one in contents { #expect(one.report.textSHA256 == digest, "\(one.report.id)") }
  }

  @Test func `each printed number stands on its line as a whole number`() {
    for figure in figures where figure.origin == .printed {
      let numbers = ReportText.numbers(in: text.line(figure.evidence.line))
      #expect(numbers.contains(figure.printed), "\(figure.place)")
      #expect(VietnameseNumber.value(of: figure.printed) == figure.value, "\(figure.place)")
    }
  }

  @Test func `each zero in words stands on its line`() {
    let zeros = figures.filter { $0.origin == .word }
    #expect(zeros.count == 4)
    for figure in zeros {
      let line = text.line(figure.evidence.line)
      #expect(ReportText.holds(words: figure.printed, in: line), "\(figure.place)")
      #expect(figure.value.isZero, "\(figure.place)")
    }
  }

  @Test func `each counted list has as many items`() {
    let counted = figures.filter { $0.origin == .counted }
    #expect(counted.count == 4)
    for figure in counted {
      let items = text.line(figure.evidence.line).matches(of: /\((\d+)\)/).map(\.output.1)
      #expect(items.last.map(String.init) == figure.printed, "\(figure.place)")
      #expect(figure.value.mantissa == Int64(items.count), "\(figure.place)")
    }
  }

  @Test func `no figure is derived by us`() {
    #expect(figures.filter { $0.origin == .derived } == [])
  }

  @Test func `each hedge stands right before its number`() {
    for figure in figures where figure.qualifier != .exact {
      let words = ReportText.words(of: text.line(figure.evidence.line)).joined(separator: " ")
      let number = ReportText.words(of: figure.printed).joined(separator: " ")
      let found = figure.qualifier.words.contains { words.contains("\($0) \(number)") }
      #expect(found, "\(figure.place) \(figure.qualifier)")
    }
  }

  @Test func `sections are those of the headings above`() throws {
    for figure in figures {
      let section = text.section(ofLine: figure.evidence.line)
      #expect(section == figure.evidence.section, "\(figure.place)")
    }
    for note in contents.flatMap(\.notes) {
      let section = text.section(ofLine: note.evidence.line)
      #expect(section == note.evidence.section, "note of line \(note.evidence.line)")
    }
    for target in try Repository.catalogue().targets where target.instrument == nil {
      let place = target.clause.split(separator: ":")
      let line = try #require(place.last.flatMap { Int($0) })
      #expect(text.section(ofLine: line) == place.first.map(String.init), "\(target.kpi)")
    }
  }
}

extension Figure {
  /// For messages: no word of the report.
  fileprivate var place: String { "\(indicator) \(printed) on line \(evidence.line)" }
}

extension Figure.Qualifier {
  fileprivate var words: [String] {
    switch self {
    case .exact: [""]
    case .about: ["khoảng"]
    case .nearly: ["gần"]
    case .over: ["hơn", "trên"]
    case .under: ["dưới"]
    case .estimate: ["ước", "ước đạt"]
    }
  }
}
