import Testing

/// Help, and what is said to a command line that cannot be meant.
@Suite struct UsageTests {
  @Test(arguments: [
    ["--help"], ["-h"], ["help"], ["help", "show"], ["show", "--help"], ["help", "compare"],
    ["help", "export"], ["help", "list"], ["help", "validate"],
  ])
  func `help goes to standard output`(arguments: [String]) throws {
    let run = try cchc(arguments)
    #expect(run.code == 0)
    #expect(run.errors == "")
    #expect(run.output.contains("USAGE: cchc"))
    #expect(run.output.contains("--data <dir>"))
  }

  @Test func `help names every command, in the language of the locale`() throws {
    let vietnamese = try shown("--help")
    let english = try shown("--help", environment: ["LANG": "en_US.UTF-8"])
    for command in ["show", "compare", "export", "list", "validate"] {
      #expect(vietnamese.contains("  \(command) "))
      #expect(english.contains("  \(command) "))
    }
    #expect(vietnamese.contains("thư mục dữ liệu"))
    #expect(english.contains("data folder"))
  }

  @Test func `says its version`() throws {
    let version = try shown("--version")
    #expect(version.split(separator: ".").count == 3)
  }

  @Test(arguments: [
    (["show", "--frobnicate"], "--frobnicate"), (["--frobnicate"], "--frobnicate"),
    (["frobnicate"], "frobnicate"), (["show", "--format", "xml"], "xml"),
    (["show", "--width", "wide"], "wide"), (["show", "--lang", "fr"], "fr"),
    (["list"], "list"), (["show", "overview", "finance"], "finance"),
  ])
  func `names the word it cannot use and where to look`(
    arguments: [String], word: String
  ) throws {
    let run = try cchc(arguments)
    #expect(run.code == 2)
    #expect(run.output == "")
    #expect(run.errors.contains(word))
    #expect(run.errors.contains("cchc"))
    #expect(run.errors.contains("--help"))
  }

  @Test func `lists the panels there are`() throws {
    let vietnamese = try refusal("show", "weather")
    let english = try refusal("show", "weather", "--lang", "en")
    #expect(english.hasPrefix("cchc: panel: weather: there is none; choose from: overview, "))
    for panel in [
      "overview", "procedures", "audit", "plan", "notes", "score", "kpi:ID", "rank:ID", "trend:ID",
    ] {
      #expect(vietnamese.contains(panel))
      #expect(english.contains(panel))
    }
  }

  @Test func `does not know other KPIs`() throws {
    #expect(
      try refusal("show", "kpi:weather")
        == "cchc: chỉ số: weather: không có; xem danh sách: cchc list kpis\n")
    #expect(
      try refusal("show", "kpi:weather", "--lang", "en")
        == "cchc: KPI: weather: there is none; see the list: cchc list kpis\n")
  }

  @Test(arguments: ["39", "1001", "0"]) func `refuses a width nobody can read`(
    width: String
  ) throws {
    #expect(
      try refusal("show", "--width", width, "--lang", "en")
        == "cchc: width: \(width): cannot be used; give a number from 40 to 1000\n")
    #expect(try refusal("show", "--width", width).hasPrefix("cchc: độ rộng: \(width): "))
  }
}
