/// Walks the rows of one table and reads typed cells; whatever is wrong is collected, not thrown.
///
/// Columns are found by name, so their order is free. A file without a required column gives no
/// rows, because each would be faulty for the one reason already reported.
///
/// What a column can do is asked of the extension, not of the type: for every table the runtime would
/// otherwise search all conformances of the program before it could hold a decoder.
struct RowDecoder<Column> {
  private(set) var faults: [DataFault] = []
  /// The line the current row begins on.
  private(set) var line = 1
  /// Whether the header has every required column.
  private(set) var isReadable = false

  private let file: String
  private let columns: [ColumnSchema]
  private var reader: CSVReader
  /// What is read instead where there is no file.
  private var rows: RowBuffer?
  private var nextRow = 0
  private var header: [String] = []
  /// Where each column of the schema stands in the file; -1 for one that is missing.
  private var positions: [Int] = []
  private var record = CSVRecord.empty
  private var faultsBeforeRow = 0
}

extension RowDecoder where Column: TableColumn {
  init(_ source: TableSource, file: String) {
    self.file = file
    columns = Column.allCases.map(\.schema)
    switch source {
    case .csv(let bytes):
      reader = CSVReader(bytes)
      readHeader()
    case .rows(let rows):
      reader = CSVReader([])
      self.rows = rows
      positions = Array(columns.indices)
      isReadable = true
    }
  }

  /// Goes to the next row with the right number of fields; false at the end.
  mutating func next() -> Bool {
    guard isReadable else { return false }
    if let rows {
      guard nextRow < rows.count else { return false }
      begin(rows.record(nextRow))
      nextRow += 1
      return true
    }
    while let event = reader.next() {
      switch event {
      case .record(let record):
        begin(record)
        return true
      case .fault(let fault):
        report(fault)
      }
    }
    return false
  }

  private mutating func begin(_ record: CSVRecord) {
    self.record = record
    line = record.line
    faultsBeforeRow = faults.count
  }

  /// Whether nothing wrong was found in the current row so far.
  var isGood: Bool { faults.count == faultsBeforeRow }

  /// What was found wrong in the current row so far.
  var rowFaults: ArraySlice<DataFault> { faults[faultsBeforeRow...] }

  /// Reports a fault of the current row.
  mutating func report(_ problem: DataFault.Problem, at column: Column? = nil) {
    let name = column.map { columns[$0.rawValue].name }
    faults.append(DataFault(file: file, line: line, column: name, problem: problem))
  }

  /// Whether the cell holds exactly `text`; makes no String.
  func holds(_ text: String, at column: Column) -> Bool {
    record.holds(text, at: positions[column.rawValue])
  }

  /// The number in the cell when it is written in a few plain digits and within the column's bounds;
  /// makes no String.
  func plainCount(_ column: Column) -> Int? {
    guard let count = record.plainCount(at: positions[column.rawValue]) else { return nil }
    guard case .integer(let minimum, let maximum) = columns[column.rawValue].type else {
      return count
    }
    return count >= minimum && count <= maximum ?? .max ? count : nil
  }

  /// The cell's text, empty when there is none; a required cell that is empty is reported.
  mutating func text(_ column: Column) -> String {
    let position = positions[column.rawValue]
    guard !record.isEmpty(position) else {
      if columns[column.rawValue].isRequired { report(.missingValue, at: column) }
      return ""
    }
    return record.text(position)
  }

  /// The cell's value; nil when the cell is empty or, reported, when it is wrong.
  mutating func value<Value>(
    _ column: Column, read: (String, ColumnType) throws(DataFault.Problem) -> Value
  ) -> Value? {
    let text = text(column)
    guard !text.isEmpty else { return nil }
    do throws(DataFault.Problem) {
      return try read(text, columns[column.rawValue].type)
    } catch {
      report(error, at: column)
      return nil
    }
  }

  private mutating func readHeader() {
    switch reader.next() {
    case nil:
      faults.append(DataFault(file: file, problem: .emptyFile))
    case .fault(let fault):
      report(fault)
    case .record(let record):
      line = record.line
      header = (0..<record.count).map { record.text($0) }
      checkHeader()
    }
  }

  private mutating func checkHeader() {
    let names = columns.map(\.name)
    positions = names.map { header.firstIndex(of: $0) ?? -1 }
    guard positions.contains(where: { $0 >= 0 }) else {
      report(.wrongHeader(expected: names, found: header))
      return
    }
    isReadable = true
    for (column, position) in zip(columns, positions) where position < 0 {
      reportHeader(.missingColumn(name: column.name), column.name)
      if column.isRequired { isReadable = false }
    }
    for (position, name) in header.enumerated() {
      if !names.contains(name) {
        reportHeader(.unknownColumn(name: name), name)
      } else if header[..<position].contains(name) {
        reportHeader(.repeatedColumn(name: name), name)
      }
    }
  }

  private mutating func reportHeader(_ problem: DataFault.Problem, _ name: String) {
    faults.append(DataFault(file: file, line: line, column: name, problem: problem))
  }

  private mutating func report(_ fault: CSVFault) {
    let name = fault.field.flatMap { header.indices.contains($0) ? header[$0] : nil }
    faults.append(DataFault(file: file, line: fault.line, column: name, problem: fault.problem))
  }
}
