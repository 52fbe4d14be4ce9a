import AssessmentModel
import Testing
import Words

@testable import ReportFiles

@Suite("Numbers as people read them")
struct NumberTextTests {
  @Test(arguments: [
    (0.0, 3, "0.000"), (-0.0001, 3, "0.000"), (-0.031, 3, "−0.031"), (1234.5, 1, "1,234.5"),
    (-1_234_567, 0, "−1,234,567"),
    (999.96, 1, "1,000.0"), (12, 0, "12"),
  ]) func fixedNumbers(_ value: Double, _ decimals: Int, _ text: String) {
    #expect(NumberText.fixed(value, decimals) == text)
  }

  @Test(arguments: [
    (0.0, "0"), (3, "3"), (0.1, "0.1"), (31.25, "31.25"), (31.4159, "31.42"), (0.12345, "0.123"),
    (1_250_000, "1,250,000"),
    (-2.5, "−2.5"), (0.00004, "0.00004"), (2.999, "3"), (1234.56, "1,234.6"),
  ]) func measuredNumbers(_ value: Double, _ text: String) { #expect(NumberText.measured(value) == text) }

  @Test(arguments: [(1.0, "100"), (0.9999, ">99"), (0.0001, "<1"), (0.0, "0"), (0.675, "68"), (0.5, "50")])
  func percentNeverRoundsToAllOrNothing(_ share: Double, _ text: String) {
    #expect(Wording(.english).percent(share) == text + "\u{A0}%")
    #expect(Wording(.korean).percent(share) == text + "%")
  }

  @Test func signedNumbers() {
    #expect(NumberText.signed(0.0312, 3) == "+0.031")
    #expect(NumberText.signed(-0.0312, 3) == "−0.031")
    #expect(NumberText.signed(0.0001, 3) == "0.000")
    #expect(NumberText.signed(0, 3) == "0.000")
  }
}
