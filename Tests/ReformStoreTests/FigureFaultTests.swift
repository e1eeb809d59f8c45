import ReformModel
import Testing

@testable import ReformStore
@testable import ReformStoreTesting

/// Each kind of bad figure gives its own fault, with file, line and column, and costs its row only.
@Suite struct FigureFaultTests {
  /// A damaged row of figures, the column to blame and what is wrong.
  typealias Case = (row: String, column: String?, problem: DataFault.Problem)

  static let figures: [Case] = [
    (
      "files.none,all,1,5,5,hồ sơ,exact,,,II.1,9,printed,", "indicator",
      .unknownIndicator(id: "files.none")
    ),
    ("Files,all,1,5,5,hồ sơ,exact,,,II.1,9,printed,", "indicator", .badID(text: "Files")),
    (",all,1,5,5,hồ sơ,exact,,,II.1,9,printed,", "indicator", .missingValue),
    (
      "budget.spent,city,1,5,5,tỷ đồng,exact,,,II.1,9,printed,", "level",
      .unknownWord(text: "city", allowed: ["all", "province", "commune"])
    ),
    ("budget.spent,all,x,5,5,tỷ đồng,exact,,,II.1,9,printed,", "nth", .badInteger(text: "x")),
    ("budget.spent,all,+1,5,5,tỷ đồng,exact,,,II.1,9,printed,", "nth", .badInteger(text: "+1")),
    (
      "budget.spent,all,0,5,5,tỷ đồng,exact,,,II.1,9,printed,", "nth",
      .integerOutOfRange(text: "0", minimum: 1, maximum: nil)
    ),
    (
      "budget.spent,all,99999999999999999999,5,5,tỷ đồng,exact,,,II.1,9,printed,", "nth",
      .numberTooLarge(text: "99999999999999999999")
    ),
    ("budget.spent,all,1,,5,tỷ đồng,exact,,,II.1,9,printed,", "printed", .missingValue),
    (
      "budget.spent,all,1,5 tỷ,5,tỷ đồng,exact,,,II.1,9,printed,", "printed",
      .badPrinted(text: "5 tỷ")
    ),
    (
      "budget.spent,all,1,64.605,61605,tỷ đồng,exact,,,II.1,9,printed,", "value",
      .printedDiffers(printed: "64.605", value: "61605")
    ),
    (
      "budget.spent,all,1,5,1e5,tỷ đồng,exact,,,II.1,9,printed,", "value", .badNumber(text: "1e5")
    ),
    (
      "budget.spent,all,1,5,9223372036854775808,tỷ đồng,exact,,,II.1,9,printed,", "value",
      .numberTooLarge(text: "9223372036854775808")
    ),
    (
      "budget.spent,all,1,5,5,hồ sơ,exact,,,II.1,9,printed,", "unit",
      .wrongUnit(found: "hồ sơ", expected: "tỷ đồng")
    ),
    ("budget.spent,all,1,5,5,,exact,,,II.1,9,printed,", "unit", .missingValue),
    (
      "budget.spent,all,1,5,5,tỷ đồng,roughly,,,II.1,9,printed,", "qualifier",
      .unknownWord(text: "roughly", allowed: Figure.Qualifier.allCases.map(\.rawValue))
    ),
    (
      "budget.spent,all,1,5,5,tỷ đồng,exact,2025-02-29,2025-03-01,II.1,9,printed,", "date_from",
      .badDate(text: "2025-02-29")
    ),
    (
      "budget.spent,all,1,5,5,tỷ đồng,exact,2025-03-02,2025-03-01,II.1,9,printed,", "date_to",
      .datesReversed(from: "2025-03-02", to: "2025-03-01")
    ),
    (
      "budget.spent,all,1,5,5,tỷ đồng,exact,2025-03-02,,II.1,9,printed,", "date_to",
      .missingValue
    ),
    (
      "budget.spent,all,1,5,5,tỷ đồng,exact,,,II-1,9,printed,", "section",
      .badSection(text: "II-1")
    ),
    (
      "budget.spent,all,1,5,5,tỷ đồng,exact,,,II.1,0,printed,", "line",
      .integerOutOfRange(text: "0", minimum: 1, maximum: nil)
    ),
    (
      "budget.spent,all,1,5,5,tỷ đồng,exact,,,II.1,9,guessed,", "origin",
      .unknownWord(text: "guessed", allowed: Figure.Origin.allCases.map(\.rawValue))
    ),
    (
      "files.all,all,1,5,5,hồ sơ,exact,,,II.1,9,printed,", "nth",
      .duplicate(key: "files.all@all#1", firstLine: 2)
    ),
    ("files.all,all,3", nil, .fieldCount(expected: 13, found: 3)),
    (
      "files.all,all,3,5\"6,56,hồ sơ,exact,,,II.1,9,printed,", "printed", .strayQuote(at: 18)
    ),
    (
      "files.all,all,3,\"56,56,hồ sơ,exact,,,II.1,9,printed,", "printed", .unclosedQuote(at: 17)
    ),
  ]

  @Test(arguments: figures)
  func `a bad figure is named, and the others load`(damage: Case) throws {
    let file = "figures/2025/31.csv"
    var package = PackageFixture.sound
    package.append(damage.row, to: file)
    package.append("files.on_time,all,2,7,7,hồ sơ,exact,,,II.2.c,190,printed,", to: file)
    try package.inFolder { folder in
      let loaded = try DataPackageStore(folder: folder).contents(of: Sample.annual)
      #expect(
        loaded.faults == [
          DataFault(file: file, line: 7, column: damage.column, problem: damage.problem)
        ])
      #expect(loaded.value.figures.count == Sample.contents[1].figures.count + 1)
      #expect(loaded.value.notes.count == 2)
    }
  }

  @Test func `every fault of a row is reported at once`() throws {
    let file = "figures/2025/31.csv"
    var package = PackageFixture.sound
    package.append("files.none,x,y,5,5,hồ sơ,z,,,II.1,9,printed,", to: file)
    try package.inFolder { folder in
      let faults = try DataPackageStore(folder: folder).contents(of: Sample.annual).faults
      #expect(faults.map(\.line) == [7, 7, 7, 7])
      #expect(Set(faults.map(\.column)) == ["indicator", "level", "nth", "qualifier"])
    }
  }
}
