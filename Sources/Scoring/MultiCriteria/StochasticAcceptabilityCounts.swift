public import AssessmentModel
package import Numerics

extension StochasticAcceptability {
  /// Counts ranks, pairs and central weights over weights that are given: one list a replicate, one weight a column of
  /// the matrix.
  ///
  /// Each replicate is one of the lists as it stands. Columns of weight 0 in the matrix take no part.
  ///
  /// - Precondition: 1 to 2³⁰ lists of weights from 0 to 1 that sum to 1 within 1e-9 each; else as
  ///   ``analyse(_:control:)``.
  /// - Complexity: O(replicates · rows · (rows + columns)).
  public static func count(
    _ matrix: DecisionMatrix, weights: [[Double]], values: ValueScale = .minMax, measures: AcceptabilityMeasures = .all
  ) -> RankAcceptability {
    count(matrix, weights: weights, values: values, measures: measures, path: .automatic)
  }

  package static func count(
    _ matrix: DecisionMatrix, weights: [[Double]], values: ValueScale, measures: AcceptabilityMeasures,
    path: KernelPath
  ) -> RankAcceptability {
    precondition((1...1 << 30).contains(weights.count), "1 to 2³⁰ lists of weights")
    for list in weights {
      precondition(list.count == matrix.columns.count, "one weight a column")
      precondition(list.allSatisfy { (0...1 + Weighting.sumTolerance).contains($0) }, "weights lie between 0 and 1")
      precondition(list.isEmpty || (list.reduce(0, +) - 1).magnitude <= Weighting.sumTolerance, "weights sum to 1")
    }
    let table = WeighedTable(matrix, values)
    let counter = unsafe LaneCounter(
      table.values, count: table.count, criteria: table.criteria, countsPairs: measures.contains(.pairs),
      countsCentral: measures.contains(.centralWeights), replicates: weights.count, path: path)
    for first in stride(from: 0, to: weights.count, by: LaneCounter.lanes) {
      let lanes = min(LaneCounter.lanes, weights.count - first)
      for (position, column) in table.columns.enumerated() {
        for lane in 0..<lanes {
          unsafe counter.weights[position * LaneCounter.lanes + lane] = weights[first + lane][column]
        }
      }
      counter.add(lanes: lanes)
    }
    counter.flush()
    return result([counter], table, matrix, replicates: weights.count, seed: nil)
  }

  /// What the counters of all threads found, added up: sums of whole numbers, in whatever order.
  static func result(
    _ counters: [LaneCounter], _ table: WeighedTable, _ matrix: DecisionMatrix, replicates: Int, seed: UInt64?
  ) -> RankAcceptability {
    let count = table.count
    var rankCounts = [UInt32](repeating: 0, count: count * count)
    var winCounts: [UInt32]?
    var central: [UInt64]?
    for counter in counters {
      unsafe Self.add(counter.rankCounts, to: &rankCounts)
      if let wins = unsafe counter.winCounts {
        var sum = winCounts ?? [UInt32](repeating: 0, count: wins.count)
        unsafe Self.add(wins, to: &sum)
        winCounts = sum
      }
      if let sums = unsafe counter.central {
        var sum = central ?? [UInt64](repeating: 0, count: sums.count)
        unsafe Self.add(sums, to: &sum)
        central = sum
      }
    }
    let scale = counters.first?.scale ?? 1
    let centralWeights = central.map { sums in
      (0..<count).map { row -> [Double]? in
        let firsts = rankCounts[row * count]
        guard firsts > 0 else { return nil }
        var weights = [Double](repeating: 0, count: matrix.columns.count)
        for (position, column) in table.columns.enumerated() {
          weights[column] = Double(sums[row * table.criteria + position]) / scale / Double(firsts)
        }
        return weights
      }
    }
    return RankAcceptability(
      replicates: replicates, seed: seed, count: count, rankCounts: rankCounts, winCounts: winCounts,
      centralWeights: centralWeights ?? [])
  }

  private static func add<Count: FixedWidthInteger>(_ counts: UnsafeMutableBufferPointer<Count>, to sum: inout [Count])
  {
    for position in counts.indices { unsafe sum[position] += counts[position] }
  }
}
