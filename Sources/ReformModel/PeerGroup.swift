/// Which localities are ranked together.
package struct PeerGroup: Hashable, Sendable {
  package let kinds: Set<Locality.Kind>?
  package let parent: Locality.ID?

  /// - Parameters:
  ///   - kinds: Nil for every kind.
  ///   - parent: Nil for everywhere.
  package init(kinds: Set<Locality.Kind>? = nil, parent: Locality.ID? = nil) {
    self.kinds = kinds
    self.parent = parent
  }

  /// Those a locality is naturally held against: provinces and cities of today with each other,
  /// communes with those of their province.
  package init(of locality: Locality) {
    switch locality.kind {
    case .commune, .ward, .specialZone: self.init(parent: locality.parent)
    case .province, .city: self.init(kinds: [.province, .city])
    case .country: self.init(kinds: [.country])
    }
  }

  package func contains(_ locality: Locality) -> Bool {
    (kinds.map { $0.contains(locality.kind) } ?? true)
      && (parent.map { locality.parent == $0 } ?? true)
  }
}
