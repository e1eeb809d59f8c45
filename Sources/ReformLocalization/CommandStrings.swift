/// What the commands say beside their panels.
package struct CommandStrings: Sendable {
  /// The result of `cchc validate`, before the counts.
  package let validated: @Sendable (_ faults: Int) -> String

  package static let vietnamese = CommandStrings(
    validated: { $0 == 0 ? "không có lỗi" : "\($0) lỗi" })

  package static let english = CommandStrings(
    validated: { faults in
      switch faults {
      case 0: "no faults"
      case 1: "1 fault"
      default: "\(faults) faults"
      }
    })
}
