internal import Diagnostics

extension English {
  static let scoringMethodsSayings: [ScoringFact: String] = [
    // Multi-criteria methods
    .nobodyHasIndicators: "no city has a value of all {1} indicators, so there is nothing to compare",
    .nobodyHasParts: "no city has a value of all {1} parts of the index, so there is nothing to compare",
    .oneHasIndicators: "only one city has a value of all {1} indicators, so there is nothing to compare",
    .oneHasParts: "only one city has a value of all {1} parts of the index, so there is nothing to compare",
    .constantCriterion: "{1} has one value in all {2} cities and tells none from another",
    .pairsNotCompared: "{1} cities are more than {2}, so dominance and rank reversal were not worked out",
    .raisePairwise: "Raise the limit with --pairwise-limit; time grows with the square of the number of cities.",
    .lacksValues: "{1} is not compared: it has no value of {2}",
    .lacksScores: "{1} is not compared: it has no score of {2}",
    .noProduct: "{1} has no weighted product: its value of {2} is not positive",
    .noProductOfSome: "{1} has no weighted product: its value of an indicator is not positive",
    .methodWithoutScores: "{1} gives {2} of {3} cities no score: they differ in nothing that weighs",
    .rankReversal:
      "{1}: leaving out one city swaps others, {2} {pair|pairs} over {3} of {4} cities; without {5}, {6} overtakes {7}",
    // Recommendations
    .mentorItemUnscaled: "“{1}” tells no city from another by a score",
    .regionUnknown: "no region of {1} of {2} cities: {3}",
    .incomeUnknown: "no income per head of {1} of {2} cities: {3}",
    .sizeUnknown: "no number of inhabitants of {1} of {2} cities: {3}",
    .mentorTooMany: "{1} cities: mentors are assigned for up to {2}",
    // Too much work
    .memoryTooMuch: "{1}: this would take about {2} of memory; the limit is {3}",
    .memoryLeftOut: "{1}: this would take about {2} of memory; the limit is {3}, so it is left out",
    .timeTooMuch: "{1}: this would take about {2} of processor time; the limit is {3}",
    .timeLeftOut: "{1}: this would take about {2} of processor time; the limit is {3}, so it is left out",
    .raiseMemory: "Make it smaller, or raise the limit with --most-memory {1}, in MB.",
    .raiseTime: "Make it smaller, or raise the limit with --most-seconds {1}.",
    .gigabytes: "{1} GB",
    .megabytes: "{1} MB",
    .days: "{1} days",
    .hours: "{1} h",
    .minutes: "{1} min",
    .seconds: "{1} s",
    // What the work is
    .replicatesOfCities: "{1} replicates of {2} cities",
    .runsOfCities: "{1} runs of {2} cities",
    .pairsOfCities: "every pair of {1} cities",
    .changesOfCities: "what would change the result of each of {1} cities with {2} indicators",
    .acceptabilities: "rank acceptabilities of {1} cities from {2} sets of weights",
    // What the work is
    .citiesWithoutElements: "{1} cities ranked without each of {2} elements",
    .citiesWithoutEach: "{1} cities ranked without each of them",
    .correlations: "correlations of {1} uses in {2} nodes",
    .stepsOfCity: "the steps of a city with {1} indicators",
    .shiftsOfCity: "shifts of the weights of a city with {1} indicators",
  ]
}
