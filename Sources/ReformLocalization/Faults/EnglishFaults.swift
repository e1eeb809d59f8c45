import ReformStore

/// Faults in English. One switch over every case, so that none can be forgotten.
enum EnglishFaults {
  static func explanation(_ problem: DataFault.Problem) -> String {
    switch problem {
    case .unreadable(let reason): "cannot be read (\(reason)); check its permissions"
    case .missingFile: "does not exist; put the file there"
    case .notAFile: "is not a file; put a CSV file there"
    case .fileTooLarge(let bytes, let limit):
      "has \(bytes) bytes, at most \(limit) are read; divide the file or use a store"
    case .emptyFile: "is empty; the first line must name the columns"
    case .badDescriptor(let reason): "is not a data package (\(reason)); mend the JSON"
    case .notListed: "is not listed in datapackage.json; add a resource for it"
    case .listedButMissing(let path): "lists \(path), which does not exist; add it or unlist it"
    case .pathOutsideFolder(let path): "lists \(path), outside the folder; use a path inside"
    case .wrongHeader(let expected, let found):
      "the first line is \(list(found)); it must name the columns \(list(expected))"
    case .missingColumn(let name): "column \(name) is missing; add it to the first line"
    case .unknownColumn(let name): "column \(name) is not one of the table's; remove it"
    case .repeatedColumn(let name): "column \(name) occurs twice; remove one"
    case .fieldCount(let expected, let found):
      "has \(found) fields, not \(expected); check commas and quotes"
    case .strayQuote(let at): "stray quote at character \(at); double it within a quoted field"
    case .textAfterQuote(let at):
      "text follows the closing quote at character \(at); put a comma or double the quote"
    case .unclosedQuote(let at): "the quote at character \(at) is never closed; close it"
    case .invalidUTF8(let at): "is not UTF-8 at character \(at); save the file as UTF-8"
    case .missingValue: "is empty; a value is needed"
    case .unexpectedValue(let text): "\(quoted(text)) must not stand here; leave it empty"
    case .badNumber(let text): "\(quoted(text)) is not a number; write it plain, as 39968.658"
    case .numberTooLarge(let text): "\(quoted(text)) is too large; at most 18 digits fit"
    case .badInteger(let text): "\(quoted(text)) is not a whole number; write it in digits"
    case .integerOutOfRange(let text, let minimum, let maximum):
      "\(quoted(text)) is out of range; "
        + (maximum.map { "give \(minimum) to \($0)" } ?? "give \(minimum) or more")
    case .badDate(let text): "\(quoted(text)) is not a day; write it as 2025-07-01"
    case .datesReversed(let from, let to): "\(from) is later than \(to); exchange them"
    case .badPeriod(let text): "\(quoted(text)) is not a period; write 2025, 2025-H1, 2025-Q3 …"
    case .longPeriod(let text, let shortest):
      "\(quoted(text)) has a shorter form; write \(shortest)"
    case .badID(let text):
      "\(quoted(text)) is not an id; use a-z, 0-9, _ and dots, a letter first"
    case .badLocality(let text):
      "\(quoted(text)) is not a locality; use vn, an official code, or old- and a code"
    case .badOfficialCode(let text): "\(quoted(text)) is not an official code; write its digits"
    case .badReportID(let text):
      "\(quoted(text)) is not a report id; write PERIOD/LOCALITY, as 2025/31"
    case .badSection(let text): "\(quoted(text)) is not a section; write it as II.2.c"
    case .badReference(let text):
      "\(quoted(text)) is not a reference; write id, id@level, id#2 or id[2025-H1]"
    case .badDigest(let text): "\(quoted(text)) is no SHA-256; give 64 hexadecimal digits"
    case .badURL(let text): "\(quoted(text)) is no address; begin with https://"
    case .unknownWord(let text, let allowed):
      "\(quoted(text)) is not known here; use \(allowed.joined(separator: ", "))"
    case .unknownIndicator(let id):
      "indicator \(id) is not in indicators.csv; add it or mend the id"
    case .unknownKPI(let id): "KPI \(id) is not in kpis.csv; add it or mend the id"
    case .unknownLocality(let id):
      "locality \(id) is not in localities.csv; add it or mend the id"
    case .wrongUnit(let found, let expected):
      "unit \(quoted(found)) does not convert to \(quoted(expected)); mend the unit"
    case .badPrinted(let text):
      "\(quoted(text)) is not a number in Vietnamese notation; write it as printed"
    case .printedDiffers(let printed, let value):
      "printed \(printed) is not the value \(value); mend one of them"
    case .duplicate(let key, let line): "\(key) is already on line \(line); remove one"
    case .duplicateReport(let id, let line):
      "report \(id) is already on line \(line); give one of them a slug (+name)"
    case .reportWithoutFigures(let path): "the report has no figures; add \(path)"
    case .figuresWithoutReport(let id): "no report \(id) in reports.csv; add its row"
    case .notesWithoutReport(let id): "no official report \(id) in reports.csv; add its row"
    case .neitherFormulaNorReported:
      "has neither formula nor reported figure; give at least one"
    case .formulaFault(let text, let at, let reason):
      "formula \(quoted(text))\(at.map { ", character \($0)" } ?? ""): \(words(reason)); mend the formula"
    }
  }

  private static func words(_ reason: FormulaReason) -> String {
    switch reason {
    case .empty: "it is empty"
    case .endsEarly: "it ends early"
    case .unexpected(let text): "unexpected \(quoted(text))"
    case .badNumber(let text): "\(quoted(text)) is not a number"
    case .badReference(let text): "\(quoted(text)) is not a reference"
    case .tooLong: "too many operands"
    case .nestedTooDeeply: "too many brackets within one another"
    case .returnsItsInput: "it only gives back the figure that prints the KPI"
    case .missingComparison: "it needs = or <= between two sides"
    case .comparesWithItself: "its two sides are the same"
    case .dividesByZero(let report): "divides by zero in report \(report)"
    case .overflows(let report): "the result does not fit in report \(report)"
    }
  }

  private static func list(_ names: [String]) -> String {
    names.isEmpty ? "empty" : names.joined(separator: ",")
  }

  private static func quoted(_ text: String) -> String { "\u{201C}\(text)\u{201D}" }
}
