package import AssessmentModel

/// The weights that a node's weighting learns from its children's scores.
///
/// Only cities with all children take part, so that every child is judged on the same cities. Where there is nothing to
/// learn from, the weights are equal and ``shortfall`` says why.
package struct LearntWeights {
  /// Why the weights are equal after all.
  package enum Shortfall: Sendable, Equatable {
    /// Fewer cities have all children than ``LearntWeights/fewestRows(_:)``.
    case tooFewRows
    /// No child tells the cities apart, or with CRITIC, all say the same.
    case noInformation
    /// A child is negative somewhere, which entropy cannot take; with its position.
    case negative(child: Int)
    /// What was learnt is no set of weights.
    case unusable
  }

  /// Fewest cities with all children: two, and three where correlations are learnt, as any two cities correlate by 1 or −1.
  package static func fewestRows(_ weighting: Weighting) -> Int {
    switch weighting {
    case .critic, .principalComponent: 3
    case .entropy, .standardDeviation, .benefitOfTheDoubt: 2
    case .shares, .relative, .equal, .budgetAllocation, .analyticHierarchy, .bestWorst, .rankOrderCentroid: 0
    }
  }

  /// The weights, summing to 1.
  package var shares: [Double]
  /// Why they are equal; `nil` if they were learnt.
  package var shortfall: Shortfall?
  /// Loadings and share of variance, with principal components.
  package var component: PrincipalComponentWeights?

  /// Learns the weights of a table's columns.
  ///
  /// - Precondition: the weighting is learnt, and not benefit of the doubt, which has weights for each city.
  package init(_ weighting: Weighting, _ table: RowTable) {
    shares = [Double](repeating: 1 / Double(table.width), count: table.width)
    let rows = table.completeRows
    guard rows.count >= Self.fewestRows(weighting) else {
      shortfall = .tooFewRows
      return
    }
    let columns = table.columns(rows)
    var found: [Double]?
    switch weighting {
    case .entropy:
      if let child = columns.firstIndex(where: { $0.contains { $0 < 0 } }) {
        shortfall = .negative(child: child)
        return
      }
      found = DispersionWeights.entropy(columns)
    case .critic: found = DispersionWeights.critic(columns)
    case .standardDeviation: found = DispersionWeights.standardDeviation(columns)
    case .principalComponent:
      component = PrincipalComponentWeights(columns)
      found = component?.shares
    case .shares, .relative, .equal, .budgetAllocation, .analyticHierarchy, .bestWorst, .rankOrderCentroid,
      .benefitOfTheDoubt:
      preconditionFailure("these weights are not learnt for all cities at once")
    }
    guard let found else {
      shortfall = .noInformation
      return
    }
    if WeightCheck.areShares(found) { shares = found } else { shortfall = .unusable }
  }
}
