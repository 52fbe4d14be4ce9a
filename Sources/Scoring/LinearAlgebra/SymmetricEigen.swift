/// Eigenvalues and eigenvectors of a symmetric matrix by Jacobi's rotations.
///
/// Slower than tridiagonal methods, but small eigenvalues come out right, and matrices here have a few dozen rows.
/// Source: Golub and Van Loan 2013, Matrix Computations, 8.5.
package struct SymmetricEigen {
  /// The eigenvalues, largest first.
  package let values: [Double]
  /// For each eigenvalue its vector of length 1, with the sign at which its parts sum to 0 or more.
  package let vectors: [[Double]]

  /// - Precondition: a square matrix, symmetric, of finite numbers.
  /// - Complexity: O(n³) a sweep; about ten sweeps.
  package init(_ matrix: [[Double]]) {
    let size = matrix.count
    var a = matrix
    var v = matrix.map { _ in [Double](repeating: 0, count: size) }
    for row in 0..<size { v[row][row] = 1 }
    for _ in 0..<100 {
      var off = 0.0
      var whole = 0.0
      for row in 0..<size {
        for column in 0..<size {
          whole = max(whole, abs(a[row][column]))
          if row != column { off = max(off, abs(a[row][column])) }
        }
      }
      guard off > 1e-17 * whole else { break }
      for p in 0..<size {
        for q in (p + 1)..<max(size, p + 1) where a[p][q] != 0 { Self.rotate(&a, &v, p, q) }
      }
    }
    let diagonal: [Double] = (0..<size).map { a[$0][$0] }
    let order: [Int] = (0..<size).sorted { left, right in
      diagonal[left] == diagonal[right] ? left < right : diagonal[left] > diagonal[right]
    }
    values = order.map { diagonal[$0] }
    vectors = order.map { column in
      let vector = v.map { $0[column] }
      return vector.reduce(0, +) < 0 ? vector.map { -$0 } : vector
    }
  }

  private static func rotate(_ a: inout [[Double]], _ v: inout [[Double]], _ p: Int, _ q: Int) {
    let slope = (a[q][q] - a[p][p]) / (2 * a[p][q])
    let sign: Double = slope < 0 ? -1 : 1
    let tangent = slope.isFinite ? sign / (abs(slope) + (slope * slope + 1).squareRoot()) : 0
    let cosine = 1 / (tangent * tangent + 1).squareRoot()
    let sine = tangent * cosine
    for k in a.indices {
      let (left, right) = (a[k][p], a[k][q])
      a[k][p] = cosine * left - sine * right
      a[k][q] = sine * left + cosine * right
    }
    for k in a.indices {
      let (upper, lower) = (a[p][k], a[q][k])
      a[p][k] = cosine * upper - sine * lower
      a[q][k] = sine * upper + cosine * lower
      let (left, right) = (v[k][p], v[k][q])
      v[k][p] = cosine * left - sine * right
      v[k][q] = sine * left + cosine * right
    }
    a[p][q] = 0
    a[q][p] = 0
  }
}
