/// Copeland's rule over weighted majorities: every city is held against every other by the children both have.
///
/// Values that are one but for rounding (``RoundingBand``) are equal, so that the last bit decides nothing.
struct CopelandFit {
  private let table: RowTable
  private let shares: [Double]
  private let bands: [RoundingBand]
  private let tolerance: Double

  init(_ table: RowTable, shares: [Double], tolerance: Double) {
    self.table = table
    self.shares = shares
    self.tolerance = tolerance
    var largest = [Double](repeating: 0, count: table.width)
    table.forEachRow { _, row in
      for child in row.indices where abs(row[child]) > largest[child] { largest[child] = abs(row[child]) }
    }
    bands = largest.map { RoundingBand(magnitude: $0) }
  }

  /// `(raw + m)/(2m)` with `m` the comparisons made; NaN where no other city shares a child.
  ///
  /// - Parameter member: the row's own place among the cities, left out of the comparisons; `nil` for a stranger.
  /// - Complexity: O(cities × children).
  func score(_ row: UnsafeBufferPointer<Double>, member: Int?) -> Double {
    var wins = 0
    var losses = 0
    var comparisons = 0
    table.forEachRow { other, cells in
      guard other != member else { return }
      var shared = 0.0
      var lead = 0.0
      for child in row.indices where row[child] == row[child] && cells[child] == cells[child] {
        let difference = row[child] - cells[child]
        shared += shares[child]
        if difference == 0 || bands[child].joins(row[child], cells[child]) { continue }
        lead += difference > 0 ? shares[child] : -shares[child]
      }
      guard shared > 0 else { return }
      comparisons += 1
      // S − ½ = lead/(2·shared), the same for both cities but for the sign.
      if lead > 2 * tolerance * shared { wins += 1 }
      if lead < -2 * tolerance * shared { losses += 1 }
    }
    guard comparisons > 0 else { return .nan }
    return Double(wins - losses + comparisons) / Double(2 * comparisons)
  }
}
