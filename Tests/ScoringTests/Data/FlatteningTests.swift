import AssessmentModel
import Diagnostics
import ScoringSupport
import Testing

@testable import Scoring

@Suite("Treatments that would make a column constant")
struct FlatteningTests {
  private func treated(_ rule: OutlierTreatment, _ values: [Cell]) -> Assessment {
    var made = indicator("x")
    made.normalisation = .minMax(constant: nil)
    made.treatment = rule
    return assess(criteria([made], [node("index", [use("x")])]), survey(["x": values]))
  }

  /// Five zeros and 100: the next value inside is 0, after which no city could be told from another.
  @Test func `winsorising stops before that and says so`() {
    let values: [Cell] = [0, 0, 0, 0, 0, 100]
    let result = treated(.winsorise(skewness: 2, kurtosis: 3.5, most: 5), values)
    #expect(result.scored.columns[0].numbers == [0, 0, 0, 0, 0, 100])
    #expect(result.diagnostics.map(\.code) == [.treatmentFlattens])
    #expect(result.treatments[0].outcome == .untouched)
    // With the logarithm to fall back on, that is applied.
    let logged = treated(.winsoriseThenLog(skewness: 2, kurtosis: 3.5, most: 5), values)
    #expect(logged.treatments[0].outcome == .logarithm)
    #expect(logged.scored.columns[0].numbers[5] > logged.scored.columns[0].numbers[0])
  }

  @Test func `values that are one but for rounding change together`() {
    let high = 0.1 + 0.6
    let values: [Cell] = [0.1, 0.11, 0.12, 0.13, 0.14, 0.12, 0.11, 0.13, 0.12, 0.7, Cell(high)]
    let result = treated(.winsorise(skewness: 1, kurtosis: 0.5, most: 2), values)
    let column = result.scored.columns[0].numbers
    #expect(column[9] == 0.14 && column[10] == 0.14)
    let fewer = treated(.winsorise(skewness: 1, kurtosis: 0.5, most: 1), values)
    #expect(fewer.scored.columns[0].numbers[9] == 0.7)
  }

  /// `(x^λ − 1)/λ` is −1/λ for every x above 1, to the last bit, if λ is far enough below 0.
  @Test func `a transformation that leaves one value is not applied`() {
    let result = treated(.boxCox(lambda: -200), [2, 3, 4, 5])
    #expect(result.scored.columns[0].numbers == [2, 3, 4, 5])
    #expect(result.diagnostics.map(\.code) == [.treatmentFlattens])
  }

  @Test func `forced winsorising is applied as it is written, and it is said`() {
    let result = treated(.forcedWinsorise(["d"]), [1, 1, 1, 5])
    #expect(result.scored.columns[0].numbers == [1, 1, 1, 1])
    #expect(result.diagnostics.map(\.code).prefix(2) == [.treatmentFlattens, .constantColumn])
  }
}
