import Testing

@testable import TerminalCanvas

struct RectTests {
  @Test func `takes slices from all sides and keeps the rest`() {
    var area = Rect(x: 0, y: 0, width: 80, height: 24)
    #expect(area.takeTop(2) == Rect(x: 0, y: 0, width: 80, height: 2))
    #expect(area.takeBottom(1) == Rect(x: 0, y: 23, width: 80, height: 1))
    #expect(area.takeLeft(10) == Rect(x: 0, y: 2, width: 10, height: 21))
    #expect(area.takeRight(20) == Rect(x: 60, y: 2, width: 20, height: 21))
    #expect(area == Rect(x: 10, y: 2, width: 50, height: 21))
  }

  @Test func `gives no more than there is`() {
    var area = Rect(x: 3, y: 4, width: 2, height: 1)
    #expect(area.takeTop(5).height == 1)
    #expect(area.isEmpty)
    #expect(area.takeBottom(1).isEmpty)
    #expect(area.top(-1).isEmpty)
  }

  @Test func `becomes empty when margins meet`() {
    #expect(Rect(x: 0, y: 0, width: 3, height: 9).inset(by: 2).isEmpty)
    #expect(
      Rect(x: 0, y: 0, width: 5, height: 5).inset(by: 1)
        == Rect(x: 1, y: 1, width: 3, height: 3))
  }

  @Test func `shares nothing with an area beside it`() {
    let left = Rect(x: 0, y: 0, width: 4, height: 4)
    #expect(left.intersection(left.offset(x: 4, y: 0)).isEmpty)
    #expect(
      left.intersection(Rect(x: 2, y: 3, width: 9, height: 9))
        == Rect(x: 2, y: 3, width: 2, height: 1))
  }

  @Test func `centres what fits and clamps what does not`() {
    let area = Rect(x: 0, y: 0, width: 10, height: 5)
    #expect(
      area.centered(Size(width: 4, height: 3)) == Rect(x: 3, y: 1, width: 4, height: 3))
    #expect(area.centered(Size(width: 40, height: 40)) == area)
  }

  @Test func `survives the largest and smallest numbers`() {
    let all = Rect(x: .min, y: .min, width: .max, height: .max)
    #expect(all.intersection(Rect(x: 1, y: 1, width: .max, height: .min)).isEmpty)
    #expect(all.offset(x: .max, y: .min).inset(by: .max).isEmpty)
    #expect(Size(width: -4, height: -1) == .zero)
    #expect(Point(x: .min, y: .max).x < 0)
    #expect(!all.contains(.zero))
  }
}
