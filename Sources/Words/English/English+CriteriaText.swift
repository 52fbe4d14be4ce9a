/// What `criteria show` says: the method of a criteria set, with every parameter.
extension English {
  static let criteriaText = [criteriaText1, criteriaText2, criteriaText3]

  /// The set and its trees.
  private static let criteriaText1: [CriteriaPhrase: String] = [
    .setVersion: "({1}, version {2})",
    .scoresFromTo: "Scores from {1} to {2}; ties: {3}; a city needs {4} of the weight answered{5}",
    .silenceDoesNotPay: "; silence does not pay",
    .screeningIs: "Screening: {1}",
    .gapsAre: "Gaps: {1}",
    .outliersAre: "Outliers: {1}",
    .changeIs: "Change from the previous edition: {1}",
    .principalIndex: "Principal index",
    .furtherIndex: "Further index",
    .weightAndEffective: "weight {1}, effective {2}",
    .needsOfWeight: ", needs {1} of its weight",
    .lowerIsBetter: ", lower is better",
    .fallingLeaf: ", falling",
    .withWorstGroup: ", with the worst group",
    .minMaxOfCities: "min–max of the cities",
    .logarithmicMark: "{1} logarithmic",
    .notTruncatedMark: "{1} not truncated",
    .ontoOutput: "onto {1}",
    .gapsOfIndicator: "gaps: {1}",
    .outliersOfIndicator: "outliers: {1}",
    .changeOfIndicator: "change from the previous edition: {1}",
    .arithmeticMean: "arithmetic mean",
    .geometricMean: "geometric mean, {1}",
    .harmonicMean: "harmonic mean, {1}",
    .zeroStopsIt: "zero stops",
    .zeroFloor: "floor {1}",
    .weightsFrom: "; weights: {1}",
    .thenStretched: "; then stretched onto {1}",
    .rangeFromTo: "{1} to {2}",
    .tiesCompetition: "competition",
    .tiesDense: "dense",
    .tiesAveraged: "average",
  ]

  /// Checks, gates, classes and verdicts.
  private static let criteriaText2: [CriteriaPhrase: String] = [
    .checksHeading: "Checks on answers",
    .gatesHeading: "Gates",
    .classesOf: "Classes of {1}",
    .restOfScores: "the rest",
    .verdictsHeading: "Verdicts, the first that applies",
    .rankedMark: "; ranked",
    .gateIsFailed: "a gate is failed",
    .gateUnanswered: "a gate cannot be answered",
    .tooLittleAnswered: "too little is answered",
    .otherwiseRule: "otherwise",
    .ruleWhere: " where {1}",
    .ruleSoft: "soft",
    .ruleHard: "hard, sets aside {1}",
    .clauseAtLeast: "{1} at least {2}",
    .clauseBelow: "{1} below {2}",
    .clauseAbove: "{1} above {2}",
    .clauseAtMost: "{1} at most {2}",
    .clauseEquals: "{1} equal to {2}",
    .changeAny: "any",
    .changePoints: "at most {1} points",
    .changePercent: "at most {1} %",
  ]

  /// What varies, what is offered, who may teach.
  private static let criteriaText3: [CriteriaPhrase: String] = [
    .robustnessHead: "Robustness",
    .replicatesAndSeed: "{1} replicates, seed {2}",
    .sensitivitySample: ", sensitivity from a sample of {1}",
    .programmesHead: "Programmes",
    .mentorsHead: "Mentors",
    .whatCityControls: "what a city controls",
    .indicatorsNumber: "{1} indicators",
    .mentorRule:
      "a mentor scores at least {1} where the city scores at most {2}, on {3}; {4} a city at most, {5} cities a mentor at most; region, income and size weigh {6}",
  ]
}
