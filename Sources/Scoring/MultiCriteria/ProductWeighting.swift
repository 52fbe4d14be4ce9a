import AssessmentModel
import Glibc

/// The weighted product; see ``RankingMethod/weightedProduct``.
enum ProductWeighting {
  /// Rows with a value of 0 or less in a column that weighs, by column.
  static func unusable(_ matrix: DecisionMatrix) -> [Bool] {
    var unusable = [Bool](repeating: false, count: matrix.count)
    matrix.forEachColumn { _, values in
      for row in unusable.indices where values[row] <= 0 { unusable[row] = true }
    }
    return unusable
  }

  /// Rows are ordered by the logarithm, so that scores of any size are told apart by their ratio.
  ///
  /// - Complexity: O(rows × columns).
  static func run(_ matrix: DecisionMatrix) -> MethodScores {
    let unusable = unusable(matrix)
    var logarithms = unusable.map { $0 ? Double.nan : 0 }
    logarithms.withUnsafeMutableBufferPointer { logarithms in
      matrix.forEachColumn { column, values in
        let isHigher = column.direction == .higherIsBetter
        var best = isHigher ? 0 : Double.infinity
        for row in unusable.indices where !unusable[row] {
          best = isHigher ? max(best, values[row]) : min(best, values[row])
        }
        for row in unusable.indices where !unusable[row] {
          logarithms[row] += column.weight * (isHigher ? ratio(values[row], best) : ratio(best, values[row]))
        }
      }
    }
    return MethodScores(logarithms.map { exp($0) }, order: logarithms)
  }

  /// `ln(x/y)`, also where the quotient is too small for a number.
  private static func ratio(_ part: Double, _ whole: Double) -> Double {
    let share = part / whole
    return share > 1e-300 ? log(share) : log(part) - log(whole)
  }
}
