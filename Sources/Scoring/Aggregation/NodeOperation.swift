import AssessmentModel

/// An aggregation as plain numbers.
struct NodeRule: BitwiseCopyable {
  /// Which rule it is.
  enum Kind {
    case arithmetic, geometric, minimum
    case powerMean, maximum, orderedWeighted
    case mazziottaPareto, copeland, topsis, vikor, promethee, weightedProduct, benefitOfTheDoubt
  }

  var kind: Kind

  /// Whether the score is a plain sum of the children's, in which large ones can cancel.
  var cancels: Bool {
    switch kind {
    case .arithmetic, .orderedWeighted: true
    case .powerMean: first == 1
    case .geometric, .minimum, .maximum, .mazziottaPareto, .copeland, .topsis, .vikor, .promethee, .weightedProduct,
      .benefitOfTheDoubt:
      false
    }
  }

  /// `δ` in `x′ = δ + (1 − δ)·x`.
  var lift = 0.0
  /// The exponent, the tolerance, the group's weight, the indifference or the lower bound.
  var first = 0.0
  /// The preference or the upper bound.
  var second = 0.0
  /// Whether a Mazziotta–Pareto index is the adjusted one, and whether its phenomenon is negative.
  var isAdjusted = false
  var isNegative = false
  /// Where the weights of the places start, and their number.
  var places = 0
  var placeCount = 0

  /// - Parameter places: takes the weights of ordered places.
  init(_ aggregation: Aggregation, places list: inout [Double]) {
    switch aggregation {
    case .arithmetic: kind = .arithmetic
    case .geometric(let zero):
      kind = .geometric
      lift = zero.lift
    case .harmonic(let zero):
      kind = .powerMean
      first = -1
      lift = zero.lift
    case .powerMean(let exponent, let zero):
      kind = .powerMean
      first = exponent
      lift = zero.lift
    case .minimum: kind = .minimum
    case .maximum: kind = .maximum
    case .orderedWeighted(let weights):
      kind = .orderedWeighted
      places = list.count
      placeCount = weights.count
      list += weights
    case .mazziottaPareto(let form):
      kind = .mazziottaPareto
      isAdjusted = form.isAdjusted
      isNegative = form.isNegative
    case .copeland(let tolerance):
      kind = .copeland
      first = tolerance
    case .topsis: kind = .topsis
    case .vikor(let group):
      kind = .vikor
      first = group
    case .promethee(.usual): kind = .promethee
    case .promethee(.linear(let indifference, let preference)):
      kind = .promethee
      first = indifference
      second = preference
    case .weightedProduct: kind = .weightedProduct
    }
  }

  /// Benefit of the doubt, whose weights differ from city to city.
  init(benefitFrom lower: Double, to upper: Double) {
    kind = .benefitOfTheDoubt
    first = lower
    second = upper
  }
}

/// A node as plain numbers.
struct NodeOperation: BitwiseCopyable {
  /// Where shares come from.
  enum Weighting { case given, entropy, critic, standardDeviation, principalComponent, benefitOfTheDoubt }

  /// The rule that is written.
  var rule: NodeRule
  /// Whether an alternative takes its place.
  var takesAlternatives: Bool
  var weighting = Weighting.given
  /// Fewest complete rows from which weights are learnt.
  var fewestRows: Int
  /// Where its children and their shares start, and their number.
  var first: Int
  var count: Int
  /// The smallest coverage, less the tolerance, and the smallest number of children.
  var minimumCoverage: Double
  var minimumChildren: Int
  /// The range onto which scores are stretched.
  var isRescaled = false
  var lower = 0.0
  var upper = 0.0

  init(_ node: AssessmentPlan.Node, first: Int, takesAlternatives: Bool, places: inout [Double]) {
    rule = NodeRule(node.aggregation, places: &places)
    fewestRows = node.weighting.fewestRows
    switch node.weighting {
    case .entropy: weighting = .entropy
    case .critic: weighting = .critic
    case .standardDeviation: weighting = .standardDeviation
    case .principalComponent: weighting = .principalComponent
    case .benefitOfTheDoubt(let lower, let upper):
      weighting = .benefitOfTheDoubt
      rule = NodeRule(benefitFrom: lower, to: upper)
    case .shares, .relative, .equal, .budgetAllocation, .analyticHierarchy, .bestWorst, .rankOrderCentroid:
      weighting = .given
    }
    self.takesAlternatives = takesAlternatives && weighting != .benefitOfTheDoubt
    self.first = first
    count = node.children.count
    minimumCoverage = node.minimumCoverage - Comparison.tolerance
    minimumChildren = max(1, node.minimumChildren)
    if let range = node.rescaling {
      isRescaled = true
      lower = range.lower
      upper = range.upper
    }
  }
}

extension NodeOperation {
  /// Whether weights are learnt for all cities at once.
  var learnsWeights: Bool { weighting != .given && weighting != .benefitOfTheDoubt }
}

extension Weighting {
  /// The fewest complete rows from which weights are learnt; 0 where they are given.
  var fewestRows: Int {
    switch self {
    case .critic, .principalComponent: 3
    case .entropy, .standardDeviation, .benefitOfTheDoubt: 2
    case .shares, .relative, .equal, .budgetAllocation, .analyticHierarchy, .bestWorst, .rankOrderCentroid: 0
    }
  }
}
