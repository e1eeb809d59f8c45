import ReformExtraction
import ReformStore
import ReformViewModels

extension Session {
  /// What a report file states, held against the catalogue.
  func importDraft(_ source: SourceText) throws(Ending) -> ImportDraft {
    do throws(StoreError) {
      let catalogue = try store.catalogue()
      let phrases = try store.phrases()
      warn(about: catalogue.faults + phrases.faults)
      let book = PhraseBook(indicators: catalogue.value.indicators, phrases: phrases.value)
      let reader = FigureReader(ReadText(source), book)
      return ImportDraft(figures: reader.figures, catalogue: catalogue.value)
    } catch {
      throw .nothingToShow(Problem.noData(BoardProblem(.store(error))).text(wording))
    }
  }
}
