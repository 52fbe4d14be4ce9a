import AssessmentModel
import ScoringSupport

extension Normalisation {
  /// None: in every method, a city's own value moves its own place in its own direction, whatever is learnt anew. The
  /// one corner is a constant column with a named value, which the surveys of the monotone check do not have.
  var exemptions: [ConformanceProperty: String] { [:] }
}

extension Aggregation {
  /// What the method cannot keep, and why.
  var exemptions: [ConformanceProperty: String] {
    switch self {
    case .arithmetic, .geometric, .harmonic, .powerMean, .minimum, .maximum, .orderedWeighted, .copeland, .promethee,
      .weightedProduct:
      [:]
    case .mazziottaPareto:
      [.monotone: "one child raised far above the others costs more by imbalance than it gains"]
    case .topsis: [.monotone: "the lengths of the columns and the ideal move with the value"]
    case .vikor: [.monotone: "the ranges of S and R over the cities move with the value"]
    }
  }
}

extension Imputation {
  /// What the method cannot keep, and why.
  var exemptions: [ConformanceProperty: String] {
    let fills = [ConformanceProperty.missing: "an imputation fills what is missing"]
    switch self {
    case .none: return [:]
    case .mean, .median, .groupMean, .groupMedian, .previousEdition, .countryProxy: return fills
    case .rowMean, .rowMedian:
      return fills.merging([.monotone: "a raised maximum moves the city's other values down its column"]) { $1 }
    case .nearestNeighbours:
      return fills.merging([
        .monotone: "a raised value can make other cities the nearest",
        .cityOrder: "of equally near cities the first in order are taken",
      ]) { $1 }
    }
  }
}

extension Weighting {
  /// What the method cannot keep, and why.
  var exemptions: [ConformanceProperty: String] {
    switch self {
    case .shares: [.weightScale: "shares must sum to 1 or 100"]
    case .relative, .equal: [:]
    case .budgetAllocation, .analyticHierarchy, .bestWorst, .rankOrderCentroid:
      [.childOrder: "the judgements are written in the order of the children"]
    case .entropy, .critic, .standardDeviation, .principalComponent:
      [.monotone: "a raised value can lower the weight of the column in which the city leads"]
    case .benefitOfTheDoubt: [.monotone: "the frontier moves with the value"]
    }
  }
}
