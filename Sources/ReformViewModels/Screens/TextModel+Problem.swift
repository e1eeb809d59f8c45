package import ReformLocalization

extension TextModel {
  /// An error as a screen.
  ///
  /// - Parameter canGoBack: Whether there is a screen behind it.
  package init(problem: Problem, canGoBack: Bool = true, _ wording: Wording) {
    let isUnwritten = if case .cannotWrite = problem { true } else { false }
    self.init(
      title: isUnwritten ? wording.problem.unwritten : wording.problem.title,
      blocks: [
        .space, .paragraph(problem.text(wording)), .space,
        .paragraph(canGoBack ? wording.problem.goBack : wording.problem.quit),
      ])
  }
}

extension Problem {
  /// `what: where: why; what to do`.
  package func text(_ wording: Wording) -> String {
    let strings = wording.problem
    return switch self {
    case .cannotWrite(let path, let reason): strings.cannotWrite(path, reason)
    case .noData(.folderMissing(let path)): strings.folderMissing(path)
    case .noData(.folderUnreadable(let path, let reason)): strings.folderUnreadable(path, reason)
    case .noData(.storeUnreachable(let store, let reason)):
      strings.storeUnreachable(store, reason)
    case .noData(.storeUnconnected(let store, let reason)):
      strings.storeUnconnected(store, reason)
    case .noData(.storeLibraryMissing(let store, let library, let reason)):
      strings.storeLibraryMissing(store, library, reason)
    case .noData(.storeRefused(let store, let reason)): strings.storeRefused(store, reason)
    case .noData(.storeReadOnly(let store, let reason)): strings.storeReadOnly(store, reason)
    case .noData(.storeNotInitialised(let store)): strings.storeNotInitialised(store)
    case .noData(.storeNewer(let store)): strings.storeNewer(store)
    case .noData(.noCatalogue(let path)): strings.noCatalogue(path)
    case .noData(.noReports): strings.noReports
    case .noData(.noReport(let locality, let period)):
      strings.noReport([locality, period].compactMap(\.self).joined(separator: " "))
    }
  }
}

extension Message {
  /// The line the footer shows.
  package func text(_ wording: Wording) -> String {
    switch self {
    case .wrote(let path): "\(wording.picker.written) \(path)"
    case .noOtherPeriod: wording.picker.noOtherPeriod
    case .noWiderPeriod: wording.picker.noWiderPeriod
    case .noNarrowerPeriod: wording.picker.noNarrowerPeriod
    case .emptyName: wording.picker.emptyName
    case .onlyThere: wording.comparison.onlyThere
    case .combinedHasNoBoard: wording.trend.combinedHasNoBoard
    case .gapHasNoBoard: wording.trend.gapHasNoBoard
    case .notANumber: wording.importing.notANumber
    case .saved(let report, let figures): wording.importing.savedMessage(report, figures)
    case .faults(let count): "\(count) \(wording.picker.faultsFound)"
    }
  }
}
