/// How sure the ranking is.
extension English {
  static let robustness: [Phrase: String] = [
    .variedWeights: "weights",
    .variedNormalisation: "normalisation",
    .variedAggregation: "aggregation",
    .variedImputation: "filling of gaps",
    .variedTreatment: "treatment of outliers",
    .variedGoalposts: "goalposts",
    .variedDropping: "an indicator left out",
    .variedAnswers: "answers within their margins",
    .lastOfList: " and ",

    .interval: "{1}–{2}",
    .intervalHead: "Range of ranks",
    .intervalNote:
      "The range of ranks: between which ranks a {city} lies in {1} of {2} variations of {3}. On the scale from 1 to {4} the thin line shows the same, the thick line the middle half of the ranks, the dot the rank.",
    .tieNote:
      "A bracket joins rows that are not clearly separated: the upper one is ahead of the next in less than {1} of the variations. The two ends of a long bracket may still be clearly apart.",
    .tieBand: "ranks {1} to {2}: not clearly separated",

    .keyFirm: " For {1} of these it holds in at least {2} of {3} variations of {4}.",
    .keyClass: "{1} {is|are} in class “{2}”.",

    .robustness: "Robustness",
    .robustnessHeading: "How sure the ranking is",
    .robustnessIntro:
      "The assessment was repeated {1} times, each time with other choices of what is varied: {2}. Each time, the {3:city} with a rank {was|were} ranked again. Nothing else was varied, so nothing else is covered.",
    .acceptabilityTable: "How often which rank",
    .acceptabilityCaption:
      "Share of the {1} variations in which a {city} has one of these ranks; the stronger the shade, the more often. Whole percent, so that a row adds up to 100 only within rounding.",
    .rankGroup: "Ranks {1}–{2}",
    .rankGroupOne: "Rank {1}",
    .rankGroupOpen: "Rank {1} or lower",
    .noRankHead: "No rank",
    .verdictShareTable: "How often which verdict",
    .classShareTable: "How often which class",
    .shareCaption: "Share of the {1} variations; the result of the assessment itself stands beside the name.",
    .assessedResult: "Assessed",
    .firstShown: "The first {1} of {2} are shown; all of them stand in robustness.csv.",

    .mattersHeading: "What matters most",
    .mattersMost:
      "“{1}” matters most: with everything else known, {2} of the variance of the mean rank shift would remain.",
    .mattersPairs: "The sample of {1} does not tell the order of {2}.",
    .inputPair: "“{1}” and “{2}”",
    .mattersNothing: "Nothing that was varied shifts the ranks.",
    .mattersCaption:
      "Sobol’ indices of the mean absolute shift of ranks, from {1} runs (base sample {2}), with intervals at 95 %. Total order: share of the variance that remains if everything else is known. First order: share that goes if this alone is known. Bar: total order; line: its interval; tick: first order.",
    .inputHead: "Input",
    .totalOrder: "Total order",
    .firstOrder: "First order",
    .estimate: "{1} ({2} to {3})",

    .designHeading: "How the uncertainty was examined",
    .designText:
      "{1} replicates, seed {2}. The same seed gives the same replicates, whatever the number of processors.",
    .designSobol: "Sensitivity: base sample {1}, {2} runs, seed {3}.",
    .howVaried: "How it varies",
    .ofWhat: "Of what",
    .ofAll: "all",
    .weightsNoise: "each weight by up to ±{1}, siblings rescaled",
    .weightsSimplex: "any weights that add up to 1, all equally likely",
    .weightsBounds: "any weights between {1} and {2} that add up to 1",
    .asSetOr: "as set, or: {1}",
    .goalpostsMove: "each limit by up to ±{1} of their distance",
    .oneDropped: "one indicator is left out, or none",
    .marginsStated: "each answer within the margin that the survey states",
    .marginSize: "±{1}",
    .marginOf: "±{1} of the value",
    .marginBasis: "{1}: {2}",
  ]
}
