package import ReformModel

/// A store of values given at the start, for tests, previews and imported reports.
///
/// Of several reports or localities with one id the first is kept.
package struct MemoryStore: ReportStore {
  private let loadedCatalogue: Loaded<Catalogue>
  private let checkList: CheckList
  private let wordings: [AssignmentPhrase]
  private let index: [Report]
  private let contentsByID: [Report.ID: ReportContents]
  private let places: [Locality]
  private let placesByID: [Locality.ID: Locality]
  private let descent: [Lineage]

  /// `faults` are reported with the catalogue.
  package init(
    catalogue: Catalogue = Catalogue(), contents: [ReportContents] = [],
    localities: [Locality] = [], lineage: [Lineage] = [], checks: CheckList = CheckList(),
    phrases: [AssignmentPhrase] = [], faults: [DataFault] = []
  ) {
    loadedCatalogue = Loaded(catalogue, faults: faults)
    var contentsByID: [Report.ID: ReportContents] = [:]
    var index: [Report] = []
    for one in contents where contentsByID[one.report.id] == nil {
      contentsByID[one.report.id] = one
      index.append(one.report)
    }
    self.index = index
    self.contentsByID = contentsByID
    var placesByID: [Locality.ID: Locality] = [:]
    var places: [Locality] = []
    for place in localities where placesByID[place.id] == nil {
      placesByID[place.id] = place
      places.append(place)
    }
    self.places = places
    self.placesByID = placesByID
    descent = lineage
    checkList = checks
    wordings = phrases
  }

  /// The values given, with the faults given.
  package func catalogue() throws(StoreError) -> Loaded<Catalogue> { loadedCatalogue }

  /// The checks given.
  package func checks() throws(StoreError) -> Loaded<CheckList> { Loaded(checkList) }

  /// The wordings given.
  package func phrases() throws(StoreError) -> Loaded<[AssignmentPhrase]> { Loaded(wordings) }

  /// In the order given.
  package func reports() throws(StoreError) -> Loaded<[Report]> { Loaded(index) }

  /// - Throws: `unknownReport`.
  package func contents(of id: Report.ID) throws(StoreError) -> Loaded<ReportContents> {
    guard let contents = contentsByID[id] else { throw .unknownReport(id) }
    return Loaded(contents)
  }

  /// In the order given.
  package func localities() throws(StoreError) -> Loaded<[Locality]> { Loaded(places) }

  /// In the order given.
  package func lineage() throws(StoreError) -> Loaded<[Lineage]> { Loaded(descent) }

  /// Constant time.
  package func locality(_ id: Locality.ID) throws(StoreError) -> Loaded<Locality?> {
    Loaded(placesByID[id])
  }
}
