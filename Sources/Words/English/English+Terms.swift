/// Ways through a report, and the terms of the method: how they are called, in all forms in which they stand in sentences,
/// and what they mean.
extension English {
  static let terms: [Phrase: String] = [
    .termsHeading: "Terms",
    .wayCity: "Find a {city}",
    .wayUnranked: "{1:city} not ranked, and why",
    .wayMentors: "Who could mentor whom",
    .mentorsOf: "Mentors of:",
    .termsAlso: "Also used on this page:",
    .termGate: "gate|gates|Gate|Gates",
    .defineGate: "A condition that a {city} has to meet before it can be ranked, whatever its score.",
    .termCoverage: "share answered|answered|Answered|coverage|Coverage",
    .defineCoverage:
      "How much of the index’s weight rests on answers that were given. Below the share that the method asks for, a {city} is not ranked.",
    .termGoalposts: "goalposts|Goalposts|limits|Limits",
    .defineGoalposts:
      "The two values of an indicator that score 0 and 1; what lies between is scored in proportion, what lies beyond counts as the nearer one unless the table says “not cut”.",
    .termEffectiveWeight: "effective weight|Effective|effective weights",
    .defineEffectiveWeight:
      "The share of an indicator in the whole index: its weight times the weights of all parts above it.",
    .termGeometricMean: "geometric mean|Geometric mean",
    .defineGeometricMean:
      "A mean that multiplies: a very low part pulls the whole down, and other parts make up for it only in part.",
    .termVerdict: "verdict|verdicts|Verdict|Verdicts",
    .defineVerdict:
      "What the rules of the criteria make of a {city}’s gates, answers and scores. The first rule that applies decides.",
    .termClass: "class|classes|Class|Classes",
    .defineClass: "A band of scores with a name; its cut points stand on the method page.",
    .termProvisional: "provisional|Provisional",
    .defineProvisional:
      "Answers are missing. With each at its worse end a lower verdict would apply, so the lower one stands until they are given.",
    .termFilled: "filled by a rule|filled in|filled",
    .defineFilled:
      "A value that nobody gave and that the rule of the method put in; it is marked wherever it is shown.",
    .termRobustness: "robustness|Robustness|How sure",
    .defineRobustness:
      "How far ranks and verdicts stay the same when choices that could have been made otherwise are varied.",
    .termVariation: "variation|variations",
    .defineVariations:
      "One run of the whole assessment with other choices, drawn at random from a stated seed: weights, goalposts, ways to combine. “90 % of 1,000 variations” counts runs; it is no chance that a rank is true.",
    .termMargin: "margins|margin",
    .defineMargin: "How far an answer may be off, as the survey or the criteria state it.",
    .termRangeOfRanks: "range of ranks|Range of ranks|rank ranges|ranges",
    .defineRangeOfRanks:
      "The ranks between which a {city} lies in 90 % of the variations; 5 % of them give a better rank, 5 % a worse one.",
    .termApart: "not clearly apart|not clearly separated|clearly apart",
    .defineApart:
      "The upper of two neighbours is ahead in less than three quarters of the variations. Read their ranks as equal.",
    .termTotalOrder: "total order|Total order",
    .defineTotalOrder:
      "How much of the movement of ranks would remain if everything but this one choice were known (Sobol’).",
    .termPeers: "peers|Peers|peer median|Peer median",
    .definePeers:
      "The {cities} that one is held against: of its region, of its income group, or the nearest by income and size. It is never among them itself.",
    .termContribution: "contribution|Contribution|contributions",
    .defineContribution:
      "By how much a part raises or lowers the score against the reference; all contributions together are the whole difference.",
    .termMentor: "mentor|mentors|Mentor|Mentors",
    .defineMentor:
      "A {city} that is strong where another is weak and like it in region, income and size; it is a proposal, and nobody was asked.",
    .termGapLevel: "gap level|at level|level of a gap",
    .defineGapLevel: "How wide a gap is, from 0 (none) to 4; the rules stand on the page on the digital divide.",
    .termParityRatio: "parity ratio|Parity ratio|Ratio|parity",
    .defineParityRatio:
      "The share in a group over the share in its reference group. At 1 both are level; 0.5 means half as many.",
    .termExclusionRatio: "exclusion ratio|Exclusion ratio",
    .defineExclusionRatio:
      "Those left out in a group over those left out in its reference group: 3 means three times as many without.",
    .termNotMeasured: "not measured|Not measured",
    .defineNotMeasured: "No value for this group was given. That is neither a gap of 0 nor parity.",
  ]
}
