/// A small linear programme: the largest `c·x` with `A·x ≤ b` and `x ≥ 0`, where no limit is negative.
///
/// Since `x = 0` is allowed, the simplex method needs no first phase. The table holds the non-basic columns only, and
/// Bland's rule keeps it from going round in circles.
package struct LinearProgramme {
  private let objective: [Double]
  private let rows: [[Double]]
  private let limits: [Double]

  /// - Precondition: as many limits as rows, none negative; every row as wide as the objective.
  package init(objective: [Double], rows: [[Double]], limits: [Double]) {
    precondition(rows.count == limits.count && limits.allSatisfy { $0 >= 0 }, "limits must not be negative")
    precondition(rows.allSatisfy { $0.count == objective.count }, "every row must be as wide as the objective")
    self.objective = objective
    self.rows = rows
    self.limits = limits
  }

  /// The largest value and a point that has it; `nil` if there is no largest.
  package func solve() -> (value: Double, point: [Double])? {
    let width = objective.count
    let memory = ReplicateMemory()
    defer { withExtendedLifetime(memory) {} }
    let programme = FlatProgramme(width: width, height: rows.count, memory)
    programme.start(width: width)
    for (row, limit) in zip(rows, limits) {
      let target = programme.addRow(limit: limit)
      for column in 0..<width { target[column] = row[column] }
    }
    for column in 0..<width { programme.objective[column] = -objective[column] }
    let value = programme.solve()
    return value.isNaN ? nil : (value, (0..<width).map { programme.point[$0] })
  }
}
