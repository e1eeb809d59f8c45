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
