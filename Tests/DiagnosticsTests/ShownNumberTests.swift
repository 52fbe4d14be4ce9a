import Diagnostics
import Testing

/// What rounding must not say: that something is all or nothing, on a bound, or level with another.
@Suite struct ShownNumberTests {
  /// 0 % and 100 % only where exact; the digits of the others follow from rounding half away from zero.
  private static let shares: [(Double, String)] = [
    (0.0, "0 %"), (1.0, "100 %"), (0.999, ">99 %"), (0.9951, ">99 %"), (0.994, "99 %"), (0.001, "<1 %"),
    (0.0049, "<1 %"), (0.005, "1 %"), (0.5, "50 %"), (1e-7, "<1 %"), (0.999_999_9, ">99 %"),
    // What the rounding of a sum leaves is exact: 0.1 added ten times.
    (0.999_999_999_999_999_9, "100 %"), (1.000_000_000_001, "100 %"), (-1e-12, "0 %"),
    (1.2, "120 %"), (Double.nan, "–"), (Double.infinity, "–"), (-Double.infinity, "–"),
  ]

  @Test(arguments: shares)
  func percentIsAllOrNothingOnlyWhereExact(share: Double, text: String) {
    #expect(PercentText.text(share) == text)
  }

  @Test func percentWithDecimalsKeepsTheSameRule() {
    #expect(PercentText.text(0.9996, decimals: 1) == ">99.9 %")
    #expect(PercentText.text(0.9994, decimals: 1) == "99.9 %")
    #expect(PercentText.text(0.0004, decimals: 1) == "<0.1 %")
    #expect(PercentText.text(1, decimals: 1) == "100.0 %")
    #expect(PercentText.number(percent: 99.97, decimals: 1) == ">99.9")
  }

  @Test func aShareNeverReadsAsABoundThatItDoesNotReach() {
    #expect(PercentText.text(0.7996, apartFrom: [0.8]) == "79.96 %")
    #expect(PercentText.text(0.8004, apartFrom: [0.8]) == "80.04 %")
    #expect(PercentText.text(0.8, apartFrom: [0.8]) == "80 %")
    #expect(PercentText.text(0.8 - 1e-12, apartFrom: [0.8]) == "80 %")
    #expect(PercentText.text(0.7996, apartFrom: [0.5]) == "80 %")
    #expect(PercentText.text(0.9996, apartFrom: [1]) == ">99 %")
  }

  private static let values: [(Double, Double, Int)] = [
    (0.4996, 0.5, 4), (0.49996, 0.5, 5), (0.5004, 0.5, 4), (0.5, 0.5, 3), (0.499_999_999_999, 0.5, 3), (0.3, 0.5, 3),
    (0.4994, 0.5, 3), (0.9999, 1, 4), (Double.nan, 0.5, 3), (0.4996, Double.infinity, 3),
  ]

  @Test(arguments: values)
  func decimalsPartAValueFromABound(value: Double, bound: Double, decimals: Int) {
    #expect(DecimalText.decimals(value, atLeast: 3, apartFrom: [bound]) == decimals)
  }

  @Test func decimalsPartTwoValues() {
    #expect(DecimalText.decimals(parting: 0.50004, 0.50001, atLeast: 3) == 5)
    #expect(DecimalText.decimals(parting: 0.5, 0.6, atLeast: 3) == 3)
    #expect(DecimalText.decimals(parting: 0.5, 0.5, atLeast: 3) == 3)
    #expect(DecimalText.decimals(parting: 0.5, 0.5 + 1e-15, atLeast: 3) == 3)
  }

  /// No number, no digits: never a trap, never INF or NaN.
  @Test(arguments: [Double.nan, .signalingNaN, .infinity, -.infinity])
  func whatIsNoNumberIsADash(value: Double) {
    #expect(DecimalText.exact(value) == "–")
    for decimals in 0...12 { #expect(DecimalText.fixed(value, decimals: decimals) == "–") }
    let sink = ByteSink()
    let json = JSONWriter(sink, indent: false)
    json.object { json.member("a", value as Double?) }
    #expect(sink.text == "{\"a\":null}")
  }
}
