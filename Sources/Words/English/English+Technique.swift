/// The methods of the Handbook's steps, with their parameters.
extension English {
  static let technique: [Phrase: String] = [
    .tiesLowest: "equals take the lowest rank",
    .tiesAverage: "equals take the average rank",
    .cappedAtOne: "at most 1",
    .categoryLowest: "lowest: {1}",
    .categoryFrom: "from {1}: {2}",
    .constantColumn: "{1} if all are equal",
    .outputRange: "onto {1} to {2}",
    .denominator: "divided by {1}",
    .denominatorPer: "per {2} of {1}",

    .gapsFilled: "gaps: {1}",
    .gapsNone: "not filled",
    .gapsMean: "mean of the {cities}",
    .gapsMedian: "median of the {cities}",
    .gapsGroupMean: "mean of the same {1}",
    .gapsGroupMedian: "median of the same {1}",
    .groupRegion: "region",
    .groupCountry: "country",
    .gapsRowMean: "mean of the {city}’s other values, {1}",
    .gapsRowMedian: "median of the {city}’s other values, {1}",
    .scopeSiblings: "same part",
    .scopeRow: "all parts",
    .gapsNeighbours: "mean of the {1} nearest {cities}",
    .gapsPrevious: "previous edition, at most {1} years old",
    .gapsCountry: "value of the country",

    .outliers: "outliers: {1}",
    .outliersNone: "not treated",
    .outliersTest: "where |skewness| > {1} and kurtosis > {2}, at most {3} values",
    .outliersWinsorise: "set to the next value",
    .outliersWinsoriseThenLog: "set to the next value, else logarithm",
    .outliersLogarithm: "logarithm",
    .outliersBoxCox: "Box–Cox, λ {1}",
    .outliersForced: "set to the next value for {1}",

    .screening: "Left out for too little data: {1}",
    .screeningCities: "{cities} with less than {1} of the indicators",
    .screeningParts: "{cities} with less than {1} of a part",
    .screeningIndicators: "indicators with less than {1} of the {cities}",
    .screeningNonZero: "{cities} with less than {1} of their values other than 0",

    .zeroStops: "0 stops",
    .zeroLifted: "lifted by {1}",
    .adjustedIndex: "adjusted {1}",
    .imbalanceLowers: "imbalance lowers it",
    .imbalanceRaises: "imbalance raises it",
    .prometheeLinear: "indifferent up to {1}, preferred from {2}",
    .rescaled: "then stretched onto {1} to {2}",

    .weightsBy: "weights: {1}",

    .basisImputed: "filled by a rule",
    .basisPrevious: "from the previous edition",
  ]
}
