import AssessmentModel
import Numerics

/// TOPSIS; see ``RankingMethod/topsis``.
enum IdealDistance {
  /// - Complexity: O(rows × columns).
  static func run(_ matrix: DecisionMatrix) -> MethodScores {
    var fromBest = [Double](repeating: 0, count: matrix.count)
    var fromWorst = fromBest
    unsafe fromBest.withUnsafeMutableBufferPointer { fromBest in
      unsafe fromWorst.withUnsafeMutableBufferPointer { fromWorst in
        unsafe matrix.forEachColumn { column, values in
          let range = unsafe ColumnRange(values)
          // A constant column adds nothing to either distance, and one of zeros has no norm.
          guard !range.isConstant else { return }
          let factor = unsafe column.weight / sumOfSquares(values).squareRoot()
          let isHigher = column.direction == .higherIsBetter
          let best = isHigher ? range.upper : range.lower
          let worst = isHigher ? range.lower : range.upper
          for row in fromBest.indices {
            let above = unsafe (values[row] - best) * factor
            let below = unsafe (values[row] - worst) * factor
            unsafe fromBest[row] += above * above
            unsafe fromWorst[row] += below * below
          }
        }
      }
    }
    return MethodScores(
      zip(fromBest, fromWorst).map { best, worst in
        let (best, worst) = (best.squareRoot(), worst.squareRoot())
        return best + worst > 0 ? worst / (best + worst) : .nan
      })
  }

  private static func sumOfSquares(_ values: UnsafeBufferPointer<Double>) -> Double {
    var sums = SIMD4<Double>.zero
    let whole = values.count & ~3
    var row = 0
    while row < whole {
      let four = unsafe SIMD4(values[row], values[row + 1], values[row + 2], values[row + 3])
      sums += four * four
      row += 4
    }
    var sum = (sums[0] + sums[1]) + (sums[2] + sums[3])
    while row < values.count {
      unsafe sum += values[row] * values[row]
      row += 1
    }
    return sum
  }
}
