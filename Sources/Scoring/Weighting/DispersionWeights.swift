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
        let count = Double(column.count)
        let mean = column.reduce(0) { $0 + $1 / spread.highest } / count
        let sum = column.reduce(0.0) { $0 + divergence($1 / spread.highest / mean) }
        return max(0, sum / count / log(count))
      })
  }

  /// `r·ln r − (r − 1)` of a value over its mean. Over a column the second parts add up to nothing, so that the sum is
  /// that of `n·p·ln(n·p)`, and `1 − e` its quotient by `n·ln n`; taken this way, columns that hardly vary keep their
  /// digits where `1 + Σ p·ln p/ln n` is rounding.
  static func divergence(_ ratio: Double) -> Double {
    if ratio <= 0 { return 1 }
    let offset = ratio - 1
    return ratio * (abs(offset) < 0.5 ? log1p(offset) : log(ratio)) - offset
  }

  /// `σ_j·Σ_k (1 − r_jk)` over its sum; a constant column weighs 0 and is no partner.
  package static func critic(_ columns: [[Double]]) -> [Double]? {
    let spreads = columns.map(ColumnSpread.init)
    let matrix = ColumnCorrelation(spreads).matrix
    return shares(
      columns.indices.map { column in
        guard !spreads[column].isConstant else { return 0 }
        let conflict = columns.indices.reduce(0.0) { sum, other in
          other == column || spreads[other].isConstant
            ? sum : sum + ColumnCorrelation.conflict(matrix[column][other], count: columns[column].count)
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
