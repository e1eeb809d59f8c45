import ArgumentParser
import ReformExport
import ReformLocalization
import ReformModel
import ReformViewModels

/// `cchc trend KPI`: one KPI of one locality over periods.
struct TrendCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "trend",
      abstract: bothLanguages(
        "Theo một chỉ số qua các kỳ.", "Follow one KPI over periods."),
      discussion: bothLanguages(
        "Trước ngày hợp nhất: cộng các nơi cũ khi tất cả đều có báo cáo, nếu không thì nêu riêng từng nơi.",
        "Before the merger: the former places added up where all reported, else each by itself."))
  }

  @Argument(help: .both("mã chỉ số, xem: cchc list kpis", "KPI id, see: cchc list kpis"))
  var kpi: String

  @Option(
    help: .both(
      "loại kỳ: year, half, quarter, month, all", "kind of period: year, half, quarter, month, all")
  )
  var by = "all"

  @OptionGroup var formatting: FormatOptions
  @OptionGroup var place: PlaceOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let session = Session(try common.choices(place))
    let kpi = try session.kpi(named: kpi)
    let own = try session.ownLocality()
    let kind: Period.Kind?
    switch by {
    case "all": kind = nil
    case "year": kind = .year
    case "half": kind = .half(1)
    case "quarter": kind = .quarter(1)
    case "month": kind = .month(1)
    default: throw Ending.badUsage(session.wording.series.noSuchKind(by))
    }
    let trend = try session.reading { () throws(BoardError) in
      try BoardLoader(store: session.store).trend(of: kpi, for: own.id, like: kind)
    }
    let text = formatting.text(of: DataTable(trend), session.wording) {
      trend.text(session.wording)
    }
    StandardStreams.write(text, to: .output)
  }
}
