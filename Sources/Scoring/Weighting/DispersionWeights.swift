import Glibc

/// Weights from how much the columns of a complete table tell the cities apart. `nil` where no column does.
package enum DispersionWeights {
  /// `1 − e` over its sum, with `e = −Σ p·ln p/ln n` and `p` the column's shares of its sum; a constant column weighs 0.
  ///
  /// - Precondition: no value is negative.
  package static func entropy(_ columns: [[Double]]) -> [Double]? {
    shares(
      columns.map { column in
        let spread = ColumnSpread(column)
        precondition(spread.lowest >= 0, "entropy is defined for non-negative columns")
        guard !spread.isConstant else { return 0 }
        let total = column.reduce(0) { $0 + $1 / spread.highest }
        let sum = column.reduce(0.0) { sum, value in
          let share = value / spread.highest / total
          return share > 0 ? sum + share * log(share) : sum
        }
        return max(0, 1 + sum / log(Double(column.count)))
      })
  }

  /// `σ_j·Σ_k (1 − r_jk)` over its sum; a constant column weighs 0 and is no partner.
  package static func critic(_ columns: [[Double]]) -> [Double]? {
    let spreads = columns.map(ColumnSpread.init)
    let matrix = Correlation(spreads).matrix
    return shares(
      columns.indices.map { column in
        guard !spreads[column].isConstant else { return 0 }
        let conflict = columns.indices.reduce(0.0) { sum, other in
          other == column || spreads[other].isConstant ? sum : sum + (1 - matrix[column][other])
        }
        // A lone column has no partner to disagree with, and then it is all the information there is.
        let isLone = spreads.indices.allSatisfy { $0 == column || spreads[$0].isConstant }
        return spreads[column].deviation * (isLone ? 1 : conflict)
      })
  }

  /// The standard deviation over its sum.
  package static func standardDeviation(_ columns: [[Double]]) -> [Double]? {
    shares(columns.map { ColumnSpread($0).deviation })
  }

  private static func shares(_ numbers: [Double]) -> [Double]? {
    guard let largest = numbers.max(), largest > 0, largest.isFinite else { return nil }
    let total = numbers.reduce(0) { $0 + $1 / largest }
    return numbers.map { $0 / largest / total }
  }
}
