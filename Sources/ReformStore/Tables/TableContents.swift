/// The good rows of one CSV file with their lines, and the faults of the others.
struct TableContents<Value: Sendable>: Sendable {
  var values: [Value] = []
  /// The line of each value, in the same order.
  var lines: [Int] = []
  var faults: [DataFault] = []

  init() {}

  /// A file that could not be read at all.
  init(fault: DataFault) {
    faults = [fault]
  }

  /// Decodes every row; `decode` returns nil for a row it has reported a fault of.
  init<Column: TableColumn>(
    _ source: TableSource, file: String, columns: Column.Type,
    decode: (inout RowDecoder<Column>) -> Value?
  ) {
    var rows = RowDecoder<Column>(source, file: file)
    let count = source.mostRows
    values.reserveCapacity(count)
    lines.reserveCapacity(count)
    while rows.next() {
      guard let value = decode(&rows) else { continue }
      values.append(value)
      lines.append(rows.line)
    }
    faults = rows.faults
  }

  /// False when there is nothing but faults: then what others refer to is not to be called unknown.
  var isUsable: Bool { faults.isEmpty || !values.isEmpty }

  /// Without the lines, for callers that only need values.
  var loaded: Loaded<[Value]> { Loaded(values, faults: faults) }
}

/// Remembers where each key was first seen. By text: the runtime looks up what each new type of key can
/// do, at every start.
struct FirstLines {
  private var lines: [String: Int]

  /// Makes room for the rows at once: growing would hash every key again and again.
  init(in source: TableSource) {
    lines = Dictionary(minimumCapacity: source.usualRows)
  }

  /// Nil when the key is new; else the line that has it already.
  fileprivate mutating func taken(_ key: String, at line: Int) -> Int? {
    // To look first would hash every key twice.
    guard let first = lines.updateValue(line, forKey: key) else { return nil }
    lines[key] = first
    return first
  }
}

extension RowDecoder where Column: TableColumn {
  /// Whether no earlier row has this key; a repeated one is reported as the fault that `problem`
  /// makes of the first row's line.
  mutating func isFirst(
    _ key: String, in lines: inout FirstLines, at column: Column? = nil,
    else problem: (Int) -> DataFault.Problem
  ) -> Bool {
    guard let first = lines.taken(key, at: line) else { return true }
    report(problem(first), at: column)
    return false
  }
}
