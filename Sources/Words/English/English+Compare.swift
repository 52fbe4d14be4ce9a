/// The page on which cities are compared.
extension English {
  static let compare: [Phrase: String] = [
    .compareShort: "Compare",
    .compareIntro:
      "Up to five of the {1:city} side by side; the first is the baseline that the differences are taken from. All of them are of the same edition and were scored by the same method.",
    .comparePicker: "Choose up to five {cities}",
    .compareFirstSlot: "{City} 1, the baseline",
    .compareSlot: "{City} {1}",
    .compareNobody: "–",
    .compareMakeBaseline: "Make baseline",
    .compareDownload: "Download as CSV",
    .compareUnknown: "Not in this report: {1}.",
    .compareMost: "At most five can be compared; left out: {1}.",
    .compareFewer: "Choose at least two {cities}.",
    .compareNoAnswers:
      "This page does not hold the answers of so many {cities}; feasibility compare writes a page with them.",
    .compareLarge: "The lists above hold {1} of {2:city}; feasibility compare takes any of them.",
    .compareRegion: "The best of {1} side by side",
    .comparePrepared: "Comparisons that stand ready",
    .compareBest5: "The best of all",
    .compareTake: "To take away",
    .compareCommand: "The same as a table and a workbook, with every digit:",
    .compareOtherEdition:
      "Two editions, {1} and {2}, each scored from its own answers by this method. They stand side by side only: no rank, no share of the variations and no difference above holds between them.",
    .compareEditions: "Two editions",

    .compareKeyNone: "None of these has a rank; scores and answers can be compared all the same.",
    .compareKeyOne: "Of these only {1} has a rank: {2}.",
    .compareKey: "{1} stands highest of these, at rank {2}; {3} lowest of those ranked, at rank {4}.",
    .compareKeyFirm: "{1} is ahead of {2} in {3} of {4} variations.",

    .compareOf: "Outcome",
    .compareRange: "{1} to {2}",
    .compareOneRank: "{1} throughout",
    .comparePopulation: "Population",
    .compareIncome: "Income per head, international dollars",
    .compareIncomeGroup: "Income group: quarters of the {cities} assessed",
    .compareNotKnown: "not known",
    .compareLevels: "levels 0 to {1}",
    .compareCount: "of {1}",

    .comparePairs: "Who is ahead of whom",
    .comparePairsCaption:
      "In which share of {1} variations the {city} of the row is ahead of the {city} of the column. The two cells of a pair add up to 100 %.",
    .comparePairRow: "Ahead of …",
    .compareNoPair: "no rank",
    .comparePairsNone:
      "Nothing can be said here: the ranking was not repeated, or fewer than two of these have a rank.",

    .compareDifferences: "Differences that matter",
    .compareAhead: "{1} against {2}: {3} in score, ahead in {4} of {5} variations.",
    .comparePlain: "{1} against {2}: {3} in score.",
    .compareNoScore: "{1} against {2}: one of them has no score.",
    .compareBeyond: "Further apart than the score reaches: {1}.",
    .compareWithin: "No component is further apart than the score reaches.",
    .compareRule:
      "Bold is what is firm. A difference in score: one of the two is ahead in at least {1} of the variations. A difference in a component: it is larger than the wider of the two stretches in which the scores lie in {2} of {3} variations.",
    .compareRuleNone: "The ranking was not repeated for this page, so no difference is called firm and none is bold.",

    .comparePlotCaption:
      "One line a {city}, from {1} on the left to {2} on the right; the numbers stand again in the table.",
    .compareTwoCaption: "The line is the gap between the two, on a scale from {1} to {2}.",
    .compareGap: "gap {1}",
    .comparePartsCaption: "Below each score: the difference to {1}. “Best” stands where no other equals it.",
    .compareFalling:
      "△ {1}: high where answers are low. It says that more is to be done, so none of its values is called the best.",
    .compareBest: "best",
    .compareIndicatorsCaption:
      "All {1} indicators as answered. “Best” stands where the answer scores highest and no other equals it; the spread is that of the scores.",
    .compareOrder: "Order",
    .compareBySpread: "widest spread first",
    .compareByFile: "as in the questionnaire",
    .compareByName: "by name",
    .compareOnly: "Only differences of a level (or a quarter of the scale) and more",
    .compareShown: "{1} of {2} indicators shown",
  ]
}
