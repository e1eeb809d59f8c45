import ReformModel
import ReformStore

/// A store that could not be opened: every question is answered with why.
struct ClosedStore: ReportStore {
  let error: StoreError

  func catalogue() throws(StoreError) -> Loaded<Catalogue> { throw error }
  func checks() throws(StoreError) -> Loaded<CheckList> { throw error }
  func phrases() throws(StoreError) -> Loaded<[AssignmentPhrase]> { throw error }
  func reports() throws(StoreError) -> Loaded<[Report]> { throw error }
  func contents(of id: Report.ID) throws(StoreError) -> Loaded<ReportContents> { throw error }
  func localities() throws(StoreError) -> Loaded<[Locality]> { throw error }
  func lineage() throws(StoreError) -> Loaded<[Lineage]> { throw error }
  func locality(_ id: Locality.ID) throws(StoreError) -> Loaded<Locality?> { throw error }
}
