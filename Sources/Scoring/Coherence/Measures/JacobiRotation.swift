/// Eigenvalues and eigenvectors of a symmetric matrix by cyclic Jacobi rotations.
///
/// Slower than tridiagonal methods, but small eigenvalues come out right, and matrices here have a few dozen rows.
/// Source: Golub and Van Loan 2013, Matrix Computations, 8.5.
enum JacobiRotation {
  /// Eigenvalues in falling order with unit eigenvectors.
  ///
  /// - Parameter matrix: a square symmetric matrix, row by row.
  /// - Complexity: O(n³) for each of some ten sweeps.
  static func eigen(_ matrix: [[Double]]) -> [(value: Double, vector: [Double])] {
    let size = matrix.count
    var a = matrix
    var v = matrix.indices.map { row in matrix.indices.map { $0 == row ? 1.0 : 0 } }
    let whole = matrix.reduce(0) { $0 + $1.reduce(0) { $0 + $1 * $1 } }
    for _ in 0..<60 {
      var off = 0.0
      for row in 0..<size { for column in 0..<size where row != column { off += a[row][column] * a[row][column] } }
      if off <= 1e-32 * whole { break }
      for p in 0..<size { for q in p + 1..<size where a[p][q] != 0 { rotate(&a, &v, p, q) } }
    }
    return (0..<size).sorted { (a[$1][$1], $0) < (a[$0][$0], $1) }.map { column in
      (a[column][column], v.map { $0[column] })
    }
  }

  private static func rotate(_ a: inout [[Double]], _ v: inout [[Double]], _ p: Int, _ q: Int) {
    let theta = (a[q][q] - a[p][p]) / (2 * a[p][q])
    let t = (theta < 0 ? -1 : 1) / (abs(theta) + (theta * theta + 1).squareRoot())
    let c = 1 / (t * t + 1).squareRoot()
    let s = t * c
    for k in a.indices {
      let (kp, kq) = (a[k][p], a[k][q])
      a[k][p] = c * kp - s * kq
      a[k][q] = s * kp + c * kq
    }
    for k in a.indices {
      let (pk, qk) = (a[p][k], a[q][k])
      a[p][k] = c * pk - s * qk
      a[q][k] = s * pk + c * qk
    }
    a[p][q] = 0
    a[q][p] = 0
    for k in v.indices {
      let (kp, kq) = (v[k][p], v[k][q])
      v[k][p] = c * kp - s * kq
      v[k][q] = s * kp + c * kq
    }
  }
}
