import ReformModel
import ReformStore
import ReformViewModels
import Testing

/// Going through the figures of an import before they are stored.
@Suite struct ReviewTests {
  private static let resolved = Indicator.ID("x.resolved")
  private static let onTime = Indicator.ID("x.on_time")

  private static func figure(
    _ printed: String, _ value: Int64, line: Int, _ indicator: Indicator.ID? = nil,
    confidence: Int64 = 80, words: String = ""
  ) -> ReadFigure {
    ReadFigure(
      number: StatedNumber(
        printed: printed, value: ExactDecimal(mantissa: value), unit: MeasureUnit("hồ sơ"),
        evidence: Evidence(section: "I", line: line), columns: 3..<(3 + printed.utf8.count)),
      origin: .printed,
      assignment: indicator.map {
        ReadFigure.Assignment(
          indicator: $0, level: .all, confidence: ExactDecimal(mantissa: confidence, scale: 2))
      },
      candidates: [resolved], words: words)
  }

  private static var review: Review {
    let indicators = [resolved, onTime].map {
      Indicator(
        id: $0, area: .procedures, section: "II.2.c",
        label: LocalizedText(vi: "Nhãn \($0)", en: "Label \($0)"), unit: MeasureUnit("hồ sơ"),
        nature: .flow)
    }
    let draft = ImportDraft(
      figures: [
        figure("12", 12, line: 1, resolved), figure("7", 7, line: 2, onTime, confidence: 55),
        figure("5", 5, line: 3, words: "có 5 hồ sơ nộp muộn"),
      ], catalogue: Catalogue(indicators: indicators),
      target: ImportTarget(
        locality: Locality(id: Locality.ID("31"), name: "Hải Phòng", kind: .city),
        period: Period(year: 2025)))
    return Review(
      file: "r.txt", draft: draft,
      lines: ["Có 12 hồ sơ.", "Có 7 hồ sơ.", "Có 5 hồ sơ nộp muộn."], replacing: false)
  }

  private func state() -> DashboardState {
    var state = DashboardState(language: .vietnamese)
    state.review = Self.review
    state.stack = [.review]
    return state
  }

  @Test func `what nobody could assign comes first, then what is unsure`() {
    let list = ListModel(.review, of: state())
    #expect(list?.rows.map(\.id) == [.figure(2), .figure(1), .figure(0)])
    #expect(list?.selected == .figure(2))
  }

  @Test func `Enter and typing assign, and the next row is selected`() {
    var state = state()
    _ = update(&state, .rowOpened)
    #expect(state.stack.last == .assigning(2))
    #expect(state.isTyping)
    _ = update(&state, .filterChanged("on_time"))
    _ = update(&state, .rowOpened)
    #expect(state.review?.decision(on: 2).indicator == Self.onTime)
    #expect(state.stack == [.review])
    #expect(state.selectedRow(of: .review) == .figure(1))
  }

  @Test func `a dropped figure is not stored, a corrected one is stored as corrected`() {
    var state = state()
    _ = update(&state, .selectionMovedToLast)
    _ = update(&state, .correctionOpened)
    _ = update(&state, .correctionChanged("13"))
    _ = update(&state, .rowOpened)
    _ = update(&state, .selectionMoved(-1))
    _ = update(&state, .figureDropped)
    let figures = state.review?.figures ?? []
    #expect(figures.map(\.printed) == ["13"])
    #expect(figures.map(\.note) == ["printed 12"])
  }

  @Test func `what is no number is not taken as a correction`() {
    var state = state()
    _ = update(&state, .correctionOpened)
    _ = update(&state, .correctionChanged("1x"))
    _ = update(&state, .rowOpened)
    #expect(state.stack.last == .correcting(2))
    #expect(state.message == .notANumber)
  }

  @Test func `two figures of one indicator are numbered, the matcher's first`() {
    var review = Self.review
    review.assign(2, to: Self.resolved)
    #expect(review.figures.map(\.printed) == ["12", "7", "5"])
    #expect(review.figures.map(\.nth) == [1, 1, 2])
  }

  @Test func `a wording is kept from the words behind the number`() {
    var review = Self.review
    review.assign(2, to: Self.resolved)
    review.decide(2) { $0.isLearned = true }
    #expect(
      review.learned == [
        AssignmentPhrase(indicator: Self.resolved, near: [["hồ sơ nộp muộn"]])
      ])
  }

  @Test func `leaving without saving asks, and quitting too`() {
    var state = state()
    _ = update(&state, .screenClosed)
    #expect(state.stack.last == .leavingReview(quits: false))
    _ = update(&state, .screenClosed)
    #expect(state.stack == [.review])
    _ = update(&state, .quitRequested)
    #expect(!state.hasQuit)
    _ = update(&state, .reviewDiscarded)
    #expect(state.hasQuit && state.review == nil)
  }

  @Test func `saving hands the review over once and shows the stored report`() {
    var state = state()
    let effects = update(&state, .reviewSaveRequested)
    guard case .saveReview(let saved) = effects.first else {
      Issue.record("nothing is saved")
      return
    }
    #expect(saved.figures.count == 2)
    #expect(update(&state, .reviewSaveRequested) == [])
    let id = Report.ID(period: Period(year: 2025), locality: Locality.ID("31"))
    let next = update(&state, .reviewSaved(id, figures: 2))
    #expect(next == [.loadBoard(locality: id.locality, period: id.period)])
    #expect(state.review == nil && state.stack.isEmpty)
  }

  @Test func `a failed save leaves everything as it was`() {
    var state = state()
    _ = update(&state, .figureAccepted)
    let before = state.review
    _ = update(&state, .reviewSaveRequested)
    _ = update(&state, .reviewFailed(path: "/x", reason: "Permission denied"))
    #expect(state.review == before)
    #expect(state.stack.last == .problem(.cannotWrite(path: "/x", reason: "Permission denied")))
  }
}
