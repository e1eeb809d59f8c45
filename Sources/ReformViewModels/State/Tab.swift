package import ReformModel

/// The nine tabs.
package enum Tab: Int, CaseIterable, Hashable, Sendable {
  case overview = 1
  case direction
  case institutions
  case procedures
  case apparatus
  case civilService
  case finance
  case digital
  /// Every number that does not add up.
  case audit

  package init(_ area: ReformArea) {
    self =
      switch area {
      case .direction: .direction
      case .institutions: .institutions
      case .procedures: .procedures
      case .apparatus: .apparatus
      case .civilService: .civilService
      case .finance: .finance
      case .digital: .digital
      }
  }

  /// The area whose panel this is; nil for a tab over all areas.
  package var area: ReformArea? { ReformArea.allCases.first { Tab($0) == self } }

  /// The tab `step` places further, around the ends.
  package func moved(by step: Int) -> Tab {
    Tab.allCases.round(from: self, by: step) ?? self
  }
}
