import ReformModel
import ReformStore
import ReformViewModels

/// What a screen asks of a store, timed from an opened store to values ready to be shown.
struct Questions {
  let store: any ReportStore
  let generated: GeneratedReports

  private static let kpi = KPI.ID("procedures.on_time_rate")

  func run() throws {
    let loader = BoardLoader(store: store)
    guard let kpi = generated.catalogue.kpi(Self.kpi), let month = generated.months.last,
      let province = generated.localities.first
    else { return }
    let communes = PeerGroup(kinds: [.commune, .ward, .specialZone])
    var ranked = 0
    let ranking = try Timing {
      ranked = try loader.ranking(of: kpi, in: month, among: communes).rows.count
    }
    Table.row(
      "ranking of \(ranked) communes, with change", Table.milliseconds(ranking.median),
      "bar 16 ms in SQLite")
    var periods = 0
    let trend = try Timing {
      periods = try loader.trend(of: kpi, for: province.id, like: .month(1)).points.count
    }
    Table.row(
      "trend of \(periods) periods", Table.milliseconds(trend.median), "bar 5 ms in SQLite, of 60")
    let board = try Timing { _ = try loader.load(locality: province.id, period: month) }
    Table.row("board of one place and period", Table.milliseconds(board.median))
    let opening = try Timing { _ = try store.openingReport() }
    Table.row("report to open on", Table.milliseconds(opening.median))
    let places = try Timing { _ = try store.reportingPlaces() }
    Table.row("places with their latest report", Table.milliseconds(places.median))
    let known = try Timing { _ = try store.periods() }
    Table.row("periods", Table.milliseconds(known.median))
  }
}
