import AssessmentModel
import Testing

@testable import Workflow

/// The formulas that `explain` shows, for every method.
@Suite struct ArithmeticTextTests {
  static let normalisations: [(Normalisation, up: String, down: String)] = [
    (
      .goalposts(Goalposts(lower: 1, upper: 9)), "(5 − 1)/(9 − 1), cut to 0…1", "1 − (5 − 1)/(9 − 1), cut to 0…1"
    ),
    (
      .goalposts(Goalposts(lower: 1, upper: 9, isLogarithmic: true, isTruncated: false)),
      "(ln 5 − ln 1)/(ln 9 − ln 1)", "1 − (ln 5 − ln 1)/(ln 9 − ln 1)"
    ),
    (
      .minMax(constant: nil), "(5 − min)/(max − min) over the cities", "1 − (5 − min)/(max − min) over the cities"
    ),
    (
      .zScore(mean: 100, deviation: 10, constant: nil), "100 + 10·(5 − mean)/sd over the cities",
      "100 − 10·(5 − mean)/sd over the cities"
    ),
    (
      .rank(.average), "rank of 5 among the cities, worst 1, ties average",
      "rank of −5 among the cities, worst 1, ties average"
    ),
    (
      .borda(.lowest), "rank of 5 among the cities, worst 0, ties lowest",
      "rank of −5 among the cities, worst 0, ties lowest"
    ),
    (
      .percentileRank(.lowest), "(rank of 5 − 1)/(n − 1) among the cities, ties lowest",
      "(rank of −5 − 1)/(n − 1) among the cities, ties lowest"
    ),
    (
      .distanceToLeader(constant: nil), "1 − (max − 5)/(max − min) over the cities",
      "1 − (5 − min)/(max − min) over the cities"
    ),
    (
      .distanceToReference("seoul", isCapped: true),
      "1 − (value of seoul − 5)/(value of seoul − min), at most 1",
      "1 − (5 − value of seoul)/(max − value of seoul), at most 1"
    ),
    (.distanceToTarget(8, isCapped: false), "(5 − min)/(8 − min)", "(max − 5)/(max − 8)"),
    (.fractionOfBest, "5/max over the cities", "min/5 over the cities"),
    (
      .categorical([CategoryStep(from: nil, points: 0), CategoryStep(from: 2, points: 1)]),
      "categories: below 0, from 2 1, of 5", "categories: below 0, from 2 1, of 5"
    ),
    (.vector, "5/√Σx² over the cities", "1 − 5/√Σx² over the cities"),
    (.sum, "5/Σx over the cities", "(1/5)/Σ(1/x) over the cities"),
    (.maximum, "5/max over the cities", "1 − 5/max over the cities"),
  ]

  @Test func scalingIsShownBothWays() {
    for (method, up, down) in Self.normalisations {
      #expect(ScalingArithmetic.text(method, "5", turns: false) == up)
      #expect(ScalingArithmetic.text(method, "5", turns: true) == down)
    }
  }

  static let aggregations: [(Aggregation, String)] = [
    (.arithmetic, "0.250·0.2000 + 0.750·0.6000"),
    (.geometric(zero: .stops), "0.2000^0.250 · 0.6000^0.750"),
    (.geometric(zero: .floor(0.5)), "0.6000^0.250 · 0.8000^0.750 (parts lifted by 0.5)"),
    (.harmonic(zero: .stops), "1/(0.250/0.2000 + 0.750/0.6000)"),
    (.powerMean(exponent: 2, zero: .stops), "(0.250·0.2000^2 + 0.750·0.6000^2)^(1/2)"),
    (
      .powerMean(exponent: -1, zero: .floor(0.5)),
      "(0.250·0.6000^-1 + 0.750·0.8000^-1)^(1/-1) (parts lifted by 0.5)"
    ),
    (.powerMean(exponent: 0, zero: .stops), "0.2000^0.250 · 0.6000^0.750"),
    (.minimum, "min(0.2000, 0.6000)"), (.maximum, "max(0.2000, 0.6000)"),
    (.orderedWeighted([0.9, 0.1]), "0.9·0.6000 + 0.1·0.2000"),
    (.orderedWeighted([3, 1]), "(3·0.6000 + 1·0.2000)/4"),
    (.topsis, "TOPSIS among the cities, from 0.2000, 0.6000"),
    (.vikor(group: 0.5), "VIKOR, weight of the group 0.5 among the cities, from 0.2000, 0.6000"),
  ]

  @Test func combinationIsShownWithFigures() {
    for (method, text) in Self.aggregations {
      #expect(NodeArithmetic.text(method, [(share: 0.25, value: 0.2), (share: 0.75, value: 0.6)]) == text)
    }
  }
}
