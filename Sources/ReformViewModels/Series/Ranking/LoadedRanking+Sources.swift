package import ReformLocalization
import ReformModel

extension LoadedRanking {
  /// What the ranking rests on, and the command that tells where a locality's figures stand.
  package func sources(_ wording: Wording) -> [String] {
    guard !ranking.rows.isEmpty else { return [] }
    let command =
      "cchc show kpi:\(ranking.kpi.id) --period \(ranking.period) --locality "
      + wording.ranking.localityName
    return [
      wording.ranking.sources(
        ranking.rows.count, wording.calendar.period(ranking.period), command)
    ]
  }
}
