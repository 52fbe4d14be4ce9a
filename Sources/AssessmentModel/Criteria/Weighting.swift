/// Where the weights of a node's children come from.
public enum Weighting: Sendable, Hashable {
  /// As written: shares that sum to 1 or to 100, within 1e-9.
  case shares
  /// As written: any non-negative numbers with a positive sum; each is divided by the sum.
  case relative
  /// All the same; nothing is written.
  case equal
  /// Mean of the experts' points, each expert's first divided by their sum.
  case budgetAllocation([ExpertPoints])
  /// Principal eigenvector of a reciprocal matrix of pairwise comparisons; a consistency ratio above 0.1 is a finding.
  case analyticHierarchy([[Double]])
  /// Best–worst method, linear form: positions of best and worst child, comparisons best-to-others and
  /// others-to-worst.
  case bestWorst(best: Int, worst: Int, bestToOthers: [Double], othersToWorst: [Double])
  /// `w_k = (1/n)·Σ_{i≥k} 1/i` from the children's ranks, 1 the most important.
  case rankOrderCentroid([Int])
  /// From the data: `1 − e` with `e` the entropy of the column's shares.
  case entropy
  /// From the data: `σ_j·Σ_k (1 − r_jk)`.
  case critic
  /// From the data: the standard deviation of the column.
  case standardDeviation
  /// From the data: squared loadings of the first principal component of the correlation matrix.
  case principalComponent
  /// From the data, a set of weights for each city: those that make its score the largest, no city above 1, each
  /// child's share of the score between the bounds.
  case benefitOfTheDoubt(lower: Double, upper: Double)

  /// How far a sum of shares may be from the whole.
  public static let sumTolerance = 1e-9
}

extension Weighting {
  /// The methods without their parameters; the raw value is the name in files.
  package enum Name: String, Sendable, CaseIterable {
    case shares, relative, equal
    case budgetAllocation = "budget-allocation"
    case analyticHierarchy = "analytic-hierarchy"
    case bestWorst = "best-worst"
    case rankOrderCentroid = "rank-order-centroid"
    case entropy, critic
    case standardDeviation = "standard-deviation"
    case principalComponent = "principal-component"
    case benefitOfTheDoubt = "benefit-of-the-doubt"

    /// How files write the method: a word where there are no parameters, an element `<weights>` with them.
    package var form: MethodForm {
      switch self {
      case .shares, .relative, .equal, .entropy, .critic, .standardDeviation, .principalComponent: MethodForm()
      case .budgetAllocation: MethodForm([.experts])
      case .analyticHierarchy: MethodForm([.matrix])
      case .bestWorst: MethodForm([.bestWorst])
      case .rankOrderCentroid: MethodForm([.ranks])
      case .benefitOfTheDoubt: MethodForm([.shareBounds])
      }
    }
  }

  /// Where weights come from, and what is learnt for them.
  package enum Source: Sendable {
    /// The weights of the children in the file.
    case written
    /// What the file says in another way.
    case judged
    /// All cities' data, one set of weights.
    case learnt(Learning)
    /// All cities' data, a set of weights a city.
    case benefit(lower: Double, upper: Double)
  }

  /// What is learnt from all cities' data.
  package enum Learning: Sendable { case entropy, critic, standardDeviation, principalComponent }

  /// The name, and the values of the parameters in the order of the form.
  package var written: (name: Name, values: [MethodValue]) {
    switch self {
    case .shares: (.shares, [])
    case .relative: (.relative, [])
    case .equal: (.equal, [])
    case .budgetAllocation(let experts): (.budgetAllocation, [.experts(experts)])
    case .analyticHierarchy(let rows): (.analyticHierarchy, [.matrix(rows)])
    case .bestWorst(let best, let worst, let bestToOthers, let othersToWorst):
      (
        .bestWorst,
        [
          .bestWorst(
            BestWorstJudgement(best: best, worst: worst, bestToOthers: bestToOthers, othersToWorst: othersToWorst))
        ]
      )
    case .rankOrderCentroid(let ranks): (.rankOrderCentroid, [.ranks(ranks)])
    case .entropy: (.entropy, [])
    case .critic: (.critic, [])
    case .standardDeviation: (.standardDeviation, [])
    case .principalComponent: (.principalComponent, [])
    case .benefitOfTheDoubt(let lower, let upper): (.benefitOfTheDoubt, [.shareBounds(lower, upper)])
    }
  }

  /// The method of these parameters.
  ///
  /// - Precondition: the values are those of the name's form, in its order.
  package init(_ name: Name, _ values: [MethodValue]) {
    let values = MethodValues(values)
    switch name {
    case .shares: self = .shares
    case .relative: self = .relative
    case .equal: self = .equal
    case .budgetAllocation: self = .budgetAllocation(values.experts(0))
    case .analyticHierarchy: self = .analyticHierarchy(values.matrix(0))
    case .bestWorst:
      let found = values.bestWorst(0)
      self = .bestWorst(
        best: found.best, worst: found.worst, bestToOthers: found.bestToOthers, othersToWorst: found.othersToWorst)
    case .rankOrderCentroid: self = .rankOrderCentroid(values.ranks(0))
    case .entropy: self = .entropy
    case .critic: self = .critic
    case .standardDeviation: self = .standardDeviation
    case .principalComponent: self = .principalComponent
    case .benefitOfTheDoubt:
      let bounds = values.shareBounds(0)
      self = .benefitOfTheDoubt(lower: bounds.lower, upper: bounds.upper)
    }
  }

  /// Where the weights come from.
  package var source: Source {
    switch self {
    case .shares, .relative: .written
    case .equal, .budgetAllocation, .analyticHierarchy, .bestWorst, .rankOrderCentroid: .judged
    case .entropy: .learnt(.entropy)
    case .critic: .learnt(.critic)
    case .standardDeviation: .learnt(.standardDeviation)
    case .principalComponent: .learnt(.principalComponent)
    case .benefitOfTheDoubt(let lower, let upper): .benefit(lower: lower, upper: upper)
    }
  }

  /// Whether the work of finding the weights grows with the cube of the number of children.
  package var comparesChildren: Bool {
    switch self {
    case .critic, .principalComponent, .analyticHierarchy, .bestWorst, .benefitOfTheDoubt: true
    case .shares, .relative, .equal, .entropy, .standardDeviation, .budgetAllocation, .rankOrderCentroid: false
    }
  }

  /// Whether the weights are learnt from the data.
  public var isLearnt: Bool {
    switch source {
    case .learnt, .benefit: true
    case .written, .judged: false
    }
  }

  /// Whether the children carry a written weight.
  public var isWritten: Bool {
    switch source {
    case .written: true
    case .judged, .learnt, .benefit: false
    }
  }
}
