internal import Diagnostics

extension English {
  static let exchangeLossesSayings: [ExchangeFact: String] = [
    // What cannot be carried over
    .notCarried: "not carried over: {1}",
    .otherAggregation: "aggregation other than the arithmetic mean: {1}; set f_ag by level",
    .coverageRules: "coverage rules of {1}; set dat_thresh",
    .severalNormalisations: "more than one normalisation: {1}",
    .logarithmicGoalposts: "logarithmic goalposts: {1}",
    .scoreRange: "a score range that does not begin at 0",
    .worstGroup: "the worst group beside the level: {1}; the level is written",
    .furtherTrees: "the trees after the first: {1}",
    .learntWeights: "weights learnt from the data: {1}; those of this run are written",
    .stretchedScores: "scores stretched after aggregation: {1}",
    .dataTreatment: "screening, imputation and treatment of outliers; the values are the raw ones",
    .outcomes: "gates, classes and verdicts",
    .divideRules: "the rules of the digital divide",
    .answerChecks: "checks on answers and on their change",
    .gates: "gates: {1}",
    .oddGoalposts: "logarithmic or open goalposts: {1}",
    .aggregationParameters: "the parameters of the aggregation of {1}; its name is written",
  ]
}
