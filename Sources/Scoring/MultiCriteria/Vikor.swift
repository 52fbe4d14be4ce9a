import AssessmentModel
import Numerics

/// `S` and `R` of VIKOR.
struct VikorScores {
  var groupUtility: [Double]
  var regret: [Double]
}

/// VIKOR; see ``RankingMethod/vikor(group:)``.
enum Vikor {
  /// - Complexity: O(rows × columns).
  static func run(_ matrix: DecisionMatrix, group: Double) -> MethodScores {
    var sums = [Double](repeating: 0, count: matrix.count)
    var largest = sums
    unsafe sums.withUnsafeMutableBufferPointer { sums in
      unsafe largest.withUnsafeMutableBufferPointer { largest in
        unsafe matrix.forEachColumn { column, values in
          let range = unsafe ColumnRange(values)
          guard !range.isConstant else { return }
          let isHigher = column.direction == .higherIsBetter
          let best = isHigher ? range.upper : range.lower
          let factor = (isHigher ? -column.weight : column.weight) / range.width
          for row in sums.indices {
            let loss = unsafe (values[row] - best) * factor
            unsafe sums[row] += loss
            unsafe largest[row] = loss > largest[row] ? loss : largest[row]
          }
        }
      }
    }
    let (utility, regret) = (onRange(sums), onRange(largest))
    let scores = zip(utility, regret).map { group * $0 + (1 - group) * $1 }
    return MethodScores(
      scores, order: scores.map { -$0 }, vikor: VikorScores(groupUtility: sums, regret: largest))
  }

  private static func onRange(_ values: [Double]) -> [Double] {
    let range = unsafe values.withUnsafeBufferPointer(ColumnRange.init)
    guard !range.isConstant else { return [Double](repeating: 0, count: values.count) }
    return values.map { ($0 - range.lower) / range.width }
  }

  /// The compromise set of Opricovic and Tzeng 2004; see ``VikorDetail/compromise``.
  ///
  /// - Complexity: O(n log n).
  static func detail(_ scores: [Double], _ parts: VikorScores) -> VikorDetail? {
    let order = RankingStep.order(scores.map { -$0 }).map { Int($0.city) }
    guard let first = order.first, let leastUtility = parts.groupUtility.min(), let leastRegret = parts.regret.min()
    else { return nil }
    let step = order.count > 1 ? 1 / Double(order.count - 1) : 0
    let lead = order.count > 1 ? scores[order[1]] - scores[first] : 0
    let hasAdvantage = lead >= step - Comparison.tolerance
    // Of rows that share the first place, any may be the one that is first in S or R: their order says nothing.
    let isStable = order.prefix { scores[$0] <= scores[first] + Comparison.tolerance }.contains { row in
      parts.groupUtility[row] <= leastUtility + Comparison.tolerance
        || parts.regret[row] <= leastRegret + Comparison.tolerance
    }
    let compromise: [Int]
    switch (hasAdvantage, isStable) {
    case (true, true): compromise = [first]
    case (true, false): compromise = Array(order.prefix(2))
    case (false, _): compromise = order.filter { scores[$0] - scores[first] < step - Comparison.tolerance }
    }
    return VikorDetail(
      groupUtility: Column(numbers: parts.groupUtility), regret: Column(numbers: parts.regret),
      compromise: compromise, hasAdvantage: hasAdvantage, isStable: isStable)
  }
}
