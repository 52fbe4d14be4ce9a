public import AssessmentModel
import Scoring

/// Cronbach's alpha.
public enum ReliabilityMeasure {
  /// `α = k/(k − 1)·(1 − Σ s²_i/s²_sum)` over the places where every column has a number.
  ///
  /// A constant column adds nothing to either variance. ``Reliability/alpha`` is `nil` with fewer than two columns or
  /// ``CorrelationMeasures/fewest`` complete places, or if the sums are all equal. Source: Cronbach 1951, Psychometrika 16:297.
  ///
  /// - Complexity: O(columns × places).
  public static func cronbach(_ columns: [Column]) -> Reliability {
    let complete = CompleteRows(columns)
    let items = columns.count
    guard items >= 2, complete.count >= CorrelationMeasures.fewest else {
      return Reliability(items: items, count: complete.count, alpha: nil)
    }
    let divisor = CentredColumn.scale(of: complete.columns.flatMap { $0 })
    let scaled = complete.columns.map { column in column.map { $0 / divisor } }
    var sums = [Double](repeating: 0, count: complete.count)
    for column in scaled { for place in sums.indices { sums[place] += column[place] } }
    let whole = CentredColumn(sums, magnitude: scaled.reduce(0) { $1.reduce($0) { max($0, abs($1)) } })
    guard !whole.isConstant else { return Reliability(items: items, count: complete.count, alpha: nil) }
    let parts = scaled.reduce(0) { $0 + Self.sumOfSquares($1) }
    let alpha = Double(items) / Double(items - 1) * (1 - parts / Self.sumOfSquares(sums))
    return Reliability(items: items, count: complete.count, alpha: alpha.isFinite ? alpha : nil)
  }

  private static func sumOfSquares(_ values: [Double]) -> Double {
    let centred = CentredColumn(values)
    return centred.isConstant ? 0 : centred.sumOfSquares * centred.scale * centred.scale
  }
}

/// The places where every column has a number.
struct CompleteRows {
  let columns: [[Double]]
  let count: Int

  init(_ columns: [Column]) {
    let length = columns.first?.count ?? 0
    let complete = (0..<length).filter { place in columns.allSatisfy { !$0.numbers[place].isNaN } }
    self.columns = columns.map { column in complete.map { column.numbers[$0] } }
    count = complete.count
  }
}
