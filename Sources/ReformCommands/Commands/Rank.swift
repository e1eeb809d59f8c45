import ArgumentParser
import ReformExport
import ReformLocalization
import ReformModel
import ReformViewModels

/// `cchc rank KPI`: one KPI over the localities of a peer group.
struct Rank: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      abstract: bothLanguages(
        "Xếp hạng các địa phương theo một chỉ số.", "Rank localities by one KPI."),
      discussion: bothLanguages(
        "Nhóm so: các tỉnh, thành phố; với xã, phường là các nơi cùng tỉnh.",
        "Peers: provinces and cities; for a commune those of its province."))
  }

  @Argument(help: .both("mã chỉ số, xem: cchc list kpis", "KPI id, see: cchc list kpis"))
  var kpi: String

  @Option(
    help: .both(
      "nhóm: provinces, cities, communes, wards, zones, all",
      "group: provinces, cities, communes, wards, zones, all"))
  var among: String?

  @Option(help: .both("chỉ các nơi thuộc địa phương này", "only places below this locality"))
  var parent: String?

  @OptionGroup var formatting: FormatOptions
  @OptionGroup var place: PlaceOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let session = Session(try common.choices(place))
    let own = try session.ownLocality()
    let above = try parent.map { try session.locality(named: $0) }
    let group = try PeerGroup.named(among, parent: above, of: own, session.wording)
    let ranking = try session.ranking(of: session.kpi(named: kpi), for: own, among: group)
    let output = PanelOutput(
      session: session, format: formatting.format ?? .text, width: formatting.width)
    StandardStreams.write(try output.text(of: ranking, asPanel: false), to: .output)
  }
}

extension PeerGroup {
  /// The group a word names; without one the peers of a locality.
  fileprivate static func named(
    _ word: String?, parent: Locality.ID?, of own: Locality, _ wording: Wording
  ) throws(Ending) -> PeerGroup {
    switch word {
    case nil: parent == nil ? PeerGroup(of: own) : PeerGroup(parent: parent)
    case "provinces": PeerGroup(kinds: [.province, .city], parent: parent)
    case "cities": PeerGroup(kinds: [.city], parent: parent)
    case "communes": PeerGroup(kinds: [.commune, .ward, .specialZone], parent: parent)
    case "wards": PeerGroup(kinds: [.ward], parent: parent)
    case "zones": PeerGroup(kinds: [.specialZone], parent: parent)
    case "all": PeerGroup(parent: parent)
    case let word?: throw .badUsage(wording.series.noSuchGroup(word))
    }
  }
}
