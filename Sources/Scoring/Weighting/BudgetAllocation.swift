package import AssessmentModel

/// Experts' points: each expert's are divided by their sum, and the mean over the experts is the weight.
package struct BudgetAllocation {
  /// The mean share of each child.
  package let shares: [Double]
  /// The standard deviation (divisor n − 1) of each child's share over the experts; 0 with a single expert.
  package let spread: [Double]

  /// `nil` without an expert, and where one does not speak of every child with non-negative points of positive sum.
  package init?(_ experts: [ExpertPoints]) {
    guard let width = experts.first?.points.count else { return nil }
    let votes = experts.compactMap { $0.points.count == width ? WeightCheck.shares($0.points) : nil }
    guard votes.count == experts.count else { return nil }
    let count = Double(votes.count)
    let means = (0..<width).map { child in votes.reduce(0) { $0 + $1[child] } / count }
    shares = means
    spread = (0..<width).map { child in
      guard votes.count > 1 else { return 0 }
      let squares = votes.reduce(0) { $0 + ($1[child] - means[child]) * ($1[child] - means[child]) }
      return (squares / (count - 1)).squareRoot()
    }
  }
}
