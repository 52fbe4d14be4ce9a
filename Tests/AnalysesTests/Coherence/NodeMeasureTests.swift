import Analyses
import AssessmentModel
import Numerics
import Scoring
import ScoringSupport
import Testing

@Suite("Alpha and components")
struct NodeMeasureTests {
  typealias S = CoherenceSamples

  /// NumPy 2.4.6: `k/(k−1)·(1 − trace(cov)/sum(cov))`.
  @Test func `alpha equals its formula on covariances`() {
    let mixed = ReliabilityMeasure.cronbach([Column(S.a), Column(S.b), Column(S.c)])
    #expect(mixed.items == 3 && mixed.count == 12)
    #expect(isNear(mixed.alpha, -0.48173320136368625))
    let aligned = [Column(S.a), Column(S.b), Column(S.c.map { 6 - $0 })]
    #expect(isNear(ReliabilityMeasure.cronbach(aligned).alpha, 0.9484098074627323))
    let large = aligned.map { Column($0.numbers.map { $0 * 1e200 }) }
    #expect(isNear(ReliabilityMeasure.cronbach(large).alpha, 0.9484098074627323))
    let small = aligned.map { Column($0.numbers.map { $0 * 1e-200 }) }
    #expect(isNear(ReliabilityMeasure.cronbach(small).alpha, 0.9484098074627323))
  }

  @Test func `alpha at the corners`() {
    // The same question three times is 1; a question and its opposite have no sum that varies.
    #expect(isClose(ReliabilityMeasure.cronbach([Column(S.a), Column(S.a), Column(S.a)]).alpha, 1))
    #expect(ReliabilityMeasure.cronbach([Column(S.a), Column(S.a.map { -$0 })]).alpha == nil)
    #expect(ReliabilityMeasure.cronbach([Column(S.a)]).alpha == nil)
    #expect(ReliabilityMeasure.cronbach([]) == Reliability(items: 0, count: 0, alpha: nil))
    #expect(ReliabilityMeasure.cronbach([Column([1, nil]), Column([nil, 2])]).count == 0)
    #expect(ReliabilityMeasure.cronbach([Column([3, 3, 3]), Column([5, 5, 5])]).alpha == nil)
    // By hand: variances 1, 0 and of the sum 1, so that α = 2·(1 − 1) = 0.
    #expect(isClose(ReliabilityMeasure.cronbach([Column([1, 2, 3, 4, 5]), Column([4, 4, 4, 4, 4])]).alpha, 0))
    // Rows that are not complete are left out.
    let gaps = ReliabilityMeasure.cronbach([Column(S.a + [nil, 9]), Column(S.b + [4, nil])])
    #expect(gaps == ReliabilityMeasure.cronbach([Column(S.a), Column(S.b)]))
  }

  /// By hand: variances 2.5 and 1.7, of the sum (6, 6, 6, 6, 7) 0.2, so that α = 2·(1 − 4.2/0.2) = −40.
  @Test func `children that pull apart give a negative alpha, and few cities give none`() {
    let pair = [Column([1, 2, 3, 4, 5]), Column([5, 4, 3, 2, 2])]
    let found = ReliabilityMeasure.cronbach(pair)
    #expect(isClose(found.alpha, -40, 1e-9) && found.isNegative && found.count == 5)
    // Two cities of nearly one sum would have an alpha of −7,499.
    let two = ReliabilityMeasure.cronbach([Column([0, 1]), Column([1, 0.0163])])
    #expect(two.alpha == nil && two.count == 2 && !two.isNegative)
    let four = pair.map { Column(Array($0.numbers.prefix(4))) }
    #expect(ReliabilityMeasure.cronbach(four).alpha == nil)
    #expect(ComponentsMeasure.components(four, of: [.leaf(0), .leaf(1)]) == nil)
    #expect(ComponentsMeasure.components(pair, of: [.leaf(0), .leaf(1)])?.count == 5)
    let few = CorrelationMeasures.correlation(four[0], four[1])
    #expect(few == Correlation(count: 4))
    #expect(CorrelationMeasures.correlation(pair[0], pair[1]).pearson != nil)
    #expect(DescriptiveMeasures.summary(Column([1, 2, 9]))?.skewness == nil)
  }

  /// `numpy.linalg.eigh(numpy.corrcoef(…))`, NumPy 2.4.6, eigenvalues falling and vectors with a positive sum.
  @Test func `components equal those of the peer`() throws {
    let children: [AssessmentPlan.Child] = [.leaf(0), .leaf(1), .leaf(2)]
    let found = try #require(
      ComponentsMeasure.components([Column(S.a), Column(S.b), Column(S.c)], of: children))
    let expected: [(Double, [Double])] = [
      (2.846208459145863, [0.57856137640428, 0.5678933214292367, -0.585460424972734]),
      (0.1255540240173661, [-0.5411060972559895, 0.8043318965737065, 0.24546769984365568]),
      (0.02823751683676961, [0.6103039613549762, 0.17477807537049111, 0.7726459079838646]),
    ]
    #expect(found.count == 12 && found.children == children && found.aboveOne == 1)
    for (own, other) in zip(found.components, expected) {
      #expect(isNear(own.eigenvalue, other.0))
      #expect(isNear(own.explained, other.0 / 3))
      for (x, y) in zip(own.vector, other.1) { #expect(isNear(x, y)) }
      for (x, y) in zip(own.loadings, other.1) { #expect(isNear(x, y * other.0.squareRoot())) }
    }
    #expect(isClose(found.components.reduce(0) { $0 + $1.explained }, 1))
  }

  @Test func `components at the corners`() throws {
    let two: [AssessmentPlan.Child] = [.leaf(0), .leaf(1)]
    // By hand: r = −1 has the eigenvalues 2 and 0; the sign rule falls back on the first number for (1, −1)/√2.
    let opposite = try #require(ComponentsMeasure.components([Column(S.a), Column(S.a.map { -$0 })], of: two))
    #expect(isClose(opposite.components[0].eigenvalue, 2) && isClose(opposite.components[1].eigenvalue, 0))
    #expect(isClose(opposite.components[0].vector[0], 0.5.squareRoot()))
    #expect(isClose(opposite.components[0].vector[1], -0.5.squareRoot()))
    #expect(opposite.components[1].eigenvalue >= 0)
    let three: [AssessmentPlan.Child] = two + [.leaf(2)]
    let constant = try #require(
      ComponentsMeasure.components([Column(S.a), Column(S.a.map { _ in 7 }), Column(S.b)], of: three))
    #expect(constant.children == [.leaf(0), .leaf(2)])
    #expect(isClose(constant.components[0].eigenvalue, 1.8835207943387863))
    #expect(ComponentsMeasure.components([Column(S.a)], of: [.leaf(0)]) == nil)
    #expect(ComponentsMeasure.components([Column([1, 2]), Column([2, 5])], of: two) == nil)
    #expect(ComponentsMeasure.components([Column(S.a), Column(missing: 12)], of: two) == nil)
  }

  /// Many columns: eigenvectors are orthonormal and rebuild the correlations.
  @Test func `components rebuild the correlations`() throws {
    var random = SplitMix(5)
    let base = (0..<80).map { _ in random.unit() }
    let columns = (0..<14).map { place in base.map { $0 * Double(place % 4) + random.unit() } }
    let found = try #require(
      ComponentsMeasure.components(columns.map { Column($0) }, of: columns.indices.map { .leaf($0) }))
    #expect(zip(found.components, found.components.dropFirst()).allSatisfy { $0.eigenvalue >= $1.eigenvalue })
    for row in columns.indices {
      for column in 0..<row {
        let rebuilt = found.components.reduce(0) { $0 + $1.loadings[row] * $1.loadings[column] }
        #expect(isClose(rebuilt, CorrelationMeasures.pearson(columns[row], columns[column])?.value))
      }
      let sum = found.components[row].vector.reduce(0) { $0 + $1 * $1 }
      #expect(isClose(sum, 1) && found.components[row].vector.reduce(0, +) > 0)
    }
  }
}
