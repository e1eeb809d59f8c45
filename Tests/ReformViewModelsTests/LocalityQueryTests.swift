import ReformModel
import ReformViewModels
import Testing

@Suite struct LocalityQueryTests {
  private static func place(
    _ id: String, _ name: String, _ kind: Locality.Kind, former: Bool = false
  ) -> Locality {
    Locality(
      id: Locality.ID(id), name: name, kind: kind,
      validTo: former ? Day(year: 2025, month: 6, day: 30) : nil)
  }

  private static let places = [
    place("31", "Thành phố Hải Phòng", .city),
    place("old-31", "Thành phố Hải Phòng", .city, former: true),
    place("old-30", "Tỉnh Hải Dương", .province, former: true),
    place("10507", "Phường Hải Dương", .ward),
    place("04", "Tỉnh Cao Bằng", .province),
    place("00001", "Xã Tân Tiến", .commune), place("00002", "Xã Tân Tiến", .commune),
    place("00003", "Phường Tân Tiến", .ward), place("00004", "Xã Tân Tiến Đông", .commune),
    place("11329", "Đặc khu Cát Hải", .specialZone),
    place("22", "Tỉnh Quảng Ninh", .province), place("16540", "Xã Quảng Ninh", .commune),
    place("19207", "Xã Quảng Ninh", .commune),
  ]

  private func found(_ text: String) -> [String] {
    LocalityQuery(text).matches(in: Self.places).map(\.id.rawValue)
  }

  @Test(arguments: ["31", "old-31", "10507"])
  func `an id means itself`(id: String) {
    #expect(found(id) == [id])
  }

  @Test(arguments: [
    "Thành phố Hải Phòng", "Hải Phòng", "hai phong", "HAI PHONG", "tp hai phong", "TP. Hải Phòng",
    "thanh pho hai phong", "Hải Pho\u{300}ng",
  ])
  func `a name means the place of today, with or without prefix and diacritics`(name: String) {
    #expect(found(name) == ["31"])
  }

  @Test func `a bare name means the province, with its prefix a commune that shares it`() {
    #expect(found("quang ninh") == ["22"])
    #expect(found("Xã Quảng Ninh") == ["16540", "19207"])
  }

  @Test(arguments: [
    "Hải Phòng (cũ)", "hai phong (cu)", "Hải Phòng(cũ)", "Thành phố Hải Phòng (former)",
    "hai phong (old)", "HẢI PHÒNG (CŨ)",
  ])
  func `with a mark it means the former place`(name: String) {
    #expect(found(name) == ["old-31"])
  }

  @Test func `a former place without namesakes of today needs its mark`() {
    #expect(found("Hải Dương") == ["10507"])
    #expect(found("Tỉnh Hải Dương (cũ)") == ["old-30"])
  }

  @Test func `a whole name is meant before a name without its prefix`() {
    #expect(found("Phường Tân Tiến") == ["00003"])
    #expect(found("xã tân tiến") == ["00001", "00002"])
    #expect(found("tan tien") == ["00001", "00002", "00003"])
    #expect(found("đặc khu cát hải") == ["11329"])
    #expect(found("cat hai") == ["11329"])
  }

  @Test(arguments: ["", " ", "Hải", "32", "(cũ)", "Tân Tiến Tây"])
  func `what no place is called finds nothing`(name: String) {
    #expect(found(name) == [])
  }
}
