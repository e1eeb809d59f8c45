extension String {
  /// The first letter as a capital, for words that become titles.
  package var sentenceCase: String { prefix(1).uppercased() + dropFirst() }
}
