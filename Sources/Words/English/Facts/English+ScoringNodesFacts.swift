internal import Diagnostics

extension English {
  static let scoringNodesSayings: [ScoringFact: String] = [
    // Scores of nodes
    .nodeTooLarge: "{1} is too large to be reported in the range of the scores",
    .scoreForbidden: "{1} scores {2}, and {3} is {4}",
    .constantNode: "{1} has the same score in every city",
    .scoreUndefined: "{1} has no value by the rule {2}",
    .scoreOverflow: "{1} has no value by the rule {2}, as its children's scores are too large",
    .byBenefit: "scored by benefit of the doubt",
    .geometricMean: "a geometric mean",
    .harmonicMean: "a harmonic mean",
    .powerMean: "a power mean",
    .weightedProduct: "a weighted product",
    // Weights
    .weightsUnusable: "{1} gets no weights from {2}, and weighs its children the same",
    .consistencyRatio: "{1} has a consistency ratio of {2}",
    .weightVanishes: "{1} weighs nothing in {2} by {3}",
    .tooFewRows: "{1} has fewer than {2} cities with all children, and weighs them the same",
    .noInformation: "{1} has no child that tells the cities apart, and weighs them the same",
    .negativeUnderEntropy: "{1} is negative, and {2} takes weights from entropy",
    // The ranking
    .onlyCityUnrated: "the one city is not rated, so there is no ranking",
    .nobodyRated: "none of {1} cities is rated, so there is no ranking",
    .singleCity: "only one city is assessed, so its rank says nothing",
    .tiedByProxy: "{1} cities of {2} share their country's values and are tied",
    .unusedPin: "{1} of {2} is pinned to {3}, but nothing here learns it",
    // Answers that make a value
    .dividesByZero: "{1} divides by {2}, which is 0",
    .valueOverflow: "{1} comes out larger than a number can be",
    .weightsSumToZero: "{1} divides by weights that sum to 0",
    .dividesByMissing: "{1} divides by {2}, which is missing",
    .dividesByNoColumn: "{1} divides by {2}, which the survey has no column for",
  ]
}
