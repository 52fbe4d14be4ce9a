/// Eigenvalues and vectors of symmetric matrices in place, row by row: Jacobi rotations, in a fixed order.
package enum FlatEigen {
  /// Leaves the eigenvalues on the diagonal of the matrix, and each one's vector in its column of `vectors`.
  package static func solve(
    _ matrix: WorkColumn<Double>, _ vectors: WorkColumn<Double>, _ size: Int
  ) {
    for row in 0..<size {
      for column in 0..<size { vectors[row * size + column] = row == column ? 1 : 0 }
    }
    for _ in 0..<100 {
      var off = 0.0
      var whole = 0.0
      for row in 0..<size {
        for column in 0..<size {
          let value = abs(matrix[row * size + column])
          whole = max(whole, value)
          if row != column { off = max(off, value) }
        }
      }
      guard off > 1e-17 * whole else { return }
      for p in 0..<size {
        for q in (p + 1)..<max(size, p + 1) where matrix[p * size + q] != 0 {
          rotate(matrix, vectors, size, p, q)
        }
      }
    }
  }

  private static func rotate(
    _ a: WorkColumn<Double>, _ v: WorkColumn<Double>, _ size: Int, _ p: Int, _ q: Int
  ) {
    let slope = (a[q * size + q] - a[p * size + p]) / (2 * a[p * size + q])
    let sign: Double = slope < 0 ? -1 : 1
    let tangent = slope.isFinite ? sign / (abs(slope) + (slope * slope + 1).squareRoot()) : 0
    let cosine = 1 / (tangent * tangent + 1).squareRoot()
    let sine = tangent * cosine
    turn(a, size, p, q, cosine, sine)
    for k in 0..<size {
      let (upper, lower) = (a[p * size + k], a[q * size + k])
      a[p * size + k] = cosine * upper - sine * lower
      a[q * size + k] = sine * upper + cosine * lower
    }
    turn(v, size, p, q, cosine, sine)
    a[p * size + q] = 0
    a[q * size + p] = 0
  }

  /// Turns two columns.
  private static func turn(
    _ matrix: WorkColumn<Double>, _ size: Int, _ p: Int, _ q: Int, _ cosine: Double, _ sine: Double
  ) {
    for row in 0..<size {
      let (left, right) = (matrix[row * size + p], matrix[row * size + q])
      matrix[row * size + p] = cosine * left - sine * right
      matrix[row * size + q] = sine * left + cosine * right
    }
  }

  /// The columns of the vectors by falling eigenvalue, equals as they stand.
  package static func order(_ matrix: WorkColumn<Double>, _ size: Int, into order: WorkColumn<Int>) {
    for column in 0..<size {
      let value = matrix[column * size + column]
      var place = column
      while place > 0 && matrix[order[place - 1] * size + order[place - 1]] < value {
        order[place] = order[place - 1]
        place -= 1
      }
      order[place] = column
    }
  }
}
