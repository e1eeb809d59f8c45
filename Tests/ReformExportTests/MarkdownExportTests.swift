import ReformLocalization
import ReformModel
import ReformViewModels
import Testing

@testable import ReformExport

@Suite struct MarkdownExportTests {
  private func text(_ panel: PanelName, _ language: Language) throws -> String {
    try #require(
      MarkdownExport(Wording(language)).text(of: panel, in: try Repository.state(language)))
  }

  /// Cells of a table line; escaped pipes do not divide.
  private func cells(_ line: some StringProtocol) -> Int {
    var count = 0
    var isEscaped = false
    for character in line {
      if character == "|", !isEscaped { count += 1 }
      isEscaped = character == "\\" && !isEscaped
    }
    return count - 1
  }

  @Test(arguments: Tab.allCases.map(PanelName.tab) + [.plan, .notes], Language.allCases)
  func `every table is well formed`(panel: PanelName, language: Language) throws {
    let text = try text(panel, language)
    var width: Int?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      guard line.hasPrefix("|") else {
        width = nil
        continue
      }
      #expect(cells(line) == width ?? cells(line), "\(line)")
      width = cells(line)
    }
    #expect(text.hasPrefix("# ") && text.hasSuffix("\n") && !text.hasSuffix("\n\n"))
  }

  @Test func `pipes and marks in a cell are text`() {
    let table = DataTable(
      columns: ["a|b"], rows: [[.text("x|y\\z *bold* _i_ `c` <b> [l](u) #h\nnext")]])
    let markdown = MarkdownExport(Wording(.english)).text(of: table)
    #expect(
      markdown == """
        | a\\|b |
        | --- |
        | x\\|y\\\\z \\*bold\\* \\_i\\_ \\`c\\` \\<b> \\[l\\](u) \\#h next |

        """)
  }

  @Test func `a cell that looks like a rule is only a cell`() {
    let table = DataTable(columns: ["a"], rows: [[.text("---")]])
    let lines = MarkdownExport(Wording(.english)).text(of: table).split(separator: "\n")
    #expect(lines.count == 3 && lines[1] == "| --- |")
  }

  @Test func `a panel has its title, place, period and sources`() throws {
    let lines = try text(.tab(.procedures), .vietnamese).split(separator: "\n")
    #expect(lines[0] == "# Thủ tục hành chính")
    #expect(lines[1] == "Thành phố Hải Phòng, Năm 2025")
    let row =
      "| Hồ sơ trực tuyến | 85,89% | ≥ 80% | +5,89 | đạt | QĐ 126/QĐ-BCĐCP |  | II.2.c:181 |"
    #expect(lines.contains { $0 == row })
    #expect(lines.contains("## Nguồn"))
    #expect(lines.contains { $0.contains("SHA-256 54e010b889e6") })
  }

  @Test func `a KPI's detail holds formula, figures and the sentence`() throws {
    let detail = try text(.kpi(KPI.ID("procedures.on_time_rate"), nil), .english)
    #expect(detail.contains("100 × 1,349,692 / 1,379,219 = 97.86%"))
    #expect(detail.contains("## Sentence to paste"))
  }

  @Test func `a KPI the board does not hold has no text`() throws {
    let state = try Repository.state(.english)
    let panel = PanelName.kpi(KPI.ID("no.such"), nil)
    #expect(MarkdownExport(Wording(.english)).text(of: panel, in: state) == nil)
    let empty = DashboardState(language: .english)
    #expect(MarkdownExport(Wording(.english)).text(of: .plan, in: empty) == nil)
  }
}
