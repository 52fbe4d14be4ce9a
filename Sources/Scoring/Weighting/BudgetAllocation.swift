package import AssessmentModel

/// Experts' points: each expert's are divided by their sum, and the mean over the experts is the weight.
package struct BudgetAllocation {
  /// The mean share of each child.
  package let shares: [Double]
  /// The standard deviation (divisor n − 1) of each child's share over the experts; 0 with a single expert.
  package let spread: [Double]

  /// - Precondition: at least one expert; each speaks of every child with non-negative points of positive sum.
  package init(_ experts: [ExpertPoints]) {
    precondition(!experts.isEmpty, "budget allocation needs an expert")
    let width = experts[0].points.count
    let votes = experts.map { expert -> [Double] in
      let total = expert.points.reduce(0, +)
      precondition(expert.points.count == width && total > 0, "points must speak of each child and have a positive sum")
      precondition(expert.points.allSatisfy { $0 >= 0 }, "points must not be negative")
      return expert.points.map { $0 / total }
    }
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
