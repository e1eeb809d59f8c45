/// All localities, found by id in constant time.
package struct LocalityTable: Sendable {
  package let all: [Locality]
  private let positions: [Locality.ID: Int]

  /// Of several localities with one id the first is found.
  package init(_ localities: [Locality]) {
    all = localities
    positions = Dictionary(
      localities.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  package subscript(id: Locality.ID) -> Locality? { positions[id].map { all[$0] } }

  /// The places above one, nearest first.
  package func ancestors(of id: Locality.ID) -> [Locality.ID] {
    Locality.ancestors(from: self[id]?.parent) { self[$0] }
  }
}
