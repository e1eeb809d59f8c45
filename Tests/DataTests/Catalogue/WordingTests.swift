import Foundation
import ReformModel
import ReformStore
import Testing

@Suite struct WordingTests {
  @Test(arguments: Language.allCases)
  func `labels tell indicators apart and fit a row`(language: Language) throws {
    let catalogue = try Repository.catalogue()
    Self.check(catalogue.indicators.map { $0.label[language] })
    Self.check(catalogue.kpis.map { $0.label[language] })
  }

  private static func check(_ labels: [String]) {
    let repeated = Dictionary(grouping: labels) { $0 }.filter { $0.value.count > 1 }
    #expect(repeated.keys.sorted() == [])
    #expect(labels.filter { $0.isEmpty || $0.count > 60 } == [])
  }

  @Test func `a note on a KPI is in both languages or in none`() throws {
    let halves = try Repository.catalogue().kpis.filter {
      $0.note.vietnamese.isEmpty != $0.note.english.isEmpty
    }
    #expect(halves.map(\.id) == [])
  }

  @Test func `all text is composed and ends its lines with LF`() throws {
    for path in try Repository.tables() + ["datapackage.json", "README.md"] {
      let file = Repository.data.appending(path: path)
      let text = try String(contentsOf: file, encoding: .utf8)
      // Not ==, which takes composed and decomposed text for equal.
      let composed = text.precomposedStringWithCanonicalMapping
      #expect(text.utf8.elementsEqual(composed.utf8), "\(path) is not in NFC")
      #expect(!text.utf8.contains(UInt8(ascii: "\r")), "\(path) has a CR")
      #expect(text.utf8.last == UInt8(ascii: "\n"), "\(path) ends without LF")
    }
  }
}
