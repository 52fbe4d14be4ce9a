/// How firm a city's result is, and what it would take.
extension English {
  static let explanation: [Phrase: String] = [
    .rankBetween: "between {1} and {2} in {3} of {4} variations",
    .firstInNone: "first in none",
    .firstIn: "first in {1}",

    .firmHeading: "How firm this is",
    .verdictHolds: "The verdict “{1}” holds in {2} of {3} variations",
    .classHolds: "The class “{1}” holds in {2} of {3} variations",
    .nextMost: "; next most often: “{1}”, {2}.",
    .scoreBetween: "The score lies between {1} and {2} in {3} of the variations.",
    .boxExact: "With every weight within ±{1} of what it is, the best rank is {2} and the worst {3}.",
    .boxOuter: "With every weight within ±{1} of what it is, the rank stays between {2} and {3}; it may stay closer.",
    .tipPasses: "If {1} weighed {4} of {2} instead of {3}, this {city} would pass {5}.",
    .tipPassed: "If {1} weighed {4} of {2} instead of {3}, {5} would pass this {city}.",
    .tipVerdict: "If {1} weighed {4} of {2} instead of {3}, the verdict would be “{5}”.",
    .tipClass: "If {1} weighed {4} of {2} instead of {3}, the class would be “{5}”.",
    .scoreMatters: "For the score, “{1}” matters most: with everything else known, {2} of its variance would remain.",

    .pathHeading: "What it would take",
    .pathRule: "Only what the {city} controls counts, and only for the better.",
    .needLine: "Better services lower the need score; that is the aim, not a loss.",
    .moreGains: "Other single steps, by what they add",
    .stepFromTo: " → ",
    .stepAnswer: "missing now; an answer at least as good as ",
    .stepCount: " ({1} {step|steps})",
    .newScore: "score {1} ({2})",
    .newScoreOnly: "score {1}",
    .newBand: ", “{1}”",
    .alreadyBest: "There is nothing better to reach: this is the best result.",
    .outOfReach: "Even with every step the {city} controls, “{1}” would stay out of reach. Not met: ",
    .outOfReachPlain: "Even with every step the {city} controls, a better result would stay out of reach.",
    .gateInTheWay: "The gate “{1}” is not met, and the {city} cannot change that by itself.",
    .unproven: "The search was cut off: fewer steps may do.",
    .noStep: "No single step would raise the score.",

    .boundsText: "With every missing answer at its worst the score would be {1}, with every one at its best {2}",
    .boundsVerdicts: " (“{1}” to “{2}”).",
    .boundsNarrow: " These answers would narrow it most: {1}.",
    .narrowing: "{1} (by {2})",
  ]
}
