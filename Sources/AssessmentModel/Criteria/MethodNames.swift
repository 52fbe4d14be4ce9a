// The names of the methods as criteria files, records and documentation write them, with their parameters. Readers,
// writers, words and the article of each method go by these names.

extension Normalisation {
  /// The name in files.
  public var methodName: String {
    switch self {
    case .goalposts: "goalposts"
    case .minMax: "min-max"
    case .zScore: "z-score"
    case .rank: "rank"
    case .borda: "borda"
    case .percentileRank: "percentile-rank"
    case .distanceToLeader: "distance-to-leader"
    case .distanceToReference: "distance-to-reference"
    case .distanceToTarget: "distance-to-target"
    case .fractionOfBest: "fraction-of-best"
    case .categorical: "categorical"
    case .vector: "vector"
    case .sum: "sum"
    case .maximum: "maximum"
    }
  }
}

extension Imputation {
  /// The name in files.
  public var methodName: String {
    switch self {
    case .none: "none"
    case .mean: "mean"
    case .median: "median"
    case .groupMean: "group-mean"
    case .groupMedian: "group-median"
    case .rowMean: "row-mean"
    case .rowMedian: "row-median"
    case .nearestNeighbours: "nearest-neighbours"
    case .previousEdition: "previous-edition"
    case .countryProxy: "country-proxy"
    }
  }
}

extension OutlierTreatment {
  /// The name in files.
  public var methodName: String {
    switch self {
    case .none: "none"
    case .winsoriseThenLog: "winsorise-then-log"
    case .winsorise: "winsorise"
    case .logarithm: "logarithm"
    case .boxCox: "box-cox"
    case .forcedWinsorise: "forced-winsorise"
    }
  }
}

extension Weighting {
  /// The name in files.
  public var methodName: String {
    switch self {
    case .shares: "shares"
    case .relative: "relative"
    case .equal: "equal"
    case .budgetAllocation: "budget-allocation"
    case .analyticHierarchy: "analytic-hierarchy"
    case .bestWorst: "best-worst"
    case .rankOrderCentroid: "rank-order-centroid"
    case .entropy: "entropy"
    case .critic: "critic"
    case .standardDeviation: "standard-deviation"
    case .principalComponent: "principal-component"
    case .benefitOfTheDoubt: "benefit-of-the-doubt"
    }
  }
}

extension Aggregation {
  /// The name in files.
  public var methodName: String {
    switch self {
    case .arithmetic: "arithmetic"
    case .geometric: "geometric"
    case .harmonic: "harmonic"
    case .powerMean: "power-mean"
    case .minimum: "minimum"
    case .maximum: "maximum"
    case .orderedWeighted: "ordered-weighted"
    case .mazziottaPareto: "mazziotta-pareto"
    case .copeland: "copeland"
    case .topsis: "topsis"
    case .vikor: "vikor"
    case .promethee: "promethee"
    case .weightedProduct: "weighted-product"
    }
  }
}
