import Numerics

/// The best–worst method in its linear form: the weights that keep the largest of `|w_B − a_Bj·w_j|` and
/// `|w_j − a_jW·w_W|` smallest (J. Rezaei, *Omega* 64, 2016).
///
/// All conditions are homogeneous in the weights, so the programme is solved the other way round: the largest sum of
/// weights with every deviation at most 1; the deviation of weights that sum to 1 is then its inverse. Judgements without
/// any contradiction have a deviation of 0 and are read off directly.
package struct BestWorst {
  /// The weights, summing to 1.
  package let shares: [Double]
  /// The largest deviation `ξ`; 0 for judgements without contradiction.
  package let deviation: Double

  /// `nil` for positions of no children, for lists that do not hold one positive comparison a child, and for comparisons
  /// whose weights no number can hold.
  package init?(best: Int, worst: Int, bestToOthers: [Double], othersToWorst: [Double]) {
    let count = bestToOthers.count
    guard othersToWorst.count == count, bestToOthers.indices.contains(best), bestToOthers.indices.contains(worst),
      (bestToOthers + othersToWorst).allSatisfy({ $0 > 0 && $0.isFinite })
    else { return nil }
    let isConsistent = (0..<count).allSatisfy { child in
      let direct = bestToOthers[worst]
      return abs(bestToOthers[child] * othersToWorst[child] - direct) <= 1e-12 * direct
        || (child == best && abs(othersToWorst[best] - direct) <= 1e-12 * direct)
        || child == worst
    }
    if isConsistent {
      let weights = (0..<count).map { 1 / ($0 == best ? 1 : bestToOthers[$0]) }
      guard let found = WeightCheck.shares(weights) else { return nil }
      shares = found
      deviation = 0
      return
    }
    var rows: [[Double]] = []
    func bind(_ child: Int, minus factor: Double, times other: Int) {
      guard child != other else { return }
      var row = [Double](repeating: 0, count: count)
      row[child] = 1
      row[other] -= factor
      rows.append(row)
      rows.append(row.map { -$0 })
    }
    for child in 0..<count where child != best { bind(best, minus: bestToOthers[child], times: child) }
    for child in 0..<count where child != worst && child != best {
      bind(child, minus: othersToWorst[child], times: worst)
    }
    if othersToWorst[best] != bestToOthers[worst] { bind(best, minus: othersToWorst[best], times: worst) }
    let programme = LinearProgramme(
      objective: [Double](repeating: 1, count: count), rows: rows, limits: [Double](repeating: 1, count: rows.count))
    // Comparisons far apart leave the programme without an end, or with a sum of weights that rounding has eaten up.
    guard let solution = programme.solve(), let found = WeightCheck.shares(solution.point), solution.value > 0
    else { return nil }
    shares = found
    deviation = 1 / solution.value
  }
}
