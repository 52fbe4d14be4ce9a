import AssessmentModel
import Scoring
import Testing

/// Cases whose acceptabilities are known by integration.
@Suite struct StochasticAcceptabilityCases {
  private let replicates = 40_000
  /// Five standard errors of a share of one half.
  private let margin = 0.0125

  private func expect(_ value: Double?, _ wanted: Double, sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(abs((value ?? .nan) - wanted) <= margin, "\(value ?? .nan), not \(wanted)", sourceLocation: sourceLocation)
  }

  /// The worked example of the method's page. With the first weight `w` uniform on 0…1 the scores are `w`, `1 − w` and
  /// 0.6: gamma is first from 0.4 to 0.6.
  @Test func twoCriteria() throws {
    let result = try smaa(decision([[80, 0], [30, 50], [60, 30]]), replicates)
    let acceptabilities = [[0.4, 0.1, 0.5], [0.4, 0.1, 0.5], [0.2, 0.8, 0]]
    for (row, list) in acceptabilities.enumerated() {
      for (place, share) in list.enumerated() { expect(result.acceptability(row, rank: place + 1), share) }
    }
    expect(result.winShare(0, over: 1), 0.5)
    expect(result.winShare(0, over: 2), 0.4)
    expect(result.centralWeights[0]?[0], 0.8)
    expect(result.centralWeights[1]?[0], 0.2)
    expect(result.centralWeights[2]?[0], 0.5)
    expect(result.meanRank(0), 2.1)
    expect(result.meanRank(2), 1.8)
    // Ranks weigh 11/6, 5/6 and 2/6.
    expect(result.holisticAcceptability(0), 0.5364)
    expect(result.holisticAcceptability(2), 0.5636)
  }

  /// Three rows, each best on one of three criteria and worst on the others: the largest of three uniform shares is
  /// 11/18 on average, the smallest 2/18 (order statistics of spacings).
  @Test func threeSymmetricRows() throws {
    let result = try smaa(decision([[1, 0, 0], [0, 1, 0], [0, 0, 1]]), replicates)
    for row in 0..<3 {
      for rank in 1...3 { expect(result.acceptability(row, rank: rank), 1 / 3.0) }
      for column in 0..<3 { expect(result.centralWeights[row]?[column], row == column ? 11 / 18.0 : 7 / 36.0) }
      expect(result.winShare(row, over: (row + 1) % 3), 0.5)
    }
  }

  /// A row is above another that has ½ on all of three criteria where a weight is over ½: a corner of a quarter.
  @Test func cornersOfTheSimplex() throws {
    let result = try smaa(decision([[1, 0, 0], [0, 1, 0], [0, 0, 1], [0.5, 0.5, 0.5]]), replicates)
    for row in 0..<3 { expect(result.acceptability(row, rank: 1), 0.25) }
    expect(result.acceptability(3, rank: 1), 0.25)
    expect(result.winShare(0, over: 3), 0.25)
  }

  @Test func dominatedRowsAreNeverFirst() throws {
    let matrix = decision([[5, 4, 3], [4, 3, 2], [1, 9, 1], [5, 4, 2.5]])
    let result = try smaa(matrix, 2000)
    for (row, dominators) in Dominance.dominators(matrix).enumerated() {
      for other in dominators { #expect(result.winShare(row, over: other) == 0) }
      if !dominators.isEmpty { #expect(result.replicates(row, rank: 1) == 0) }
    }
  }

  /// The first rows of a sample have central weights; the set of weights that put a row first is convex, so that its
  /// mean puts the row first as well.
  @Test func centralWeightsPutTheRowFirst() throws {
    let matrix = scattered(rows: 30, columns: 4, seed: 6)
    let result = try smaa(matrix, 3000)
    var found = 0
    for (row, weights) in result.centralWeights.enumerated() {
      guard let weights else { continue }
      found += 1
      #expect(StochasticAcceptability.count(matrix, weights: [weights]).replicates(row, rank: 1) == 1, "row \(row)")
    }
    #expect(found > 3)
  }

  @Test func directionAndScale() throws {
    // Less is better in the second column: by min–max both columns speak for the first row, as they are only the first.
    let matrix = decision([[3, 100], [1, 200]], lower: [1])
    #expect(try smaa(matrix, 100).acceptability(0, rank: 1) == 1)
    let turned = decision([[3, 100], [1, 200]])
    let asGiven = AcceptabilityDesign(replicates: replicates, seed: 7, values: .asGiven)
    let result = try #require(StochasticAcceptability(asGiven).analyse(turned))
    // 3w + 100(1 − w) > w + 200(1 − w) where w > 100/102.
    expect(result.acceptability(0, rank: 1), 2 / 102.0)
    #expect(result.replicates(0, rank: 1) > 0)
    let least = AcceptabilityDesign(replicates: 50, seed: 7, values: .asGiven)
    let lower = try #require(StochasticAcceptability(least).analyse(decision([[-3], [1e300]], lower: [0])))
    #expect(lower.acceptability(0, rank: 1) == 1)
  }
}
