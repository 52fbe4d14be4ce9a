/// `LinearProgramme` over memory that is taken once: the same pivots in the same order.
@safe package struct FlatProgramme {
  private let table: WorkColumn<Double>
  private let columns: WorkColumn<Int>
  private let basis: WorkColumn<Int>
  /// The point that attains the optimum.
  package let point: WorkColumn<Double>
  private let state: WorkColumn<(width: Int, height: Int)>

  private static let tolerance = 1e-11

  /// Room for programmes up to a size.
  package init(width: Int, height: Int, _ memory: ReplicateMemory) {
    table = memory.take((height + 1) * (width + 1), 0)
    columns = memory.take(width, 0)
    basis = memory.take(height, 0)
    point = memory.take(width, 0)
    state = memory.take(1, (0, 0))
  }

  /// Starts a programme with so many unknowns and no rows.
  package func start(width: Int) {
    state[0] = (width, 0)
    for column in 0..<width { columns[column] = column }
  }

  /// A further row, to be filled, with its limit; none may be added once the objective stands.
  package func addRow(limit: Double) -> WorkColumn<Double> {
    let (width, height) = state[0]
    let row = table + height * (width + 1)
    row[width] = limit
    basis[height] = width + height
    state[0].height += 1
    return row
  }

  /// The largest value of an objective, given by its negative coefficients in the row from ``objective``; NaN where it
  /// grows without bound.
  package func solve() -> Double {
    let (width, height) = state[0]
    let stride = width + 1
    table[height * stride + width] = 0
    while true {
      let entering = entering(width, height)
      if entering < 0 { break }
      let leaving = leaving(entering, width, height)
      if leaving < 0 { return .nan }
      pivot(leaving, entering, width, height)
    }
    for column in 0..<width { point[column] = 0 }
    for row in 0..<height where basis[row] < width { point[basis[row]] = table[row * stride + width] }
    return table[height * stride + width]
  }

  /// The row of the objective's negative coefficients, below all others.
  package var objective: WorkColumn<Double> {
    table + state[0].height * (state[0].width + 1)
  }

  private func entering(_ width: Int, _ height: Int) -> Int {
    var found = -1
    for column in 0..<width where table[height * (width + 1) + column] < -Self.tolerance {
      if found < 0 || columns[found] >= columns[column] { found = column }
    }
    return found
  }

  private func leaving(_ column: Int, _ width: Int, _ height: Int) -> Int {
    var found = -1
    var least = 0.0
    for row in 0..<height {
      let slope = table[row * (width + 1) + column]
      guard slope > Self.tolerance else { continue }
      let ratio = max(0, table[row * (width + 1) + width]) / slope
      if found >= 0, least < ratio || (least == ratio && basis[found] < basis[row]) { continue }
      found = row
      least = ratio
    }
    return found
  }

  private func pivot(_ leaving: Int, _ entering: Int, _ width: Int, _ height: Int) {
    let stride = width + 1
    let pivotRow = table + leaving * stride
    let inverse = 1 / pivotRow[entering]
    for column in 0..<stride where column != entering { pivotRow[column] *= inverse }
    for row in 0...height where row != leaving {
      let target = table + row * stride
      let factor = target[entering]
      guard factor != 0 else { continue }
      for column in 0..<stride where column != entering { target[column] -= factor * pivotRow[column] }
      target[entering] = -factor * inverse
    }
    pivotRow[entering] = inverse
    (columns[entering], basis[leaving]) = (basis[leaving], columns[entering])
  }
}
