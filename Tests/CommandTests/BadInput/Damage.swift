import Testing

/// A fault as `validate` and the warnings of `show` must both name it.
struct Fault {
  /// `file:line: column:`
  let place: String
  let explanation: String

  var line: String { "\(place) \(explanation)" }
}

extension DataCopy {
  /// `validate` names this fault and no other; `show` warns of it and shows everything else.
  func expectOnly(
    _ fault: Fault, isSeenByShow: Bool = true, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    try expectFaults([fault], isSeenByShow: isSeenByShow, sourceLocation: sourceLocation)
    let show = try show()
    #expect(show.output.contains("97.86%'"), sourceLocation: sourceLocation)
  }

  /// `validate` names these faults in this order and no other; `show` warns of them.
  func expectFaults(
    _ faults: [Fault], isSeenByShow: Bool = true, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let validate = try validate()
    #expect(validate.code == 1, sourceLocation: sourceLocation)
    #expect(validate.errors == "", sourceLocation: sourceLocation)
    #expect(Array(validate.lines.dropLast()) == faults.map(\.line), sourceLocation: sourceLocation)
    let count = faults.count == 1 ? "1 fault: " : "\(faults.count) faults: "
    #expect(validate.lines.last?.hasPrefix(count) == true, sourceLocation: sourceLocation)

    let show = try show()
    #expect(show.code == 0, sourceLocation: sourceLocation)
    #expect(show.output.contains("Administrative procedures"), sourceLocation: sourceLocation)
    let warnings = isSeenByShow ? faults.map { "cchc: \($0.line)" } : []
    #expect(show.errorLines == warnings, sourceLocation: sourceLocation)
  }
}
