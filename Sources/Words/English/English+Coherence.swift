/// How the parts go together.
extension English {
  static let coherence: [Phrase: String] = [
    .coherence: "Coherence",
    .coherenceHeading: "How the parts go together",
    .coherenceIntro:
      "What the data say about the structure of the index, before its scores are trusted. Correlations are Pearson’s r over the {cities} with both values (n); p is the chance of one at least as far from 0 among unrelated parts. All values point the same way: more is better for the part above.",
    .coherenceTooFew: "Correlations need five {cities} with a value; {1:city} {is|are} assessed.",
    .redundantHeading: "Redundant: r above {1}",
    .redundantText: "Each says what the other says; together they count twice.",
    .negativeHeading: "Pulling against each other: r below 0, p up to {1}",
    .negativeText: "In a mean these cancel out: what one adds, the other takes away.",
    .weakHeading: "Weak: r with the part above below {1}",
    .weakText: "These hardly move the score they count in.",
    .sizeHeading: "Going with size: rank correlation beyond ±{1}",
    .sizeText: "Larger {cities} score higher or lower here for their size alone.",
    .noPairs: "None.",
    .morePairs: "and {1} more in report.xml",
    .pairOf: " and ",
    .pairWith: " → ",
    .probability: "p = {1}",
    .probabilityBelow: "p < {1}",

    .correlationTable: "Correlation of the parts of {1}",
    .correlationCaption:
      "Pearson’s r and the number of {cities} with both values (n); darker is further from 0, in parentheses where p is above {1}. An empty cell has no correlation: too few values, or all equal.",
    .partsTable: "Reliability and components",
    .partsCaption:
      "Alpha says how far the parts of a node measure one thing (at least {1} is usual); the first component, how much of their variance one dimension holds. Both over the {cities} with every part (n).",
    .negativeAlpha:
      "An alpha below 0 means that the parts pull against each other: {1}. They do not measure one thing; look whether one of them should count the other way round.",
    .partCount: "Parts",
    .completeCount: "n",
    .alphaHead: "Cronbach’s alpha",
    .firstComponent: "First component",
    .aboveOneHead: "Components above 1",

    .importanceTable: "Weight and importance",
    .importanceCaption:
      "Importance: r² with the principal index, as a share of the sum over all indicators. Tick: effective weight. Dot: importance. The further apart, the less the weights say what counts. A scale ends at {1}.",
    .importanceHead: "Importance",
    .indexCorrelation: "r with the index",
    .moreUses: "The {1} indicators with the largest weights are shown; all {2} stand in report.xml.",

    .statisticsTable: "Distribution of the indicators",
    .statisticsCaption:
      "Raw values. Quartiles of type 7, standard deviation with n − 1, skewness G1 and excess kurtosis G2. Flags: outliers (|skewness| above {1} and kurtosis above {2}), missing (fewer than {3} answered), zeros (more than {4}), few values (fewer than {5} different), constant.",
    .missingCount: "Missing",
    .minimumHead: "Min.",
    .lowerQuartileHead: "Q1",
    .medianHead: "Median",
    .upperQuartileHead: "Q3",
    .maximumHead: "Max.",
    .meanHead: "Mean",
    .deviationHead: "Std. dev.",
    .flagsHead: "Flags",
    .flagMissing: "missing",
    .flagOutliers: "outliers",
    .flagZeros: "zeros",
    .flagFewValues: "few values",
    .flagConstant: "constant",
    .moreStatistics: "The first {1} of {2} indicators are shown; all of them stand in report.xml.",
  ]
}
