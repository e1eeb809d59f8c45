import ArgumentParser

/// The root command: without a subcommand it opens the dashboard.
struct CCHC: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "cchc",
      abstract: bothLanguages(
        "Xem, so sánh và kiểm tra báo cáo cải cách hành chính.",
        "Browse, compare and check administrative-reform reports."),
      discussion: bothLanguages(
        "Không có lệnh con: mở bảng điều khiển; khi nối ống thì in phần tổng quan.",
        "Without a subcommand: opens the dashboard, or prints the overview when piped."),
      version: "0.1.0",
      subcommands: [
        Show.self, Compare.self, Rank.self, TrendCommand.self, StoreCommand.self, AuditCommand.self,
        ImportCommand.self, Export.self, List.self,
        Validate.self,
      ])
  }

  @OptionGroup var place: PlaceOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    try OpenDashboard(try common.choices(place)).run()
  }
}
