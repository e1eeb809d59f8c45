import ReformLocalization
import ReformModel
import ReformStore
import Testing

@Suite struct FaultTextTests {
  @Test func `the list holds every kind of fault`() {
    #expect(Set(AllProblems.list.map(AllProblems.kind)) == Set(1...AllProblems.kinds))
  }

  @Test(arguments: AllProblems.list, Language.allCases)
  func `every fault says what is wrong and what to do`(
    problem: DataFault.Problem, language: Language
  ) {
    let text = FaultText.explanation(problem, in: language)
    let parts = text.split(separator: "; ")
    #expect(parts.count == 2, "\(text)")
    #expect(parts.allSatisfy { $0.count >= 5 }, "\(text)")
    #expect(!text.contains("\n") && text.last != "." && text.first != " ")
    let isASCII = text.unicodeScalars.allSatisfy { $0.isASCII || "“”…".unicodeScalars.contains($0) }
    #expect(isASCII == (language == .english), "\(text)")
  }

  @Test(arguments: AllProblems.list)
  func `the offending words are named in both languages`(problem: DataFault.Problem) {
    for payload in Mirror(reflecting: problem).children.flatMap(Self.words) {
      for language in Language.allCases {
        #expect(FaultText.explanation(problem, in: language).contains(payload), "\(problem)")
      }
    }
  }

  private static func words(of child: Mirror.Child) -> [String] {
    switch child.value {
    case let text as String: [text]
    case let number as Int: ["\(number)"]
    case let texts as [String]: texts
    case let nested: Mirror(reflecting: nested).children.flatMap(words)
    }
  }

  @Test func `a fault's place stands in front, as far as it is known`() {
    let problem = DataFault.Problem.badNumber(text: "1,5")
    let cell = DataFault(file: "a/b.csv", line: 7, column: "value", problem: problem)
    let words = "“1,5” is not a number; write it plain, as 39968.658"
    #expect(FaultText.line(cell, in: .english) == "a/b.csv:7: value: \(words)")
    let row = DataFault(file: "a.csv", line: 7, problem: problem)
    #expect(FaultText.line(row, in: .english) == "a.csv:7: \(words)")
    let file = DataFault(file: "a.csv", problem: problem)
    #expect(FaultText.line(file, in: .english) == "a.csv: \(words)")
  }
}
