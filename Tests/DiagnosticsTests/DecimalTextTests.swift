import Diagnostics
import Testing

@Suite struct DecimalTextTests {
  @Test(arguments: [
    (0.0, "0"), (-0.0, "0"), (1.0, "1"), (-3.0, "-3"), (0.1, "0.1"), (1e-7, "1e-07"), (123456789.0, "123456789"),
    (0.1 + 0.2, "0.30000000000000004"), (9_007_199_254_740_991.0, "9007199254740991"),
  ])
  func exactTextIsTheShortestThatReadsBack(value: Double, expected: String) {
    #expect(DecimalText.exact(value) == expected)
    #expect(Double(DecimalText.exact(value)) == value)
  }

  /// The expected digits follow from the exact binary values: 1.005 is 1.00499999999999989…, 1.115 is
  /// 1.1149999999999999911…, 0.125 is exact (half away from zero).
  @Test(arguments: [
    (1.005, 2, "1.00"), (1.115, 2, "1.11"), (0.125, 2, "0.13"), (-0.125, 2, "-0.13"), (0.285, 2, "0.28"),
    (2.5, 0, "3"), (0.0, 3, "0.000"), (-0.0004, 3, "0.000"), (99.9996, 3, "100.000"), (0.05, 1, "0.1"),
    (1234.5, 1, "1234.5"), (0.61803398875, 5, "0.61803"),
  ])
  func fixedTextRoundsTheExactValue(value: Double, decimals: Int, expected: String) {
    #expect(DecimalText.fixed(value, decimals: decimals) == expected)
  }
}
