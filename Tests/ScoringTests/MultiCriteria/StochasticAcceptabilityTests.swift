import AssessmentModel
import Numerics
import Scoring
import ScoringSupport
import TestSupport
import Testing

/// A matrix at random: few distinct values, some told apart in their last bits only, and some rows twice.
func crowded(rows: Int, columns: Int, seed: UInt64) -> DecisionMatrix {
  var generator = SeededGenerator(seed: seed)
  var table = (0..<rows).map { _ in
    (0..<columns).map { _ in
      let draw = generator.next()
      return Double(draw % 7) + (draw & 0x700 == 0 ? 0x1p-50 : 0)
    }
  }
  for row in stride(from: 5, to: rows, by: 6) { table[row] = table[row - 4] }
  return decision(table, lower: [1])
}

func scattered(rows: Int, columns: Int, seed: UInt64) -> DecisionMatrix {
  var generator = SeededGenerator(seed: seed)
  return decision((0..<rows).map { _ in (0..<columns).map { _ in Double(generator.next() >> 11) } }, lower: [0, 2])
}

func smaa(
  _ matrix: DecisionMatrix, _ replicates: Int, seed: UInt64 = 7, threads: Int = 1, path: KernelPath = .automatic
)
  throws -> RankAcceptability
{
  let design = AcceptabilityDesign(replicates: replicates, seed: seed)
  return try #require(StochasticAcceptability(design, measures: .all, threads: threads, path: path).analyse(matrix))
}

/// What holds of the counts, whatever the processor and the number of threads.
@Suite struct StochasticAcceptabilityTests {
  /// Counted by hand from the weights that were drawn.
  private func byHand(_ matrix: DecisionMatrix, _ weights: [[Double]]) -> (
    ranks: [[Int]], wins: [[Int]], central: [[Double]]
  ) {
    let (count, width) = (matrix.count, matrix.columns.count)
    var values = [[Double]](repeating: [Double](repeating: 0, count: width), count: count)
    for column in 0..<width {
      let numbers = (0..<count).map { matrix.value($0, column) }
      let (low, high) = (numbers.min() ?? 0, numbers.max() ?? 0)
      for row in 0..<count where high > low {
        let isHigher = matrix.columns[column].direction == .higherIsBetter
        values[row][column] = (isHigher ? numbers[row] - low : high - numbers[row]) / (high - low)
      }
    }
    var ranks = [[Int]](repeating: [Int](repeating: 0, count: count), count: count)
    var wins = ranks
    var central = [[Double]](repeating: [Double](repeating: 0, count: width), count: count)
    for list in weights {
      let scores = values.map { row in zip(row, list).reduce(0) { $0 + $1.0 * $1.1 } }
      for row in 0..<count {
        let above = scores.count { $0 > scores[row] }
        ranks[row][above] += 1
        if above == 0 { for column in 0..<width { central[row][column] += list[column] } }
        for other in 0..<count {
          wins[row][other] += scores[row] > scores[other] ? 2 : scores[row] == scores[other] ? 1 : 0
        }
      }
    }
    return (ranks, wins, central)
  }

  private func expectEqual(_ result: RankAcceptability, _ matrix: DecisionMatrix, _ weights: [[Double]]) {
    let (ranks, wins, central) = byHand(matrix, weights)
    #expect(result.count == matrix.count && result.replicates == weights.count)
    for row in 0..<matrix.count {
      for rank in 1...matrix.count {
        #expect(result.replicates(row, rank: rank) == ranks[row][rank - 1], "row \(row), rank \(rank)")
      }
      for other in 0..<matrix.count {
        let share = Double(wins[row][other]) / Double(2 * weights.count)
        #expect(result.winShare(row, over: other) == share, "row \(row) over \(other)")
      }
      guard ranks[row][0] > 0 else {
        #expect(result.centralWeights[row] == nil)
        continue
      }
      for (column, sum) in central[row].enumerated() {
        let wanted = sum / Double(ranks[row][0])
        #expect(abs((result.centralWeights[row]?[column] ?? .nan) - wanted) <= 1e-9)
      }
    }
  }

  @Test(arguments: [(9, 4, 700), (23, 6, 100), (4, 1, 33)])
  func countsOfDrawnWeightsAreExact(_ rows: Int, _ columns: Int, _ replicates: Int) throws {
    for matrix in [crowded(rows: rows, columns: columns, seed: 3), scattered(rows: rows, columns: columns, seed: 4)] {
      let weights = StochasticAcceptability(AcceptabilityDesign(replicates: replicates, seed: 7)).weights(for: matrix)
      #expect(weights.count == replicates)
      for list in weights { #expect(abs(list.reduce(0, +) - 1) <= 1e-14 && list.allSatisfy { $0 > 0 }) }
      expectEqual(try smaa(matrix, replicates), matrix, weights)
    }
  }

  @Test(arguments: KernelPath.supported) func countsOfStoredWeightsAreExact(_ path: KernelPath) {
    var generator = SeededGenerator(seed: 12)
    // Steps of a tenth, so that scores meet.
    let weights = (0..<150).map { _ in
      let first = Double(generator.next() % 11)
      let second = Double(generator.next() % (11 - UInt64(first)))
      return [first / 10, second / 10, (10 - first - second) / 10]
    }
    let matrix = crowded(rows: 19, columns: 3, seed: 5)
    let result = StochasticAcceptability.count(matrix, weights: weights, values: .minMax, measures: .all, path: path)
    expectEqual(result, matrix, weights)
  }

  @Test func largeTableIsExact() throws {
    let matrix = scattered(rows: 150, columns: 100, seed: 9)
    let weights = StochasticAcceptability(AcceptabilityDesign(replicates: 20, seed: 7)).weights(for: matrix)
    expectEqual(try smaa(matrix, 20), matrix, weights)
  }

  /// A thousand rows lie so close that many share a place on the grid; sorting gives the ranks.
  @Test func thousandRows() {
    let matrix = scattered(rows: 1000, columns: 100, seed: 10)
    let weights = [[Double](repeating: 0.01, count: 100)]
    let result = StochasticAcceptability.count(matrix, weights: weights, measures: [])
    let scores = MethodRanker(.additive).rank(matrix).scores.numbers
    let order = scores.indices.sorted { scores[$0] > scores[$1] }
    for (place, row) in order.enumerated() { #expect(result.replicates(row, rank: place + 1) == 1) }
  }

  /// Odd sizes leave tails everywhere; all paths agree to the bit.
  @Test(arguments: [
    (1, 1, 1), (2, 1, 15), (3, 2, 16), (5, 3, 17), (8, 7, 33), (17, 4, 511), (33, 31, 65), (4, 2, 513), (21, 5, 1030),
  ])
  func pathsAgree(_ rows: Int, _ columns: Int, _ replicates: Int) throws {
    for matrix in [crowded(rows: rows, columns: columns, seed: 1), scattered(rows: rows, columns: columns, seed: 2)] {
      let reference = try smaa(matrix, replicates, path: .swift)
      for path in KernelPath.supported {
        #expect(try smaa(matrix, replicates, path: path) == reference, "\(path)")
      }
    }
  }

  @Test func numberOfThreadsDoesNotMatter() throws {
    let matrix = crowded(rows: 13, columns: 4, seed: 8)
    let one = try smaa(matrix, 5000)
    for threads in [2, 3, 8] { #expect(try smaa(matrix, 5000, threads: threads) == one, "\(threads) threads") }
  }

  @Test func seedsDiffer() throws {
    let matrix = scattered(rows: 13, columns: 4, seed: 8)
    #expect(try smaa(matrix, 500, seed: 1) == smaa(matrix, 500, seed: 1))
    #expect(try smaa(matrix, 500, seed: 1) != smaa(matrix, 500, seed: 2))
  }

  /// A longer run begins with the replicates of a shorter one.
  @Test func replicatesDependOnTheirNumber() {
    let matrix = scattered(rows: 3, columns: 4, seed: 8)
    func weights(_ replicates: Int) -> [[Double]] {
      StochasticAcceptability(AcceptabilityDesign(replicates: replicates, seed: 3)).weights(for: matrix)
    }
    let long = weights(1100)
    #expect(Array(long.prefix(530)) == weights(530))
    #expect(Set(long).count == long.count)
  }

  @Test func equalRowsShareRanks() throws {
    let result = try smaa(decision([[1, 9], [1, 9], [9, 1], [0, 0]]), 640)
    // Either the equal ones are both first, and the third row is third, or it is first and both are second.
    #expect(result.replicates(0, rank: 1) == result.replicates(1, rank: 1))
    #expect(result.replicates(0, rank: 1) == result.replicates(2, rank: 3))
    #expect(result.replicates(0, rank: 2) == result.replicates(2, rank: 1))
    #expect(result.replicates(0, rank: 3) == 0 && result.replicates(2, rank: 2) == 0)
    #expect(result.winShare(0, over: 1) == 0.5)
    #expect(result.winShare(0, over: 0) == 0.5)
    #expect(result.acceptability(3, rank: 4) == 1)
    #expect(result.centralWeights[0] == result.centralWeights[1])
    #expect(result.centralWeights[3] == nil)
    let same = try smaa(decision([[2, 2], [2, 2], [2, 2]]), 17)
    for row in 0..<3 { #expect(same.acceptability(row, rank: 1) == 1) }
  }

  @Test func columnsWithoutWeightOrDifferenceTellNothing() throws {
    let plain = scattered(rows: 6, columns: 2, seed: 1)
    func rows(_ extra: Double) -> [[Double]] {
      (0..<6).map { row in [plain.value(row, 0), extra * Double(row), plain.value(row, 1)] }
    }
    let ignored = try smaa(decision(rows(1), weights: [1, 0, 5], lower: [0]), 300)
    let bare = try smaa(decision(rows(1).map { [$0[0], $0[2]] }, lower: [0]), 300)
    for row in 0..<6 {
      for rank in 1...6 { #expect(ignored.replicates(row, rank: rank) == bare.replicates(row, rank: rank)) }
      #expect(ignored.centralWeights[row] == bare.centralWeights[row].map { [$0[0], 0, $0[1]] })
    }
    // The weight of a constant column is drawn, and leaves the order of the rows alone.
    let constant = try smaa(decision(rows(0)), 300)
    #expect(constant.centralWeights.contains { ($0?[1] ?? 0) > 0.2 })
  }

  @Test func emptyMatricesHaveEmptyResults() throws {
    #expect(try smaa(decision([]), 3).count == 0)
    let bare = try smaa(DecisionMatrix([], values: []), 3)
    #expect(bare.count == 0 && bare.centralWeights.isEmpty)
  }

  @Test func measuresCanBeLeftOut() throws {
    let matrix = scattered(rows: 5, columns: 3, seed: 1)
    let design = AcceptabilityDesign(replicates: 100, seed: 7)
    let bare = try #require(StochasticAcceptability(design, measures: []).analyse(matrix))
    let full = try smaa(matrix, 100)
    #expect(bare.winShare(0, over: 1) == nil && bare.centralWeights.isEmpty)
    #expect(bare.meanRank(2) == full.meanRank(2))
  }

  @Test func stopsWhenToldTo() {
    let control = RunControl(advance: { _ in }, isStopped: { true })
    let analysis = StochasticAcceptability(AcceptabilityDesign(replicates: 2000, seed: 7))
    #expect(analysis.analyse(scattered(rows: 5, columns: 3, seed: 1), control: control) == nil)
  }
}
