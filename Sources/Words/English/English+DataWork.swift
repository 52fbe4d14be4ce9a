/// What was screened, filled and treated before the scores.
extension English {
  static let dataWork: [Phrase: String] = [
    .filledHeading: "Values filled in",
    .filledText: "Filled by rule: {1}. What is filled counts in the score, but not as answered.",
    .filledMore: "The first {1} of {2} are shown.",
    .filledCount: "Filled",
    .leftMissing: "Still missing",
    .whyMissing: "Why missing",
    .filledValue: "Value",
    .filledHow: "From",
    .filledByRule: "other values, by rule",
    .filledFromPrevious: "the previous edition",
    .filledFromCountry: "the country's value",
    .filledMark: "filled in:",

    .screenedHeading: "Left out for lack of data",
    .screenedCities: "{Cities} that are not rated",
    .screenedIndicators: "Indicators without weight",
    .shareHad: "Has",
    .reasonAvailability: "too few indicators have a value",
    .reasonDimension: "too little is known of {1}",
    .reasonNonZero: "too few values are not zero",

    .outliersHeading: "Outliers",
    .outliersText:
      "Skewness and excess kurtosis of each indicator, before and after. Raw values elsewhere on this page are as answered.",
    .outcome: "Treatment",
    .cellsChanged: "Cells changed",
    .skewnessHead: "Skewness",
    .kurtosisHead: "Kurtosis",
    .outcomeUntouched: "none needed or possible",
    .outcomeWinsorised: "ends drawn in",
    .outcomeLogarithm: "logarithm",
    .outcomeMirrored: "mirrored logarithm",
    .outcomeBoxCox: "Box–Cox",
  ]
}
