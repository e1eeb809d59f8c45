/// The words of the ranking: peer groups, quarters, where the own place stands.
package struct RankingStrings: Sendable {
  package let title: String
  package let place: String
  package let locality: String
  package let change: String
  /// `thay đổi so với Năm 2024`.
  package let since: @Sendable (_ period: String) -> String
  /// `Thành phố Hải Phòng: 97,86%, hạng 2/34`.
  package let standing:
    @Sendable (_ locality: String, _ value: String, _ place: Int, _ of: Int) -> String
  package let ownSilent: @Sendable (_ locality: String) -> String
  package let median: @Sendable (_ value: String) -> String
  package let meeting: @Sendable (_ met: Int, _ of: Int, _ plan: String) -> String
  package let plan: @Sendable (_ plan: String) -> String
  /// The four quarters, the best first.
  package let quarters: [String]
  package let silent: @Sendable (_ count: Int) -> String
  package let nobody: String
  /// Stands for a locality's name in a command.
  package let localityName: String
  package let standingTitle: String
  package let againstFirst: String
  package let againstMedian: String
  package let against: @Sendable (_ locality: String) -> String
  /// What the ranking rests on, and where section and line are told.
  package let sources: @Sendable (_ count: Int, _ period: String, _ command: String) -> String
  package let groups: PeerGroupStrings

  package static let vietnamese = RankingStrings(
    title: "Xếp hạng", place: "Hạng", locality: "Địa phương", change: "Thay đổi",
    since: { "thay đổi so với \($0.prefix(1).lowercased() + $0.dropFirst())" },
    standing: { "\($0): \($1), hạng \($2)/\($3)" },
    ownSilent: { "\($0): không có số liệu" },
    median: { "trung vị \($0)" },
    meeting: { "\($0)/\($1) đạt kế hoạch \($2)" },
    plan: { "kế hoạch \($0)" },
    quarters: ["25% dẫn đầu", "Trên trung vị", "Dưới trung vị", "25% cuối"],
    silent: { "Có báo cáo mà không nêu chỉ số (\($0))" },
    nobody: "Chưa nơi nào trong nhóm có báo cáo nêu chỉ số này trong kỳ.",
    localityName: "TÊN", standingTitle: "Khoảng cách",
    againstFirst: "so với nơi dẫn đầu", againstMedian: "so với trung vị",
    against: { "so với \($0)" },
    sources: { "Báo cáo kỳ \($1) của \($0) địa phương; mục và dòng của từng nơi: \($2)" },
    groups: .vietnamese)

  package static let english = RankingStrings(
    title: "Ranking", place: "Place", locality: "Locality", change: "Change",
    since: { "change since \($0.prefix(1).lowercased() + $0.dropFirst())" },
    standing: { "\($0): \($1), place \($2) of \($3)" },
    ownSilent: { "\($0): no figure" },
    median: { "median \($0)" },
    meeting: { "\($0) of \($1) meet the plan \($2)" },
    plan: { "plan \($0)" },
    quarters: ["Top quarter", "Above the median", "Below the median", "Bottom quarter"],
    silent: { "Reported without saying it (\($0))" },
    nobody: "No place of the group has a report of this period that says it.",
    localityName: "NAME", standingTitle: "Distance",
    againstFirst: "against the first", againstMedian: "against the median",
    against: { "against \($0)" },
    sources: { count, period, command in
      let places = count == 1 ? "1 locality" : "\(count) localities"
      return "Reports of \(places) for \(period); section and line of each: \(command)"
    },
    groups: .english)
}

/// The names of the groups that are ranked.
package struct PeerGroupStrings: Sendable {
  package let provincesAndCities: String
  package let provinces: String
  package let cities: String
  package let communesAndWards: String
  package let communes: String
  package let wards: String
  package let specialZones: String
  package let country: String
  package let everywhere: String
  /// `xã, phường, đặc khu thuộc Thành phố Hải Phòng`.
  package let within: @Sendable (_ group: String, _ parent: String) -> String
  /// `phường cả nước`.
  package let nationwide: @Sendable (_ group: String) -> String

  package static let vietnamese = PeerGroupStrings(
    provincesAndCities: "tỉnh, thành phố", provinces: "tỉnh", cities: "thành phố",
    communesAndWards: "xã, phường, đặc khu", communes: "xã", wards: "phường",
    specialZones: "đặc khu", country: "cả nước", everywhere: "mọi nơi",
    within: { "\($0) thuộc \($1)" }, nationwide: { "\($0) cả nước" })

  package static let english = PeerGroupStrings(
    provincesAndCities: "provinces and cities", provinces: "provinces", cities: "cities",
    communesAndWards: "communes and wards", communes: "communes", wards: "wards",
    specialZones: "special zones", country: "the country", everywhere: "all places",
    within: { "\($0) of \($1)" }, nationwide: { "\($0) nationwide" })
}
