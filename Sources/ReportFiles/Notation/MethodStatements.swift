import AssessmentModel

/// What stands in a notation before the parameters, `{1}` … standing for the numbers and names among them, where it is not
/// the method's name with its parameters by theirs. A new method needs none.
enum MethodStatements {
  static let normalisations: [Normalisation.Name: String] = [
    .goalposts: "goalposts {1} to {2}",
    .minMax: "min–max",
    .zScore: "z-score, mean {1}, deviation {2}",
    .distanceToLeader: "distance to the leader",
    .distanceToReference: "distance to reference city {1}",
    .distanceToTarget: "distance to target {1}",
    .fractionOfBest: "fraction of the best",
    .categorical: "categories",
    .vector: "vector (x/√Σx²)",
    .sum: "sum (x/Σx)",
    .maximum: "maximum (x/max x)",
  ]

  static let aggregations: [Aggregation.Name: String] = [
    .mazziottaPareto: "Mazziotta–Pareto",
    .copeland: "Copeland, tolerance {1}",
    .topsis: "TOPSIS",
    .vikor: "VIKOR, weight of the group {1}",
    .promethee: "PROMETHEE II",
  ]

  static let weightings: [Weighting.Name: String] = [
    .bestWorst: "best–worst",
    .rankOrderCentroid: "rank-order centroid",
  ]
}
