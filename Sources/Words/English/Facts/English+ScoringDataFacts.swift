internal import Diagnostics

extension English {
  static let scoringDataSayings: [ScoringFact: String] = [
    // Gaps that are filled
    .tiedNeighbours: "{1} of {2} is filled from {3} cities instead of {4}, as they are equally near",
    .tiedNeighboursAndMore:
      "{1} of {2} is filled from {3} cities instead of {4}, as they are equally near, and so are {5} more",
    .gapsRemain: "{1} {gap|gaps} of {2} cannot be filled by {3}",
    .noPrevious: "no previous edition is given, so its values fill no gap",
    .yearUnknown: "the year of this edition is not known",
    .previousYearUnknown: "the year of the previous edition is not known",
    .previousTooOld: "the previous edition is of {1}, not within {2} years before {3}",
    .noCountries: "no country values are given, so they fill no gap",
    // Screening
    .indicatorScreened: "{1} has a value in {2} of the cities and is left out",
    .cityScreened: "{1} is not rated: {2}",
    .fewIndicators: "values for {1} of the indicators",
    .littleWeight: "values for {1} of the weight under {2}",
    .fewNonZero: "{1} of the values are not zero",
    // Outliers
    .beyondTransformation: "{1} is {2}, beyond its learnt transformation",
    .nothingToWinsorise: "{1} has no cell of {2} to winsorise",
    .winsorisedFlat: "forced winsorising leaves one value of {1} in every city",
    .tooFewToTreat: "{1} has fewer than four values and is not treated",
    .notPositiveToTreat: "{1} has values of 0 or less, which {2} cannot take",
    .tooWideToTreat: "{1} has values too large or too far apart for {2}",
    .limitsMissed: "{1} is normalised by {2}, whose limits a logarithm would miss",
    .stillSkewed: "{1} still fails the outlier test after {2}",
    .wouldFlatten: "{1} would leave one value of {2} in every city, and stops before that",
    // Scales
    .constantCounts: "{1} is {2} in every city and counts {3} for all",
    .constantMissing: "{1} is {2} in every city and counts as missing for all",
    .offScaleTooLarge: "{1} is too large to be placed on its scale",
    .notComparable: "{1} has values too large or too small to be compared, so it is missing for all",
    .oneRank: "{1} is {2} in every city, and all have one rank",
    .noLogarithm: "{1} is {2}, which has no logarithm",
    .negativeOnScale: "{1} is {2}, where its scale needs a value of at least 0",
    .notPositiveOnScale: "{1} is {2}, where its scale needs a value above 0",
    .targetNotAhead: "{1} has the target {2}, and the worst city has {3}, so it is missing for all",
    .belowEveryStep: "{1} is {2}, below the lowest step of its table",
    .addUpToZero: "{1} has values that add up to 0, so it is missing for all",
    .areAllZero: "{1} has values that are all 0, so it is missing for all",
    .referenceAbsent: "{1} is measured from {2}, which is not in the survey, so it is missing for all",
    .referenceWithoutValue: "{1} is measured from {2}, which has no value of it, so it is missing for all",
    .referenceIsWorst: "{1} is measured from {2}, where {3} is the worst value, so it is missing for all",
    .nobodyAnswered: "{1} ({2}) has no value in any city",
    // Values that cannot divide
    .areNotPositive: "{1} has values that are all 0 or less, so it is missing for all",
  ]
}
