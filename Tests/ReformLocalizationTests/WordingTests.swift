import ReformLocalization
import ReformModel
import Testing

@Suite struct WordingTests {
  @Test func `the symbols for plain terminals are ASCII and none is missing`() {
    let symbols = Mirror(reflecting: Symbols.ascii).children.compactMap { $0.value as? String }
    #expect(symbols.count >= 10)
    #expect(symbols.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy { (0x20...0x7E).contains($0) } })
    #expect(Target.Comparator.allCases.map(Symbols.ascii.comparator) == [">=", "<=", "="])
    #expect(Target.Comparator.allCases.map(Symbols.unicode.comparator) == ["≥", "≤", "="])
  }

  @Test func `no string is empty and English ones are not Vietnamese`() {
    for (vietnamese, english) in [
      (strings(ScreenStrings.vietnamese), strings(ScreenStrings.english)),
      (strings(DetailStrings.vietnamese), strings(DetailStrings.english)),
      (strings(PickerStrings.vietnamese), strings(PickerStrings.english)),
      (strings(ProblemStrings.vietnamese), strings(ProblemStrings.english)),
    ] {
      #expect(!vietnamese.isEmpty && vietnamese.map(\.name) == english.map(\.name))
      for (vietnamese, english) in zip(vietnamese, english) {
        #expect(!vietnamese.text.isEmpty && !english.text.isEmpty, "\(english.name)")
        #expect(vietnamese.text != english.text, "\(english.name)")
        #expect(
          !english.text.unicodeScalars.contains { (0xC0...0x1EFF).contains($0.value) && $0 != "×" })
      }
    }
  }

  private func strings(_ value: some Any) -> [(name: String, text: String)] {
    Mirror(reflecting: value).children.compactMap { child in
      (child.value as? String).map { (child.label ?? "", $0) }
    }
  }

  @Test func `names a place of the source in a sentence and in a column`() {
    let evidence = Evidence(section: "II.2.c", line: 181)
    #expect(Wording(.vietnamese).place(evidence) == "II.2.c, dòng 181")
    #expect(Wording(.english).place(evidence) == "II.2.c, line 181")
    #expect(Wording(.english).shortPlace(evidence) == "II.2.c:181")
    let bare = Evidence(section: "", line: 4)
    #expect(Wording(.english).place(bare) == "line 4")
    #expect(Wording(.english).shortPlace(bare) == "4")
  }

  @Test func `a former place says so and its name stays Vietnamese`() {
    let former = Locality(
      id: Locality.ID("old-31"), name: "Thành phố Hải Phòng", kind: .city,
      validTo: Day(iso: "2025-06-30"))
    #expect(Wording(.vietnamese).name(of: former) == "Thành phố Hải Phòng (cũ)")
    #expect(Wording(.english).name(of: former) == "Thành phố Hải Phòng (former)")
    let present = Locality(id: Locality.ID("31"), name: "Thành phố Hải Phòng", kind: .city)
    #expect(Wording(.english).name(of: present) == "Thành phố Hải Phòng")
  }

  @Test func `a figure keeps its printed digits and says how sure it is`() {
    func figure(_ value: ExactDecimal, _ unit: String, _ qualifier: Figure.Qualifier) -> Figure {
      Figure(
        indicator: Indicator.ID("a"), printed: "", value: value, unit: MeasureUnit(unit),
        qualifier: qualifier, evidence: Evidence(section: "I", line: 1))
    }
    let rate = figure(ExactDecimal(mantissa: 9750, scale: 2), "%", .exact)
    #expect(Wording(.vietnamese).value(of: rate) == "97,50%")
    let items = figure(ExactDecimal(mantissa: 500), "tin bài", .over)
    #expect(Wording(.vietnamese).value(of: items) == "hơn 500")
    #expect(Wording(.english).value(of: items) == "over 500")
  }

  @Test func `an amount has its unit in the language`() {
    let money = MeasureUnit("tỷ đồng")
    let value = ExactRatio(180_601)
    #expect(
      Wording(.vietnamese).amount(value, decimals: 0, unit: money) == "180.601 tỷ đồng")
    #expect(Wording(.english).amount(value, decimals: 0, unit: money) == "180,601 bn VND")
  }
}
