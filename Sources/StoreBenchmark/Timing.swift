/// Wall-clock times of something done again and again.
struct Timing {
  let milliseconds: [Double]

  init(runs: Int = 9, _ body: () throws -> Void) rethrows {
    var times: [Double] = []
    for _ in 0..<runs { times.append(try Self.once(body)) }
    milliseconds = times.sorted()
  }

  var median: Double { milliseconds[milliseconds.count / 2] }

  /// How long one run takes, in milliseconds.
  static func once(_ body: () throws -> Void) rethrows -> Double {
    let start = ContinuousClock.now
    try body()
    let (seconds, attoseconds) = (ContinuousClock.now - start).components
    return Double(seconds) * 1e3 + Double(attoseconds) / 1e15
  }
}

/// A line of the table that a benchmark prints.
enum Table {
  static func row(_ what: String, _ measured: String, _ note: String = "") {
    let name = what + String(repeating: " ", count: max(1, 46 - what.count))
    print(name + measured + (note.isEmpty ? "" : "   \(note)"))
  }

  static func milliseconds(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return "\(tenths / 10).\(tenths % 10) ms"
  }

  static func ratio(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    let rest = hundredths % 100
    return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)x"
  }
}
