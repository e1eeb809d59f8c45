package import ReformLocalization
package import ReformModel

extension PeerGroup {
  /// The groups a locality can be looked at in, its natural peers first: what the key that changes
  /// the group goes through.
  package static func choices(for locality: Locality) -> [PeerGroup] {
    let natural = PeerGroup(of: locality)
    var choices = [natural]
    switch locality.kind {
    case .commune, .ward, .specialZone:
      choices += communal(below: locality.parent) + communal(below: nil) + provincial
    case .province, .city:
      choices += provincial + communal(below: locality.id) + communal(below: nil)
    case .country:
      choices += provincial + communal(below: nil)
    }
    var seen: Set<PeerGroup> = []
    return choices.filter { seen.insert($0).inserted }
  }

  private static let provincial = [
    PeerGroup(kinds: [.province, .city]), PeerGroup(kinds: [.city]), PeerGroup(kinds: [.province]),
  ]

  private static func communal(below parent: Locality.ID?) -> [PeerGroup] {
    // Everything below a province is a commune, a ward or a special zone.
    let all: Set<Locality.Kind>? = parent == nil ? Self.communes : nil
    return [all, [.ward], [.commune], [.specialZone]].map { PeerGroup(kinds: $0, parent: parent) }
  }

  private static let communes: Set<Locality.Kind> = [.commune, .ward, .specialZone]

  /// What the group is called: `xã, phường, đặc khu thuộc Thành phố Hải Phòng`.
  ///
  /// - Parameter parents: The places groups are below.
  package func name(_ parents: [Locality.ID: Locality], _ wording: Wording) -> String {
    let strings = wording.ranking.groups
    let isBelow = parent != nil && parent?.rawValue != "vn"
    let kinds: String
    switch self.kinds {
    case [.province, .city]: kinds = strings.provincesAndCities
    case [.province]: kinds = strings.provinces
    case [.city]: kinds = strings.cities
    case [.commune]: kinds = strings.communes
    case [.ward]: kinds = strings.wards
    case [.specialZone]: kinds = strings.specialZones
    case [.country]: kinds = strings.country
    case Self.communes: kinds = strings.communesAndWards
    case nil where isBelow: kinds = strings.communesAndWards
    default: kinds = strings.everywhere
    }
    if let parent, isBelow {
      return strings.within(kinds, parents[parent].map(wording.name) ?? parent.rawValue)
    }
    return self.kinds?.isSubset(of: Self.communes) == true ? strings.nationwide(kinds) : kinds
  }
}
