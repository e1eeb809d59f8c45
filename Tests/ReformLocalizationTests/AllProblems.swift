import ReformStore

/// One fault of every kind. `kind` switches over every case, so that a new one does not compile
/// before it has come here too.
enum AllProblems {
  static let list: [DataFault.Problem] = [
    .unreadable(reason: "R9x"), .missingFile, .notAFile, .fileTooLarge(bytes: 999, limit: 888),
    .emptyFile, .badDescriptor(reason: "R9x"), .notListed, .listedButMissing(path: "P9x"),
    .pathOutsideFolder(path: "P9x"), .wrongHeader(expected: ["a9x"], found: ["b9x"]),
    .wrongHeader(expected: ["a9x"], found: []), .missingColumn(name: "N9x"),
    .unknownColumn(name: "N9x"), .repeatedColumn(name: "N9x"),
    .fieldCount(expected: 333, found: 222),
    .strayQuote(at: 444), .textAfterQuote(at: 444), .unclosedQuote(at: 444), .invalidUTF8(at: 444),
    .missingValue, .unexpectedValue(text: "T9x"), .badNumber(text: "T9x"),
    .numberTooLarge(text: "T9x"), .badInteger(text: "T9x"),
    .integerOutOfRange(text: "T9x", minimum: 111, maximum: 999),
    .integerOutOfRange(text: "T9x", minimum: 111, maximum: nil), .badDate(text: "T9x"),
    .datesReversed(from: "F9x", to: "T9x"), .badPeriod(text: "T9x"),
    .longPeriod(text: "T9x", shortest: "S9x"), .badID(text: "T9x"), .badLocality(text: "T9x"),
    .badOfficialCode(text: "T9x"), .badReportID(text: "T9x"), .badSection(text: "T9x"),
    .badReference(text: "T9x"), .badDigest(text: "T9x"), .badURL(text: "T9x"),
    .unknownWord(text: "T9x", allowed: ["a9x", "b9x"]), .unknownIndicator(id: "I9x"),
    .unknownKPI(id: "I9x"), .unknownLocality(id: "I9x"), .wrongUnit(found: "F9x", expected: "E9x"),
    .badPrinted(text: "T9x"), .printedDiffers(printed: "P9x", value: "V9x"),
    .duplicate(key: "K9x", firstLine: 777), .duplicateReport(id: "I9x", firstLine: 777),
    .reportWithoutFigures(path: "P9x"), .figuresWithoutReport(id: "I9x"),
    .notesWithoutReport(id: "I9x"), .neitherFormulaNorReported,
    .formulaFault(text: "T9x", at: 444, reason: .unexpected("R9x")),
    .formulaFault(text: "T9x", at: 444, reason: .missingComparison),
    .formulaFault(text: "T9x", at: 444, reason: .comparesWithItself),
  ]

  /// The number of kinds.
  static let kinds = 50

  static func kind(of problem: DataFault.Problem) -> Int {
    switch problem {
    case .unreadable: 1
    case .missingFile: 2
    case .notAFile: 3
    case .fileTooLarge: 4
    case .emptyFile: 5
    case .badDescriptor: 6
    case .notListed: 7
    case .listedButMissing: 8
    case .pathOutsideFolder: 9
    case .wrongHeader: 10
    case .missingColumn: 11
    case .unknownColumn: 12
    case .repeatedColumn: 13
    case .fieldCount: 14
    case .strayQuote: 15
    case .textAfterQuote: 16
    case .unclosedQuote: 17
    case .invalidUTF8: 18
    case .missingValue: 19
    case .unexpectedValue: 20
    case .badNumber: 21
    case .numberTooLarge: 22
    case .badInteger: 23
    case .integerOutOfRange: 24
    case .badDate: 25
    case .datesReversed: 26
    case .badPeriod: 27
    case .longPeriod: 28
    case .badID: 29
    case .badLocality: 30
    case .badOfficialCode: 31
    case .badReportID: 32
    case .badSection: 33
    case .badReference: 34
    case .badDigest: 35
    case .badURL: 36
    case .unknownWord: 37
    case .unknownIndicator: 38
    case .unknownKPI: 39
    case .unknownLocality: 40
    case .wrongUnit: 41
    case .badPrinted: 42
    case .printedDiffers: 43
    case .duplicate: 44
    case .duplicateReport: 45
    case .reportWithoutFigures: 46
    case .figuresWithoutReport: 47
    case .notesWithoutReport: 48
    case .neitherFormulaNorReported: 49
    case .formulaFault: 50
    }
  }
}
