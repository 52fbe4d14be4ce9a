/// Smallest and largest value of a column.
package struct ColumnRange {
  package var lower = Double.infinity
  package var upper = -Double.infinity

  package var width: Double { upper - lower }

  /// Whether all values are one but for rounding (``RoundingBand``), or there are none.
  package var isConstant: Bool { RoundingBand.isConstant(lower, upper) }

  /// - Complexity: O(n); four lanes, as one chain of comparisons would wait for itself.
  package init(_ values: UnsafeBufferPointer<Double>) {
    var low = SIMD4<Double>(repeating: .infinity)
    var high = SIMD4<Double>(repeating: -.infinity)
    let whole = values.count & ~3
    var row = 0
    while row < whole {
      let four = unsafe SIMD4(values[row], values[row + 1], values[row + 2], values[row + 3])
      low.replace(with: four, where: four .< low)
      high.replace(with: four, where: four .> high)
      row += 4
    }
    while row < values.count {
      low[0] = unsafe values[row] < low[0] ? values[row] : low[0]
      high[0] = unsafe values[row] > high[0] ? values[row] : high[0]
      row += 1
    }
    lower = low.min()
    upper = high.max()
  }
}
