/// A typed text identifier: ids of different entities cannot be mixed up.
///
/// `Entity` is a phantom type that only says what the identifier names.
package struct Identifier<Entity>: RawRepresentable, Hashable, Comparable, Sendable,
  CustomStringConvertible
{
  package let rawValue: String

  package init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// Short form for literals and tests: `KPI.ID("procedures.on_time_rate")`.
  package init(_ rawValue: String) {
    self.rawValue = rawValue
  }

  package var description: String { rawValue }

  // Written out: the defaults of RawRepresentable look conformances up at run time.
  package static func == (left: Self, right: Self) -> Bool {
    left.rawValue == right.rawValue
  }

  package func hash(into hasher: inout Hasher) {
    rawValue.hash(into: &hasher)
  }

  package static func < (left: Self, right: Self) -> Bool {
    left.rawValue < right.rawValue
  }
}

/// The spelling of catalogue ids: `[a-z][a-z0-9_]*(\.[a-z0-9_]+)*` (DESIGN section 4, Ids).
package enum CatalogueIDSpelling {
  /// Whether `text` may name an indicator, a KPI or a check.
  package static func accepts(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      var atPartStart = true
      var isFirst = true
      for byte in bytes {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"):
          atPartStart = false
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
          guard !isFirst else { return false }
          atPartStart = false
        case UInt8(ascii: "."):
          guard !atPartStart else { return false }
          atPartStart = true
        default:
          return false
        }
        isFirst = false
      }
      return !atPartStart
    }
  }
}
