import ReformModel
import ReformStore
import Testing

@Suite struct LocalityTableTests {
  private let localities: [Locality]
  private let lineage: [Lineage]

  init() throws {
    localities = try Repository.store.localities().value
    lineage = try Repository.store.lineage().value
  }

  private var today: [Locality] { localities.filter { $0.parent == country && !$0.isFormer } }
  private var communes: [Locality] {
    localities.filter { $0.parent != nil && $0.parent != country }
  }
  private let country = Locality.ID("vn")
  private var former: [Locality] { localities.filter(\.isFormer) }

  @Test func `has the country, its 34 provinces and cities, 52 former ones and 3,321 communes`() {
    #expect(localities.filter { $0.kind == .country }.map(\.id) == [Locality.ID("vn")])
    #expect(today.count == 34)
    #expect(former.count == 52)
    #expect(localities.count == 1 + 34 + 52 + 3321)
  }

  @Test func `ids tell the places of today from the former ones`() {
    for place in today { #expect(place.id.rawValue == place.officialCode) }
    for place in former { #expect(place.id.rawValue == "old-\(place.officialCode)") }
    for place in today + former { #expect(place.parent == Locality.ID("vn"), "\(place.id)") }
  }

  @Test func `communes have five digits and a province or city of today above them`() {
    let provinces = Set(today.map(\.id))
    #expect(communes.count == 3321)
    for place in communes {
      #expect(place.id.rawValue == place.officialCode)
      #expect(place.officialCode.count == 5)
      #expect(place.parent.map(provinces.contains) == true, "\(place.id)")
    }
    let kinds = Dictionary(grouping: communes, by: \.kind).mapValues(\.count)
    #expect(Set(kinds.keys) == [.commune, .ward, .specialZone])
  }

  @Test func `243 names of communes occur more than once, and never twice under one parent`() {
    let names = Dictionary(grouping: communes, by: \.name)
    #expect(names.values.count { $0.count > 1 } == 243)
    for places in names.values { #expect(Set(places.map(\.parent)).count == places.count) }
  }

  @Test func `names are unique among the places of today and among the former ones`() {
    #expect(Set(today.map(\.name)).count == 34)
    #expect(Set(former.map(\.name)).count == 52)
  }

  @Test func `each former place has one successor of today from the day after it ended`() {
    #expect(lineage.map(\.predecessor).sorted() == former.map(\.id).sorted())
    #expect(Set(lineage.map(\.successor)).isSubset(of: today.map(\.id)))
    #expect(Set(lineage.map(\.date)) == Set([Day(iso: "2025-07-01")].compactMap(\.self)))
    #expect(Set(former.map(\.validTo)) == [Day(iso: "2025-06-30")])
  }

  @Test func `the 11 places that nothing was merged into did not change`() {
    let successors = Set(lineage.map(\.successor))
    let unchanged = today.filter { !successors.contains($0.id) }
    #expect(unchanged.count == 11)
    #expect(unchanged.allSatisfy { $0.validFrom == nil })
    let changed = today.filter { successors.contains($0.id) }
    #expect(changed.allSatisfy { $0.validFrom == Day(iso: "2025-07-01") })
  }

  @Test func `Hải Phòng came out of Hải Phòng and Hải Dương`() {
    let parts = lineage.filter { $0.successor == Locality.ID("31") }.map(\.predecessor)
    #expect(parts.sorted() == [Locality.ID("old-30"), Locality.ID("old-31")])
  }
}
