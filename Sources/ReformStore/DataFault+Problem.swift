extension DataFault {
  /// What is wrong. One case per kind; payloads hold the offending text and what was expected.
  ///
  /// `at` is a position within the line, counted from 1 in characters (Unicode scalars).
  package enum Problem: Error, Hashable, Sendable {
    // MARK: The file as a whole

    /// The file cannot be opened or read; `reason` is the system's own text.
    case unreadable(reason: String)
    /// The file is not there.
    case missingFile
    /// A folder, pipe or device stands where a file should.
    case notAFile
    /// More bytes than are read at once.
    case fileTooLarge(bytes: Int, limit: Int)
    /// Nothing in it, not even a header.
    case emptyFile
    /// `datapackage.json` is not a data package descriptor.
    case badDescriptor(reason: String)
    /// The file is in the folder but not among the resources of `datapackage.json`.
    case notListed
    /// `datapackage.json` lists a file that is not there.
    case listedButMissing(path: String)
    /// `datapackage.json` lists a path outside the data folder.
    case pathOutsideFolder(path: String)

    // MARK: The header

    /// No column of the table is there: not the table's header at all.
    case wrongHeader(expected: [String], found: [String])
    /// A column of the table is not in the header; without a required one no row is read.
    case missingColumn(name: String)
    /// The header has a column that the table does not have.
    case unknownColumn(name: String)
    /// The header has a column twice; the first is read.
    case repeatedColumn(name: String)

    // MARK: The CSV notation

    /// More or fewer fields than the header; also what an open quote can lead to.
    case fieldCount(expected: Int, found: Int)
    /// A quote inside a field that does not begin with one.
    case strayQuote(at: Int)
    /// A quoted field goes on after its closing quote.
    case textAfterQuote(at: Int)
    /// A quoted field that never ends; `at` is its opening quote.
    case unclosedQuote(at: Int)
    /// The bytes are not UTF-8; `at` is the first that is not.
    case invalidUTF8(at: Int)

    // MARK: A value by itself

    /// The cell is empty and must not be.
    case missingValue
    /// Nothing may stand here beside what other columns say.
    case unexpectedValue(text: String)
    /// Not a plain decimal such as `-39968.658`.
    case badNumber(text: String)
    /// The digits do not fit 64 bits.
    case numberTooLarge(text: String)
    /// Not a whole number in plain digits.
    case badInteger(text: String)
    /// `maximum` is nil where only the lower bound exists.
    case integerOutOfRange(text: String, minimum: Int, maximum: Int?)
    /// Not a day written `2025-07-01`.
    case badDate(text: String)
    /// `date_from` lies after `date_to`.
    case datesReversed(from: String, to: String)
    /// Not a period such as `2025-H1`.
    case badPeriod(text: String)
    /// A period, but not in its shortest form.
    case longPeriod(text: String, shortest: String)
    /// Not the id of an indicator or KPI.
    case badID(text: String)
    /// Not `vn`, an official code or `old-` with a code.
    case badLocality(text: String)
    /// Not the two digits of a province or the five of a commune.
    case badOfficialCode(text: String)
    /// Not `<period>/<locality>[+slug]` with the period in its shortest form.
    case badReportID(text: String)
    /// Not a section such as `II.2.c`.
    case badSection(text: String)
    /// Not a reference to a figure: `id ["@" level] ["#" nth] ["[" period "]"]`.
    case badReference(text: String)
    /// Not 64 lower-case hexadecimal digits.
    case badDigest(text: String)
    /// Not an `http` or `https` address.
    case badURL(text: String)
    /// Not one of the few words that the column takes.
    case unknownWord(text: String, allowed: [String])

    // MARK: A value against others

    /// `indicators.csv` has no such good row.
    case unknownIndicator(id: String)
    /// `kpis.csv` has no such good row.
    case unknownKPI(id: String)
    /// `localities.csv` has no such good row.
    case unknownLocality(id: String)
    /// The unit does not convert to the indicator's.
    case wrongUnit(found: String, expected: String)
    /// `printed` is not a number in Vietnamese notation.
    case badPrinted(text: String)
    /// `printed` and `value` are not the same number.
    case printedDiffers(printed: String, value: String)
    /// A second row with the same key.
    case duplicate(key: String, firstLine: Int)
    /// A second row of `reports.csv` with this id; the first is kept.
    case duplicateReport(id: String, firstLine: Int)
    /// A row of `reports.csv` without a file of figures at `path`.
    case reportWithoutFigures(path: String)
    /// A file of figures without a row in `reports.csv`.
    case figuresWithoutReport(id: String)
    /// A file of notes without an official report in `reports.csv`.
    case notesWithoutReport(id: String)
    /// A KPI needs a formula, a reported figure, or both.
    case neitherFormulaNorReported
    /// Found by ReformAnalysis; `at` is the character within the formula's text, nil when the
    /// formula reads well and fails over the figures of a report.
    case formulaFault(text: String, at: Int?, reason: FormulaReason)
  }
}

/// Why a formula gives no value, or a check's expression says nothing.
package enum FormulaReason: Hashable, Sendable {
  case empty
  case endsEarly
  case unexpected(String)
  case badNumber(String)
  case badReference(String)
  case nestedTooDeeply
  case tooLong
  /// It is only the figure that prints the KPI.
  case returnsItsInput
  /// A check without `=` or `<=`.
  case missingComparison
  /// A check whose sides are the same.
  case comparesWithItself
  case dividesByZero(report: String)
  case overflows(report: String)
}
