/// Mean and spread of a column without gaps, kept from overflowing by working in units of its largest magnitude.
package struct ColumnSpread {
  /// The mean; NaN for an empty column.
  package let mean: Double
  /// The standard deviation with divisor n; exactly 0 for a column that is constant but for rounding.
  package let deviation: Double
  /// The smallest value; infinite for an empty column.
  package let lowest: Double
  /// The largest value; minus infinite for an empty column.
  package let highest: Double
  /// The values less their mean, in units of the standard deviation; all 0 for a constant column.
  package let standardised: [Double]

  package init(_ column: [Double]) {
    var lowest = Double.infinity
    var highest = -Double.infinity
    for value in column {
      lowest = min(lowest, value)
      highest = max(highest, value)
    }
    self.lowest = lowest
    self.highest = highest
    guard !RoundingBand.isConstant(lowest, highest) else {
      mean = column.isEmpty ? .nan : lowest
      deviation = 0
      standardised = [Double](repeating: 0, count: column.count)
      return
    }
    let unit = max(abs(lowest), abs(highest))
    let count = Double(column.count)
    let centre = column.reduce(0) { $0 + $1 / unit } / count
    let offsets = column.map { $0 / unit - centre }
    // Offsets can be far below 1 where the values lie close together; their squares must not vanish.
    let width = offsets.reduce(0) { max($0, abs($1)) }
    guard width > 0 else {
      mean = centre * unit
      deviation = 0
      standardised = [Double](repeating: 0, count: column.count)
      return
    }
    let spread = (offsets.reduce(0) { $0 + ($1 / width) * ($1 / width) } / count).squareRoot()
    mean = centre * unit
    deviation = spread * width * unit
    standardised = offsets.map { $0 / width / spread }
  }

  /// Whether all values are the same but for rounding (``RoundingBand``).
  package var isConstant: Bool { deviation == 0 }
}
