import ReformModel
import Testing

@Suite struct NameTests {
  @Test(arguments: [
    ("Hồ sơ giải quyết đúng hạn", "ho so giai quyet dung han"), ("Đề án", "de an"),
    ("HO\u{302}\u{300} SO\u{31B}", "ho so"), ("Hải Phòng", "hai phong"), ("ẬN", "an"),
  ])
  func `searches without diacritics, composed or decomposed`(text: String, key: String) {
    #expect(SearchKey.of(text) == key)
  }

  @Test func `finds words in any order`() {
    #expect(SearchKey.matches("Hồ sơ đúng hạn", query: "han ho"))
    #expect(!SearchKey.matches("Hồ sơ đúng hạn", query: "tre"))
    #expect(SearchKey.matches("Hồ sơ", query: ""))
    #expect(!SearchKey.matches("khối sở", query: "ho so"), "only the beginning of a word counts")
  }

  @Test(arguments: [
    "procedures.dossiers.resolved", "a", "a_1.2b",
  ])
  func `accepts catalogue ids`(text: String) {
    #expect(CatalogueIDSpelling.accepts(text))
  }

  @Test(arguments: ["", "A", "1a", "a-b", "a..b", ".a", "a.", "a b", "_a", "hồ"])
  func `refuses other ids`(text: String) {
    #expect(!CatalogueIDSpelling.accepts(text))
  }

  @Test(arguments: [
    "procedures.time_cut.total@province#2[2025-H1]", "a@commune", "a#3", "a[2025]", "a",
  ])
  func `reads and writes references to figures`(text: String) {
    #expect(FigureReference(text)?.description == text)
  }

  @Test(arguments: ["a@city", "a#0", "a#x", "a#+2", "a#007", "a[2025", "a[13]", "@all", "a b"])
  func `refuses other references`(text: String) {
    #expect(FigureReference(text) == nil)
  }

  @Test(arguments: ["2025/31", "2025-H1/old-31", "2025-10M/31+budget"])
  func `reads and writes report ids`(text: String) {
    #expect(Report.ID(text)?.description == text)
  }

  @Test(arguments: [
    "2025", "2025-6M/31", "2025/", "2025/31+", "2025/31/x", "2025/../31", "/31", "2025/A",
  ])
  func `refuses report ids that are not paths of figures`(text: String) {
    #expect(Report.ID(text) == nil)
  }
}
