/// A place that reports, or the country (địa phương).
package struct Locality: Hashable, Sendable {
  package typealias ID = Identifier<Locality>

  package enum Kind: String, CaseIterable, Sendable {
    case country
    case province
    case city
    case commune
    case ward
    case specialZone = "special_zone"
  }

  package let id: ID
  /// The full Vietnamese name with its prefix; names of places stay Vietnamese in English.
  package let name: String
  package let kind: Kind
  package let parent: ID?
  package let officialCode: String
  package let validFrom: Day?
  package let validTo: Day?

  package init(
    id: ID, name: String, kind: Kind, parent: ID? = nil, officialCode: String = "",
    validFrom: Day? = nil, validTo: Day? = nil
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.parent = parent
    self.officialCode = officialCode
    self.validFrom = validFrom
    self.validTo = validTo
  }

  /// Whether it is a province or a city of the country's first level.
  package var isProvincial: Bool { kind == .province || kind == .city }

  /// Whether the place ended or changed and lives on under a successor.
  package var isFormer: Bool { validTo != nil }
}

/// One line of descent: what a former locality became, and when.
package struct Lineage: Hashable, Sendable {
  package let predecessor: Locality.ID
  package let successor: Locality.ID
  package let date: Day

  package init(predecessor: Locality.ID, successor: Locality.ID, date: Day) {
    self.predecessor = predecessor
    self.successor = successor
    self.date = date
  }
}

extension [Lineage] {
  /// The former localities that became this one, in the order of the lineage.
  package func predecessors(of locality: Locality.ID) -> [Locality.ID] {
    filter { $0.successor == locality }.map(\.predecessor)
  }
}

extension Locality {
  /// The places above one, nearest first. A place that is its own ancestor ends the list.
  ///
  /// - Parameters:
  ///   - parent: The nearest of them.
  ///   - find: Gives a place by its id.
  package static func ancestors<Failure: Error>(
    from parent: ID?, _ find: (ID) throws(Failure) -> Locality?
  ) throws(Failure) -> [ID] {
    var ancestors: [ID] = []
    var next = parent
    while let id = next, !ancestors.contains(id), ancestors.count < 8 {
      ancestors.append(id)
      next = try find(id)?.parent
    }
    return ancestors
  }
}
