internal import Diagnostics

extension English {
  static let criteriaChecksSayings: [CriteriaFact: String] = [
    // Nodes under an alternative, and their troubles
    .alternativeTrouble: "With this alternative {1} has {2}",
    .childrenNegative: "aggregation=“{1}” over children that can be negative",
    .childrenZero: "aggregation=“{1}” over children that can be 0",
    .liftRange: "lift their range: range=\"0.01 1\", or take a geometric mean with a rule for zero",
    .rangeOrArithmetic: "bring the children onto a range from 0, or take the arithmetic mean",
    .zeroUnsaid: "aggregation=“{1}” without zero: say what a child of 0 does",
    .writeZero: "write zero=\"stops\", or zero=\"floor\" floor=\"0.01\"",
    .entropyNegative: "weights=“entropy” over children that can be negative: their shares have no meaning",
    .rangeOrDeviation: "bring the children onto a range from 0, or take weights=\"standard-deviation\"",
    .stretchedTwice: "{1} runs up to {2} and not to 1, so that <scores> reports it up to {3}",
    .completeRows: "aggregation=“{1}” needs every child, and gaps of {2} are not filled: cities with one are not rated",
    // The shape of a set
    .cycle: "Nodes contain each other: {1}",
    .removePart: "remove one of the parts on this way",
    .exponentRange: "exponent=“{1}”: the range is {2} to {3}",
    .partNodes: "part them into nodes of their own",
    .tooLarge: "{1} {2}: a set has {3} at most",
    .entriesOf: "entries of <{1}>",
    .partsOfCheck: "parts of one check",
    .alternativesOf: "alternatives of <{1}>",
    .optionsOfQuestion: "options of one question",
    .itemsOf: "items of one <{1}>",
    .manyIndicators: "indicators",
    .manyQuestions: "questions",
    .manyNodes: "nodes",
    .manyLinks: "children of nodes",
    .manyChildren: "children of {1}",
    .tooDeep: "{1} nodes inside one another from {2} down, parts followed: a set has {3} at most",
    .veryMany: "more than 1000000000",
    .tooManyWays: "{1} ways from the indices down to what they use, parts followed: a set has {2} at most",
    .fewerParts: "take a node over as a part in fewer places",
    // What is used and what weighs
    .indicatorUnused: "Indicator {1} is used by no index, gate, verdict or divide check",
    .itemUnused: "Item {1} is used by no indicator",
    .addOrRemove: "add it to a value rule, or remove it",
    .noWorstGroup: "measure=“level-and-worst-group” of {1}, for which no groups are asked",
    .allWeightsZero: "All weights under {1} are 0: a mean over nothing has no value",
    .weightsOverflow: "Weights under {1} sum to more than a number can hold",
    .weightSum: "Weights under {1} sum to {2}, not to 1 or 100",
    .correctWeights: "correct the weights, or write weights=\"relative\" if their proportions are meant",
  ]
}
