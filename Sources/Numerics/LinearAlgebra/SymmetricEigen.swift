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
    let memory = ReplicateMemory()
    defer { withExtendedLifetime(memory) {} }
    let cells = memory.copy(matrix.flatMap { $0 })
    let turned = memory.take(size * size, 0.0)
    let order = memory.integers(size)
    FlatEigen.solve(cells, turned, size)
    FlatEigen.order(cells, size, into: order)
    values = (0..<size).map { cells[order[$0] * size + order[$0]] }
    vectors = (0..<size).map { place in
      let vector = (0..<size).map { turned[$0 * size + order[place]] }
      return vector.reduce(0, +) < 0 ? vector.map { -$0 } : vector
    }
  }
}
