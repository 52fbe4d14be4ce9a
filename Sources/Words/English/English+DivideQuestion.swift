/// The questions of the divide page: a group against its reference, over all cities.
extension English {
  static let divideQuestion: [Phrase: String] = [
    .divideGave: "{1:city} gave at least one breakdown by group",
    .divideGaveNone: "{1:city} gave no breakdown: not measured",
    .divideCoverageNote:
      "Not measured is neither parity nor a gap of 0. What follows speaks of those alone that gave a breakdown.",
    .divideQuestions: "Question by question",
    .divideMatrixCaption:
      "How many of the {cities} with the breakdown have a gap at the level “{1}” or above; the darker, the larger the share. Each cell leads to its question.",
    .divideOf: "{1} of {2}",
    .divideSummary: "{1} of {2:city} at “{3}” or above",
    .divideMedian: "In the middle one of these {cities}, {1} reach {2} of the percentage of {3}.",
    .divideMissing: "In {1:city} this was not measured.",
    .divideAhead: "Notes: in {2:city} {1} are ahead ({3}).",
    .divideGapCaption:
      "Filled: {1}. Hollow: {2}. The line between them is the gap, on a scale from 0 to 100 %, widest first. Difference: reference less group, in points. Exclusion ratio: those left out in the group over those left out in the reference.",
    .divideListed: "The {1} widest of {2} are listed; all stand in report.xml.",
    .divideAxis: "0 to 100 %",
    .divideSince: "Gap since then, points",
    .divideScatterText: "{1:city}; each mark is one, its numbers stand in the table below.",
    .divideScatterCaption:
      "Across: percentage of {2}. Up: {1} as a ratio to it; the dark line at 1.0 is parity. A small gap far on the left is no success: few in either group are there yet.",
    .divideCornerLow: "equally low",
    .divideCornerHigh: "equally high",
    .divideCornerLowGap: "low, the group lower",
    .divideCornerHighGap: "high, the group low",
    .divideFlagsHeading: "Flags",
    .divideFlagsIntro:
      "A flag is a word, a level from 0 to 4 and four boxes. It comes from a gap between groups, from a shortfall against the frontier, or from the price.",
    .divideLevels: "How often each level was found",
    .divideLevelsCaption: "Number of {cities} by check and outcome; the same counts stand in report.xml.",
    .divideProgress: "What became of the gaps since {1}",
    .divideProgressCaption:
      "Only {cities} that gave the breakdown in both editions. A gap is narrower if its two percentages lie closer together than before.",
    .divideBoth: "Both editions",
    .divideNarrower: "Narrower",
    .divideWider: "Wider",
    .divideMedianChange: "Middle change",
    .percentile80: "80/20",
    .defineVariation: "CV: standard deviation (divisor n, not n − 1) over the mean; 0 if all are equal.",
    .defineGini:
      "Gini: mean difference of any two {cities} over twice the mean; 0 if all are equal, towards 1 if one has all.",
    .defineTheil:
      "Theil T: mean of x/μ · ln(x/μ). It splits without remainder into what lies between the regions and what lies within them.",
    .defineAtkinson: "Atkinson (1): one less the geometric over the arithmetic mean; more weight for the low end.",
    .defineFifths: "Top over bottom fifth: mean of the highest fifth of the {cities} over that of the lowest.",
    .definePercentile: "80/20: the 80th over the 20th percentile.",
  ]
}
