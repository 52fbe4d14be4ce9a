import AssessmentModel
import Diagnostics
import Glibc
import Scoring
import ScoringSupport
import Testing

@Suite("Means and places of one row")
struct RowRuleTests {
  private func scores(
    _ columns: [[Double?]], _ aggregation: Aggregation, weights: [Double]? = nil, coverage: Double = 0
  ) -> [Double?] {
    let (set, data) = single(columns, .relative, aggregation, weights: weights, coverage: coverage)
    return assess(set, data).column("index")
  }

  /// NumPy 2.4.6 on ``peerTable`` with weights 0.5, 0.3, 0.2.
  @Test func `harmonic and power means equal the plain formulas of NumPy`() {
    let cases: [(Aggregation, [Double])] = [
      (
        .harmonic(zero: .stops),
        [
          0.17142857142857143, 0.4362606232294618, 0.41481481481481486, 0.5806451612903225, 0.2222222222222222,
          0.32608695652173914,
        ]
      ),
      (
        .powerMean(exponent: 2, zero: .stops),
        [
          0.5291502622129182, 0.4793224384482746, 0.6557438524302001, 0.6346258740391855, 0.7148426400264607,
          0.46690470119715005,
        ]
      ),
      (
        .powerMean(exponent: 0.5, zero: .stops),
        [
          0.32400000000000007, 0.4576616664810527, 0.5605661841122449, 0.6057214896163368, 0.46828161165352,
          0.3835970642012131,
        ]
      ),
    ]
    for (aggregation, wanted) in cases {
      for (score, peer) in zip(scores(peerTable, aggregation, weights: [5, 3, 2]), wanted) {
        #expect(isClose(score, peer), "\(aggregation.methodName)")
      }
    }
  }

  @Test func `power means meet their special cases`() {
    func same(_ left: Aggregation, _ right: Aggregation) {
      let weights = [1.0, 3, 2]
      for (one, other) in zip(scores(peerTable, left, weights: weights), scores(peerTable, right, weights: weights)) {
        #expect(isClose(one, other))
      }
    }
    same(.powerMean(exponent: 1, zero: .stops), .arithmetic)
    same(.powerMean(exponent: 0, zero: .stops), .geometric(zero: .stops))
    same(.powerMean(exponent: 0, zero: .floor(0.2)), .geometric(zero: .floor(0.2)))
    same(.powerMean(exponent: -1, zero: .floor(0.2)), .harmonic(zero: .floor(0.2)))
    let high = scores(peerTable, .powerMean(exponent: 4000, zero: .stops))
    for (score, best) in zip(high, scores(peerTable, .maximum)) { #expect(isClose(score, best, 1e-3)) }
    let low = scores(peerTable, .powerMean(exponent: -4000, zero: .stops))
    for (score, worst) in zip(low, scores(peerTable, .minimum)) { #expect(isClose(score, worst, 1e-3)) }
  }

  @Test func `zeros, gaps and magnitudes`() {
    #expect(scores([[0], [1]], .harmonic(zero: .stops)) == [0])
    #expect(isClose(scores([[0], [1]], .harmonic(zero: .floor(0.5)))[0], 2 / 3.0))
    #expect(scores([[0], [1]], .powerMean(exponent: -2, zero: .stops)) == [0])
    #expect(isClose(scores([[0], [1]], .powerMean(exponent: 2, zero: .stops))[0], 0.5.squareRoot()))
    #expect(scores([[0], [0]], .powerMean(exponent: 2, zero: .stops)) == [0])
    #expect(isClose(scores([[nil], [0.25], [0.5]], .harmonic(zero: .stops))[0], 1 / 3.0))
    #expect(scores([[nil], [0.25], [0.5]], .harmonic(zero: .stops), coverage: 0.7) == [nil])
    #expect(scores([[nil], [0.25], [0.5]], .maximum) == [0.5])
    #expect(scores([[nil], [nil]], .maximum) == [nil])
    #expect(scores([[0.9], [0.25]], .maximum, weights: [0, 1]) == [0.25])
    for factor in [1e-300, 1e300] {
      for exponent in [-3, -1, 0.5, 3] {
        let value = scores([[factor], [factor]], .powerMean(exponent: exponent, zero: .stops))[0]
        #expect(isClose((value ?? .nan) / factor, 1))
      }
    }
  }

  @Test func `a negative child leaves power means unrated, and is named; a plain mean takes it`() {
    for aggregation in [Aggregation.harmonic(zero: .stops), .powerMean(exponent: 3, zero: .stops)] {
      let (set, data) = single([[-0.5, 1], [1, 1]], .relative, aggregation)
      let result = assess(set, data)
      #expect(result.column("index")[0] == nil)
      #expect(isClose(result.column("index")[1], 1))
      #expect(result.diagnostics.map(\.code) == [.negativeUnderGeometricMean])
    }
    #expect(scores([[-0.5], [1]], .powerMean(exponent: 1, zero: .stops)) == [0.25])
  }

  /// R. R. Yager's operator: (0.2, 0.3, 0.1, 0.4) on 0.7, 1, 0.2, 0.6 gives 0.2 + 0.21 + 0.06 + 0.08 = 0.55.
  @Test func `ordered weighted averages by hand`() {
    let places = Aggregation.orderedWeighted([0.2, 0.3, 0.1, 0.4])
    #expect(isClose(scores([[0.7], [1], [0.2], [0.6]], places)[0], 0.55))
    #expect(isClose(scores([[0.7], [1], [nil], [0.6]], places)[0], (0.2 + 0.21 + 0.06) / 0.6))
    #expect(isClose(scores([[0.7], [1], [0.2], [0.6]], .orderedWeighted([2, 3, 1, 4]))[0], 0.55))
    #expect(scores([[0.7], [1], [0.2]], .orderedWeighted([1, 0, 0])) == [1])
    #expect(scores([[0.7], [1], [0.2]], .orderedWeighted([0, 0, 1])) == [0.2])
    let (set, data) = single([[0.7, 0.5], [nil, 0.1]], .relative, .orderedWeighted([0, 1]))
    let result = assess(set, data)
    #expect(result.column("index") == [nil, 0.1])
    #expect(result.diagnostics.map(\.code) == [.undefinedScore])
    #expect(result.diagnostics.first?.city == "a")
  }
}
