import ReformAnalysis
import ReformModel
import Testing

/// The misprints people make in one number.
@Suite struct SlipOfTheHandTests {
  private func explains(_ wrong: Int64, _ right: Int64) -> Bool {
    SlipOfTheHand.explains(ExactDecimal(mantissa: wrong), meant: ExactDecimal(mantissa: right))
  }

  @Test func `a wrong digit, two swapped, one dropped and one too many are slips`() {
    #expect(explains(64605, 61605))
    #expect(explains(2958, 2598))
    #expect(explains(614, 6514))
    #expect(explains(9407, 99407) && explains(99407, 9407))
  }

  @Test func `other numbers are not`() {
    #expect(!explains(61605, 61605))
    #expect(!explains(61605, 16650))
    #expect(!explains(38, 12))
    #expect(
      !SlipOfTheHand.explains(
        ExactDecimal(mantissa: 375, scale: 1), meant: ExactDecimal(mantissa: 374, scale: 2)))
  }

  @Test(arguments: [0, 7, 45, 1000, 64605] as [Int64])
  func `every neighbour is explained`(_ mantissa: Int64) {
    let value = ExactDecimal(mantissa: mantissa)
    let neighbours = SlipOfTheHand.neighbours(of: value)
    #expect(!neighbours.isEmpty)
    #expect(neighbours.allSatisfy { SlipOfTheHand.explains(value, meant: $0) || $0.mantissa < 10 })
  }
}
