import AssessmentModel
import Glibc
import Numerics

/// How much each part of the principal index moves the cities apart.
///
/// For a geometric root `ln T = Σ a·ln x`, and part `i` carries `Cov(aᵢ·ln xᵢ, ln T)/Var(ln T)` of the variance; for an
/// arithmetic root `T = Σ w·x` the same without logarithms. The shares add up to 1; a part that pulls against the others
/// has a negative share. Only cities count that have the score and every weighted part (positive ones, for a geometric
/// root); with fewer than three of them, or no variance but rounding, there are no shares.
struct VarianceShares {
  let plan: AssessmentPlan
  let leaves: [Column]
  let nodes: [NodeScores]

  /// One share a child of the principal root, in file order; `nil` where there is none.
  ///
  /// - Complexity: O(cities × children).
  func run() -> [Double?] {
    let root = plan.nodes[plan.principal]
    let none = [Double?](repeating: nil, count: root.children.count)
    let isGeometric: Bool
    switch root.aggregation.traits.shape {
    case .geometric: isGeometric = true
    case .arithmetic: isGeometric = false
    case .harmonic, .power, .smallest, .largest, .ordered, .other: return none
    }
    let scores = nodes.map(\.scores)
    let columns = root.children.map { $0.value(leaves, scores).numbers }
    let weighted = root.children.indices.filter { root.shares[$0] > 0 }
    var terms = weighted.map { _ in [Double]() }
    for city in nodes[plan.principal].scores.numbers.indices {
      let values = weighted.map { root.shares[$0] * (isGeometric ? log(columns[$0][city]) : columns[$0][city]) }
      guard values.allSatisfy(\.isFinite) else { continue }
      for (position, value) in values.enumerated() { terms[position].append(value) }
    }
    let count = terms.first?.count ?? 0
    guard count >= 3 else { return none }
    let totals = (0..<count).map { city in terms.reduce(0) { $0 + $1[city] } }
    let variance = covariance(totals, totals)
    let size = terms.reduce(0) { $1.reduce($0) { max($0, abs($1)) } }
    guard variance > 0, variance.isFinite,
      !RoundingBand.isConstant(totals.min() ?? 0, totals.max() ?? 0, magnitude: size)
    else { return none }
    var shares = none
    for (position, child) in weighted.enumerated() {
      shares[child] = (covariance(terms[position], totals) / variance).finite
    }
    return shares
  }

  private func covariance(_ left: [Double], _ right: [Double]) -> Double {
    let count = Double(left.count)
    let (meanLeft, meanRight) = (left.reduce(0, +) / count, right.reduce(0, +) / count)
    return zip(left, right).reduce(0) { $0 + ($1.0 - meanLeft) * ($1.1 - meanRight) } / count
  }
}
