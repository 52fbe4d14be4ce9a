import AssessmentModel
import Numerics
import Scoring
import ScoringSupport
import Testing

/// What holds for every matrix.
@Suite struct MultiCriteriaPropertyTests {
  private func random(_ seed: UInt64, rows: Int = 23, columns: Int = 5) -> [[Double]] {
    var generator = SplitMix(seed)
    // Few distinct values, so that there are ties; all positive.
    return (0..<rows).map { _ in (0..<columns).map { _ in Double(1 + generator.below(9)) } }
  }

  @Test(arguments: 1...5) func orderOfRowsAndColumnsDoesNotMatter(_ seed: Int) {
    let rows = random(UInt64(seed))
    let weights = [3.0, 1, 2, 1, 2]
    let turned = Array(rows.map { Array($0.reversed()) }.reversed())
    for method in everyMethod {
      let plain = rank(decision(rows, weights: weights, lower: [1]), method)
      let other = rank(decision(turned, weights: weights.reversed(), lower: [3]), method)
      expectClose(Column(numbers: Array(other.scores.numbers.reversed())), plain.scores.present, 1e-12)
      #expect(Array(other.ranks.numbers.reversed()) == plain.ranks.numbers, "\(method)")
    }
  }

  @Test(arguments: 1...5) func scalingAllWeightsChangesNothing(_ seed: Int) {
    let rows = random(UInt64(seed))
    for method in everyMethod {
      let plain = rank(decision(rows, weights: [3, 1, 2, 1, 2]), method)
      let other = rank(decision(rows, weights: [3, 1, 2, 1, 2].map { $0 * 1e6 }), method)
      expectClose(other.scores, plain.scores.present, 1e-12)
    }
  }

  /// Raising one value of a higher-is-better indicator never lowers that row's rank against an unchanged rival.
  @Test(arguments: 1...20) func aBetterValueNeverHurts(_ seed: Int) throws {
    var rows = random(UInt64(seed))
    // Extremes that stay put, so that the scales of the methods do not move.
    rows[0] = [10, 10, 10, 10, 10]
    rows[1] = [0.5, 0.5, 0.5, 0.5, 0.5]
    var better = rows
    better[7][2] += 0.75
    for method in everyMethod {
      let before = rank(decision(rows), method).ranks.numbers[7]
      let after = rank(decision(better), method).ranks.numbers[7]
      #expect(after <= before, "\(method): \(before) became \(after)")
    }
  }

  @Test(arguments: 1...5) func equalRowsShareARank(_ seed: Int) {
    var rows = random(UInt64(seed))
    rows.append(rows[4])
    for method in everyMethod {
      let ranks = rank(decision(rows, lower: [0]), method).ranks.numbers
      #expect(ranks[4] == ranks[rows.count - 1], "\(method)")
    }
  }

  /// Sorted sums give what looking at every pair gives.
  @Test(arguments: [(0.0, 0.0), (0, 0.4), (0.1, 0.5), (0.3, 0.3), (0.2, 3)])
  func flowsEqualThePairwiseSum(_ indifference: Double, _ preference: Double) throws {
    for seed in 1...4 {
      let rows = random(UInt64(seed), rows: seed == 4 ? 1200 : 60)
      let matrix = decision(rows, weights: [3, 1, 2, 1, 2], lower: [1, 3])
      let flows = try #require(
        rank(matrix, .promethee(.linear(indifference: indifference, preference: preference))).flows)
      for row in [0, 5, 59] {
        let (plus, minus) = pairwise(rows, row, indifference, preference)
        #expect(abs(flows.positive.numbers[row] - plus) <= 1e-12)
        #expect(abs(flows.negative.numbers[row] - minus) <= 1e-12)
      }
    }
  }

  /// Values that differ in their last bits only, beside one of another size, are told apart.
  @Test(arguments: [40, 1500]) func closeValuesAreSorted(_ count: Int) throws {
    var generator = SplitMix(7)
    var values = (0..<count).map { _ in 1 + Double(generator.below(64)) * 0x1p-52 }
    values[3] = -1e250
    values[5] = 1e300
    let flows = try #require(rank(decision(values.map { [$0] }), .promethee(.usual)).flows)
    for row in [0, 3, 5, 17, count - 1] {
      let below = values.count { $0 < values[row] }
      #expect(abs(flows.positive.numbers[row] - Double(below) / Double(count - 1)) <= 1e-15)
    }
  }

  private func pairwise(_ rows: [[Double]], _ row: Int, _ indifference: Double, _ preference: Double)
    -> (Double, Double)
  {
    let weights = [3.0, 1, 2, 1, 2]
    var (plus, minus) = (0.0, 0.0)
    for column in 0..<5 {
      let values = rows.map { $0[column] }
      let range = (values.max() ?? 0) - (values.min() ?? 0)
      let (q, p) = (indifference * range, preference * range)
      let sign: Double = column == 1 || column == 3 ? -1 : 1
      func degree(_ difference: Double) -> Double {
        difference <= q ? 0 : (difference > p ? 1 : (difference - q) / (p - q))
      }
      for other in values {
        plus += weights[column] / 9 * degree(sign * (values[row] - other))
        minus += weights[column] / 9 * degree(sign * (other - values[row]))
      }
    }
    return (plus / Double(rows.count - 1), minus / Double(rows.count - 1))
  }

  @Test(arguments: 1...5) func agreementEqualsThePairCount(_ seed: Int) throws {
    let rows = random(UInt64(seed), rows: 40, columns: 2)
    let (x, y) = (rows.map { $0[0] }, rows.map { $0[1] })
    var (balance, tiedX, tiedY) = (0.0, 0.0, 0.0)
    for i in x.indices {
      for j in 0..<i {
        let (a, b) = (x[i] - x[j], y[i] - y[j])
        balance += a * b > 0 ? 1 : (a * b < 0 ? -1 : 0)
        tiedX += a == 0 ? 1 : 0
        tiedY += b == 0 ? 1 : 0
      }
    }
    let pairs = Double(x.count * (x.count - 1) / 2)
    let wanted = balance / ((pairs - tiedX) * (pairs - tiedY)).squareRoot()
    #expect(abs((RankAgreement.kendallTauB(x, y) ?? .nan) - wanted) <= 1e-12)
    #expect(abs((RankAgreement.kendallTauB(x, x) ?? .nan) - 1) <= 1e-15)
    #expect(RankAgreement.spearman(x, x.map { -$0 }).map { abs($0 + 1) <= 1e-15 } == true)
  }

  /// A method that looks at nothing but a row's own values reverses nothing; the weighted product is the one here.
  @Test(arguments: 1...5) func ratiosDoNotReverse(_ seed: Int) {
    #expect(RankReversal.leaveOneOut(decision(random(UInt64(seed))), .weightedProduct).isEmpty)
  }

  @Test func everySwapIsOne() {
    let matrix = decision(random(3, rows: 12))
    for method in everyMethod {
      let all = rank(matrix, method).ranks.numbers
      for swap in RankReversal.leaveOneOut(matrix, method) {
        let rest = rank(matrix.without(row: swap.removed), method).ranks.numbers
        func later(_ row: Int) -> Double { rest[row > swap.removed ? row - 1 : row] }
        #expect(all[swap.ahead] < all[swap.behind])
        #expect(later(swap.ahead) > later(swap.behind))
      }
    }
  }
}
