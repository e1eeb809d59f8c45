import Testing

/// `cchc compare --with plan`.
@Suite struct CompareTests {
  private func compared(_ arguments: String...) throws -> [PanelJSON.Row] {
    let run = try cchc(["compare", "--format", "json"] + arguments)
    #expect(run.code == 0 && run.errors == "")
    return try PanelJSON(run.output).rows
  }

  @Test func `compares with plan unless told otherwise`() throws {
    #expect(try shown("compare") == shown("compare", "--with", "plan"))
    #expect(try shown("compare").hasPrefix(" So sánh với kế hoạch · Thành phố Hải Phòng · "))
    #expect(
      try shown("compare", "--lang", "en").hasPrefix(" Compared with plan · Thành phố Hải Phòng"))
  }

  @Test func `has a row for every target`() throws {
    let rows = try compared()
    #expect(rows.allSatisfy { $0.target != nil })
    #expect(Set(rows.map(\.kpi)).count < rows.count)
    #expect(Set(rows.map(\.area)).count > 3)
  }

  @Test func `shows only what is missed`() throws {
    let missed = try compared("--missed")
    #expect(!missed.isEmpty)
    #expect(missed.allSatisfy { $0.status == "missed" })
    let all = try compared()
    #expect(missed.count == all.count { $0.status == "missed" })
  }

  @Test func `puts the widest gap first`() throws {
    let rows = try compared("--by-gap", "--missed")
    #expect(rows.first?.kpi == "procedures.boundary_free_share")
    let sorted = try compared("--missed").map(\.kpi).sorted()
    #expect(rows.map(\.kpi).sorted() == sorted)
    // Points are compared with points: these are all percentages of one kind.
    let gaps = rows.filter { $0.kpi.hasPrefix("procedures.") }.compactMap(\.gap)
    #expect(gaps == gaps.sorted())
  }

  @Test func `compares one area`() throws {
    let rows = try compared("--area", "finance")
    #expect(!rows.isEmpty)
    #expect(rows.allSatisfy { $0.area == "finance" })
  }

  @Test func `refuses other areas and comparisons`() throws {
    #expect(
      try refusal("compare", "--area", "weather", "--lang", "en")
        == "cchc: area: weather: there is none; choose from: direction, institutions, procedures, "
        + "apparatus, civil-service, finance, digital\n")
    let message = try refusal("compare", "--with", "weather")
    #expect(message.hasPrefix("cchc: so sánh: --with weather: "))
    #expect(message.contains("; "))
  }
}
