import Testing

/// `--locality` and `--period`.
@Suite struct PlaceAndPeriodTests {
  @Test(arguments: ["31", "Thành phố Hải Phòng", "Hải Phòng", "hai phong", "HAI PHONG"])
  func `finds a place by id and by name`(name: String) throws {
    #expect(try shown("show", "--locality", name) == shown("show"))
  }

  @Test(arguments: ["old-31", "Hải Phòng (cũ)", "hai phong (cu)"])
  func `finds the place of before the merger`(name: String) throws {
    let text = try shown("show", "apparatus", "--locality", name)
    #expect(text.contains(" · Thành phố Hải Phòng (cũ) · 6 tháng đầu năm 2025\n"))
    #expect(text.contains("2025-H1/old-31"))
  }

  @Test func `opens a nested period`() throws {
    let text = try shown("show", "apparatus", "--period", "2025-H1")
    #expect(text.hasPrefix(" Tổ chức bộ máy · Thành phố Hải Phòng · 6 tháng đầu năm 2025\n"))
    #expect(text.contains("2025-H1/31"))
    let english = try shown("show", "--period", "2025-H1", "--lang", "en")
    #expect(english.contains("Thành phố Hải Phòng · "))
    #expect(!english.contains("6 tháng đầu"))
  }

  @Test func `writes a longer period in its shortest form`() throws {
    let long = try shown("show", "--period", "2025-01-01--2025-06-30")
    #expect(try long == shown("show", "--period", "2025-H1"))
  }

  @Test(arguments: [["--period", "2024"], ["--locality", "11"]])
  func `says that there is no such report`(choice: [String]) throws {
    let run = try cchc(["show"] + choice)
    #expect(run.code == 3)
    #expect(run.output == "")
    #expect(run.errors.hasPrefix("cchc: báo cáo: "))
    #expect(run.errors.hasSuffix("chưa có; xem danh sách: cchc list reports\n"))
  }

  @Test func `does not know a place or a period`() throws {
    #expect(
      try refusal("show", "--locality", "Atlantis")
        == "cchc: địa phương: Atlantis: không tìm thấy; xem danh sách: cchc list localities\n")
    #expect(
      try refusal("show", "--locality", "Atlantis", "--lang", "en")
        == "cchc: locality: Atlantis: not found; see the list: cchc list localities\n")
    #expect(try refusal("show", "--period", "2025-13").hasPrefix("cchc: kỳ: 2025-13: "))
    #expect(
      try refusal("show", "--period", "soon", "--lang", "en")
        == "cchc: period: soon: not understood; "
        + "write 2025, 2025-H2, 2025-Q3, 2025-07 or 2025-10M\n")
  }

  @Test func `refuses before it opens the dashboard`() throws {
    #expect(try refusal("--locality", "Atlantis").hasPrefix("cchc: địa phương: Atlantis: "))
    #expect(try refusal("--period", "soon").hasPrefix("cchc: kỳ: soon: "))
  }
}
