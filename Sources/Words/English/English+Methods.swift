internal import AssessmentModel

/// The methods: a template each, with `{1}` … for the numbers and names among its parameters. What other parameters say
/// follows it.
extension English {
  /// How values come onto the common scale.
  static func template(_ method: Normalisation.Name) -> String? {
    switch method {
    case .goalposts: "{1} – {2}"
    case .minMax: "lowest to highest {city}"
    case .zScore: "z-score, mean {1}, deviation {2}"
    case .rank: "rank among the {cities}, worst 1"
    case .borda: "rank among the {cities}, worst 0"
    case .percentileRank: "percentile rank"
    case .distanceToLeader: "nearness to the best {city}"
    case .distanceToReference: "nearness to {1}, which is worth 1"
    case .distanceToTarget: "way from the worst {city} to {1}"
    case .fractionOfBest: "fraction of the best"
    case .categorical: ""
    case .vector: "divided by the root of the sum of squares"
    case .sum: "share of the sum"
    case .maximum: "divided by the largest"
    }
  }

  /// How children become their parent's score.
  static func template(_ method: Aggregation.Name) -> String? {
    switch method {
    case .arithmetic: "arithmetic mean"
    case .geometric: "geometric mean"
    case .harmonic: "harmonic mean"
    case .powerMean: "power mean, exponent {1}"
    case .minimum: "smallest part"
    case .maximum: "largest part"
    case .orderedWeighted: "ordered weights, largest first: {1}"
    case .mazziottaPareto: "Mazziotta–Pareto index"
    case .copeland: "Copeland: wins less losses"
    case .topsis: "TOPSIS: closeness to the ideal"
    case .vikor: "VIKOR, weight of the group {1}"
    case .promethee: "PROMETHEE II: net flow"
    case .weightedProduct: "weighted product"
    }
  }

  /// Where weights come from.
  static func template(_ method: Weighting.Name) -> String? {
    switch method {
    case .shares, .relative: "as written"
    case .equal: "equal"
    case .budgetAllocation: "points of {1} experts"
    case .analyticHierarchy: "pairwise comparisons (AHP)"
    case .bestWorst: "comparisons with best and worst"
    case .rankOrderCentroid: "order of importance (centroid)"
    case .entropy: "entropy of the data"
    case .critic: "spread and conflict in the data (CRITIC)"
    case .standardDeviation: "standard deviation of the data"
    case .principalComponent: "first principal component"
    case .benefitOfTheDoubt: "benefit of the doubt, each {city} its own, shares {1} to {2}"
    }
  }
}
