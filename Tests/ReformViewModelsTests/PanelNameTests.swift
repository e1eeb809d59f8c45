import ReformLocalization
import ReformModel
import ReformViewModels
import Testing

@Suite struct PanelNameTests {
  @Test func `every word of the command line names its panel and comes back`() {
    for word in PanelName.words where !word.hasSuffix(":ID") {
      #expect(PanelName(word)?.word == word)
    }
    #expect(PanelName.words.count == Tab.allCases.count + 6)
    #expect(PanelName("civil-service") == .tab(.civilService))
    #expect(PanelName("kpi:files.rate") == .kpi(Sample.rate, nil))
    #expect(PanelName("rank:files.rate") == .ranking(Sample.rate))
    #expect(PanelName("trend:files.rate") == .trend(Sample.rate))
  }

  @Test(arguments: ["", "Overview", "procedure", "kpi", "all"])
  func `other words name nothing`(word: String) {
    #expect(PanelName(word) == nil)
  }

  @Test func `a file is named without a colon`() {
    #expect(PanelName.kpi(Sample.rate, nil).fileWord == "files.rate")
    #expect(PanelName.tab(.civilService).fileWord == "civil-service")
  }

  @Test(arguments: Language.allCases)
  func `every panel has a title`(language: Language) throws {
    let board = try StateProbe.loaded(Sample.year).board
    let panels = Tab.allCases.map(PanelName.tab) + [.plan, .notes, .kpi(Sample.rate, nil)]
    let titles = panels.map { $0.title(board, Wording(language)) }
    #expect(Set(titles).count == panels.count && !titles.contains(""))
  }
}
