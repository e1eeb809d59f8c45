import ReformExtraction
import ReformLocalization
import ReformModel
import ReformStore
import ReformViewModels

/// Reads report files against one catalogue, whose wordings and place names are made ready once.
struct Importer {
  private let catalogue: Catalogue
  private let localities: [Locality]
  /// Made while the first file is read.
  private let names: Prepared<PlaceNames>
  private let book: Prepared<PhraseBook>
  private let locality: Locality.ID?
  private let period: Period?

  init(_ session: Session) throws(Ending) {
    locality = try session.locality()
    period = try session.period()
    do throws(StoreError) {
      // The longest table is read beside the others.
      let store = session.store
      let places = Prepared {
        Result { () throws(StoreError) in try store.localities() }
      }
      let catalogue = try store.catalogue()
      let phrases = try store.phrases()
      let localities = try places.value.get()
      session.warn(about: catalogue.faults + phrases.faults + localities.faults)
      self.catalogue = catalogue.value
      self.localities = localities.value
      let indicators = catalogue.value.indicators
      names = Prepared { PlaceNames(localities.value) }
      book = Prepared { PhraseBook(indicators: indicators, phrases: phrases.value) }
    } catch {
      throw Ending(BoardError.store(error), session.wording)
    }
  }

  /// What a report's text states, and what it would be stored as.
  func draft(_ source: SourceText) -> ImportDraft {
    let read = ReadText(source)
    let header = ReportHeader(source, places: names.value)
    let target = target(header)
    let isProvince = target.locality?.isProvincial ?? true
    let reader = FigureReader(read, book.value, hasLevels: isProvince && !header.isDepartment)
    return ImportDraft(
      figures: reader.figures, unread: read.unread, catalogue: catalogue, target: target)
  }

  /// The options win over the header; where they differ, that is said.
  private func target(_ header: ReportHeader) -> ImportTarget {
    let proposed = header.localities.count == 1 ? header.localities.first : nil
    let place = (locality ?? proposed).flatMap { id in localities.first { $0.id == id } }
    var mismatches: [ImportTarget.Mismatch] = []
    if let locality, let first = header.localities.first, !header.localities.contains(locality),
      let named = localities.first(where: { $0.id == first })
    {
      mismatches.append(.locality(header: named.name))
    }
    if let period, let stated = header.period, stated != period {
      mismatches.append(.period(header: stated))
    }
    return ImportTarget(
      locality: place, period: period ?? header.period, number: header.number, date: header.date,
      title: header.title, mismatches: mismatches)
  }
}
