package import ReformLocalization
import ReformModel

extension DashboardState {
  /// The editions that both sides of a comparison rest on, each once.
  package func comparedEditions(_ wording: Wording) -> [String] {
    var seen: Set<String> = []
    return [board, series.comparison?.answer].compactMap(\.self)
      .flatMap { $0.sources(of: .plan, wording).editions }.filter { seen.insert($0).inserted }
  }
}
