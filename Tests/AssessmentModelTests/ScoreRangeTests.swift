import AssessmentModel
import Testing

/// Scores in the reported range, and back.
@Suite struct ScoreRangeTests {
  private static let ranges = [
    ScoreRange(), ScoreRange(lower: 0, upper: 100), ScoreRange(lower: 1, upper: 5), ScoreRange(lower: -1, upper: 1),
  ]

  @Test(arguments: ranges) func endsAreMet(_ range: ScoreRange) {
    #expect(range.reported(0) == range.lower)
    #expect(range.reported(1) == range.upper)
    #expect(range.reportedIfAny(nil) == nil)
    #expect(range.reportedDifferenceIfAny(nil) == nil)
    #expect(range.reportedIfAny(1) == range.upper)
    #expect(range.reportedDifferenceIfAny(1) == range.upper - range.lower)
  }

  /// A difference of reported scores is the reported difference, a variance its square, and every score comes back.
  @Test(arguments: ranges) func differencesAndWayBack(_ range: ScoreRange) {
    for (one, other) in [(0.25, 0.75), (0, 1), (-0.5, 1.5)] {
      let difference = range.reported(other) - range.reported(one)
      #expect(abs(difference - range.reportedDifference(other - one)) <= 1e-12)
      #expect(abs(difference * difference - range.reportedVariance((other - one) * (other - one))) <= 1e-10)
      #expect(abs(range.unit(range.reported(one)) - one) <= 1e-15)
    }
  }

  /// A width beyond all numbers is no reason for an end to be.
  @Test func widestRange() {
    let most = Double.greatestFiniteMagnitude
    let range = ScoreRange(lower: -most, upper: most)
    #expect(range.reported(0) == -most)
    #expect(range.reported(1) == most)
    #expect(range.reported(0.5) == 0)
  }
}
