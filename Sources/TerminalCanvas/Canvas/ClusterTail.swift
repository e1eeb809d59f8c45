import Synchronization

/// The scalars of a grapheme cluster after its first, as a number into one table of the process.
///
/// Nearly every cell has none. A number instead of a string keeps cells free of reference counts, so
/// that a frame of thousands of them is copied and compared like bytes.
struct ClusterTail: Hashable, Sendable {
  private let number: UInt32

  /// No scalars after the first.
  static let none = ClusterTail(number: 0)

  private static let table = Mutex(Table())

  private struct Table {
    var texts = [""]
    /// By bytes: as strings, two spellings of the same marks would be one.
    var numbers: [[UInt8]: UInt32] = [:]
  }

  private init(number: UInt32) {
    self.number = number
  }

  /// Keeps `text` for the life of the process: tails are few, since only marks that do not compose
  /// and joined symbols have one.
  init(_ text: String) {
    let bytes = Array(text.utf8)
    self = Self.table.withLock { table in
      if let known = table.numbers[bytes] { return ClusterTail(number: known) }
      let number = UInt32(table.texts.count)
      table.texts.append(text)
      table.numbers[bytes] = number
      return ClusterTail(number: number)
    }
  }

  /// The scalars as text; empty when there are none.
  var text: String {
    number == 0 ? "" : Self.table.withLock { $0.texts[Int(number)] }
  }

  /// Whether there are no scalars after the first.
  var isEmpty: Bool { number == 0 }
}
