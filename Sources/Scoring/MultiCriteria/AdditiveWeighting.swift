import AssessmentModel
import Numerics

/// Simple additive weighting; see ``RankingMethod/additive``.
enum AdditiveWeighting {
  /// - Complexity: O(rows × columns).
  static func run(_ matrix: DecisionMatrix) -> MethodScores {
    var scores = [Double](repeating: 0, count: matrix.count)
    var weight = 0.0
    unsafe scores.withUnsafeMutableBufferPointer { scores in
      unsafe matrix.forEachColumn { column, values in
        let range = unsafe ColumnRange(values)
        guard !range.isConstant else { return }
        weight += column.weight
        let isHigher = column.direction == .higherIsBetter
        let worst = isHigher ? range.lower : range.upper
        let factor = (isHigher ? column.weight : -column.weight) / range.width
        for row in scores.indices { unsafe scores[row] += (values[row] - worst) * factor }
      }
    }
    guard weight > 0 else { return MethodScores([Double](repeating: .nan, count: matrix.count)) }
    // Whole weights stay untouched, so that no rounding is added.
    if (weight - 1).magnitude > 1e-12 { for row in scores.indices { scores[row] /= weight } }
    return MethodScores(scores)
  }
}
