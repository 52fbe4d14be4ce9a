/// `LinearProgramme` over memory that is taken once: the same pivots in the same order.
@safe package struct FlatProgramme {
  private let table: UnsafeMutablePointer<Double>
  private let columns: UnsafeMutablePointer<Int>
  private let basis: UnsafeMutablePointer<Int>
  /// The point that attains the optimum.
  package let point: UnsafeMutablePointer<Double>
  private let state: UnsafeMutablePointer<(width: Int, height: Int)>

  private static let tolerance = 1e-11

  /// Room for programmes up to a size.
  package init(width: Int, height: Int, _ memory: ReplicateMemory) {
    unsafe table = memory.take((height + 1) * (width + 1), 0)
    unsafe columns = memory.take(width, 0)
    unsafe basis = memory.take(height, 0)
    unsafe point = memory.take(width, 0)
    unsafe state = memory.take(1, (0, 0))
  }

  /// Starts a programme with so many unknowns and no rows.
  package func start(width: Int) {
    unsafe state.pointee = (width, 0)
    for column in 0..<width { unsafe columns[column] = column }
  }

  /// A further row, to be filled, with its limit; none may be added once the objective stands.
  package func addRow(limit: Double) -> UnsafeMutablePointer<Double> {
    let (width, height) = unsafe state.pointee
    let row = unsafe table + height * (width + 1)
    unsafe row[width] = limit
    unsafe basis[height] = width + height
    unsafe state.pointee.height += 1
    return unsafe row
  }

  /// The largest value of an objective, given by its negative coefficients in the row from ``objective``; NaN where it
  /// grows without bound.
  package func solve() -> Double {
    let (width, height) = unsafe state.pointee
    let stride = width + 1
    unsafe table[height * stride + width] = 0
    while true {
      let entering = entering(width, height)
      if entering < 0 { break }
      let leaving = leaving(entering, width, height)
      if leaving < 0 { return .nan }
      pivot(leaving, entering, width, height)
    }
    for column in 0..<width { unsafe point[column] = 0 }
    for row in 0..<height where unsafe basis[row] < width { unsafe point[basis[row]] = table[row * stride + width] }
    return unsafe table[height * stride + width]
  }

  /// The row of the objective's negative coefficients, below all others.
  package var objective: UnsafeMutablePointer<Double> {
    unsafe table + state.pointee.height * (state.pointee.width + 1)
  }

  private func entering(_ width: Int, _ height: Int) -> Int {
    var found = -1
    for column in 0..<width where unsafe table[height * (width + 1) + column] < -Self.tolerance {
      if unsafe found < 0 || columns[found] >= columns[column] { found = column }
    }
    return found
  }

  private func leaving(_ column: Int, _ width: Int, _ height: Int) -> Int {
    var found = -1
    var least = 0.0
    for row in 0..<height {
      let slope = unsafe table[row * (width + 1) + column]
      guard slope > Self.tolerance else { continue }
      let ratio = unsafe max(0, table[row * (width + 1) + width]) / slope
      if found >= 0, unsafe least < ratio || (least == ratio && basis[found] < basis[row]) { continue }
      found = row
      least = ratio
    }
    return found
  }

  private func pivot(_ leaving: Int, _ entering: Int, _ width: Int, _ height: Int) {
    let stride = width + 1
    let pivotRow = unsafe table + leaving * stride
    let inverse = unsafe 1 / pivotRow[entering]
    for column in 0..<stride where column != entering { unsafe pivotRow[column] *= inverse }
    for row in 0...height where row != leaving {
      let target = unsafe table + row * stride
      let factor = unsafe target[entering]
      guard factor != 0 else { continue }
      for column in 0..<stride where column != entering { unsafe target[column] -= factor * pivotRow[column] }
      unsafe target[entering] = -factor * inverse
    }
    unsafe pivotRow[entering] = inverse
    unsafe (columns[entering], basis[leaving]) = (basis[leaving], columns[entering])
  }
}
