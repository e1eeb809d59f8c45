import ReformExtraction
import ReformLocalization
import ReformModel
import ReformStore
import ReformViewModels

extension Session {
  /// What a report file states, held against the catalogue, and what it would be stored as.
  func importDraft(_ source: SourceText) throws(Ending) -> ImportDraft {
    let locality = try locality()
    let period = try period()
    do throws(StoreError) {
      let catalogue = try store.catalogue()
      let phrases = try store.phrases()
      let localities = try store.localities()
      warn(about: catalogue.faults + phrases.faults + localities.faults)
      let header = ReportHeader(source, localities: localities.value)
      let target = Self.target(header, locality, period, among: localities.value)
      let book = PhraseBook(indicators: catalogue.value.indicators, phrases: phrases.value)
      let read = ReadText(source)
      let isProvince = target.locality.map { $0.kind == .province || $0.kind == .city } ?? true
      let reader = FigureReader(read, book, hasLevels: isProvince && !header.isDepartment)
      return ImportDraft(
        figures: reader.figures, unread: read.unread, catalogue: catalogue.value, target: target)
    } catch {
      throw .nothingToShow(Problem.noData(BoardProblem(.store(error))).text(wording))
    }
  }

  /// The options win over the header; where they differ, that is said.
  private static func target(
    _ header: ReportHeader, _ locality: Locality.ID?, _ period: Period?,
    among localities: [Locality]
  ) -> ImportTarget {
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
