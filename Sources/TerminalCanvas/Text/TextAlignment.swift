/// Where text stands in a field wider than itself.
package enum TextAlignment: Sendable {
  case leading
  case trailing
  case center

  /// The share of `space` free columns that goes before the text.
  func before(_ space: Int) -> Int {
    switch self {
    case .leading: 0
    case .trailing: space
    case .center: space / 2
    }
  }
}
