/// A small linear programme: the largest `c·x` with `A·x ≤ b` and `x ≥ 0`, where no limit is negative.
///
/// Since `x = 0` is allowed, the simplex method needs no first phase. The table holds the non-basic columns only, and
/// Bland's rule keeps it from going round in circles.
package struct LinearProgramme {
  private let width: Int
  private let height: Int
  private var table: [Double]
  private var columns: [Int]
  private var basis: [Int]

  /// Coefficients below this, in a table of numbers near 1, are rounding.
  private static let tolerance = 1e-11

  /// - Precondition: as many limits as rows, none negative; every row as wide as the objective.
  package init(objective: [Double], rows: [[Double]], limits: [Double]) {
    precondition(rows.count == limits.count && limits.allSatisfy { $0 >= 0 }, "limits must not be negative")
    precondition(rows.allSatisfy { $0.count == objective.count }, "every row must be as wide as the objective")
    width = objective.count
    height = rows.count
    columns = Array(0..<width)
    basis = Array(width..<(width + height))
    table = []
    table.reserveCapacity((height + 1) * (width + 1))
    for (row, limit) in zip(rows, limits) {
      table += row
      table.append(limit)
    }
    table += objective.map { -$0 }
    table.append(0)
  }

  /// The optimum and a point that attains it; `nil` if there is none, as the objective grows without bound.
  ///
  /// - Complexity: O(rows × columns) a step; as many steps as the programme has corners on the way.
  package consuming func solve() -> (value: Double, point: [Double])? {
    while let entering = entering() {
      guard let leaving = leaving(entering) else { return nil }
      pivot(leaving, entering)
    }
    var point = [Double](repeating: 0, count: width)
    for row in 0..<height where basis[row] < width { point[basis[row]] = table[row * (width + 1) + width] }
    return (table[height * (width + 1) + width], point)
  }

  private func entering() -> Int? {
    var found: Int?
    for column in 0..<width where table[height * (width + 1) + column] < -Self.tolerance {
      if let best = found, columns[best] < columns[column] { continue }
      found = column
    }
    return found
  }

  private func leaving(_ column: Int) -> Int? {
    var found: (row: Int, ratio: Double)?
    for row in 0..<height {
      let slope = table[row * (width + 1) + column]
      guard slope > Self.tolerance else { continue }
      let ratio = max(0, table[row * (width + 1) + width]) / slope
      if let best = found, best.ratio < ratio || (best.ratio == ratio && basis[best.row] < basis[row]) { continue }
      found = (row, ratio)
    }
    return found?.row
  }

  private mutating func pivot(_ leaving: Int, _ entering: Int) {
    let stride = width + 1
    let inverse = 1 / table[leaving * stride + entering]
    for column in 0..<stride where column != entering { table[leaving * stride + column] *= inverse }
    for row in 0...height where row != leaving {
      let factor = table[row * stride + entering]
      guard factor != 0 else { continue }
      for column in 0..<stride where column != entering {
        table[row * stride + column] -= factor * table[leaving * stride + column]
      }
      table[row * stride + entering] = -factor * inverse
    }
    table[leaving * stride + entering] = inverse
    swap(&columns[entering], &basis[leaving])
  }
}
