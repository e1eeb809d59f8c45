extension Array where Element: Equatable {
  /// The element `step` places further than `element`, around the ends; from the first where `element`
  /// is none of them. Nil when there are none.
  func round(from element: Element, by step: Int) -> Element? {
    guard !isEmpty else { return nil }
    let position = (firstIndex(of: element) ?? 0) + step
    return self[(position % count + count) % count]
  }
}
