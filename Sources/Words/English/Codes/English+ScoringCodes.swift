extension English {
  static let scoringCodes: [String: CodeText] = [
    "SCR-001": CodeText(
      title: "All cities have the same value of an indicator whose scale is learnt from them",
      meaning: """
        The indicator's smallest and largest value are equal but for rounding, as 0.1 + 0.2 and 0.3 are, so there is no \
        distance to place the cities on. They all get \
        the value that the criteria file names for this case, or none if it names none. Ranks are all equal.
        """,
      reason: "Dividing by a distance of zero gives no number, and a silent 0 or 1 would be an invented score.",
      remedy: "Use goalposts for the indicator, name a value for a constant column in the criteria, or leave it out."),
    "SCR-002": CodeText(
      title: "A ratio has a denominator of 0",
      meaning: "The indicator is a ratio of two answers, and the second is 0. The value counts as missing (invalid).",
      reason: "A share of nothing does not exist; 0 and infinity would both be invented values.",
      remedy: "Correct the answer in the denominator, or give the reason why there is none."),
    "SCR-003": CodeText(
      title: "A negative score enters a geometric, harmonic or power mean",
      meaning: "One of the node's children scores below 0 for this city, so that the node is not rated for it.",
      reason: "Roots, logarithms and powers of negative numbers do not exist, or lose the sign.",
      remedy: "Truncate the goalposts of the indicators below the node, or aggregate the node arithmetically."),
    "SCR-004": CodeText(
      title: "No city is rated",
      meaning: "No city has a score of the principal index that the coverage rules allow, so there is no ranking.",
      reason: "An empty ranking without a word looks like a failed run.",
      remedy: "Check whether the survey belongs to the criteria set, and which answers the coverage rules ask for."),
    "SCR-005": CodeText(
      title: "Only one city is assessed",
      meaning: "The scores stand, but ranks, peers and measures between cities say nothing about a single city.",
      reason: "“Rank 1 of 1” reads like praise.",
      remedy: "Assess the city together with others, or read its scores and verdict only."),
    "SCR-006": CodeText(
      title: "No city has a value of an indicator",
      meaning: "The indicator weighs in the index, but not one city has a value. Its siblings' weights are rescaled.",
      reason: "An indicator that nobody answers changes what the index measures.",
      remedy: "Check the survey's column mapping; if the item was not asked, leave the indicator out of the criteria."),
    "SCR-007": CodeText(
      title: "Cities are tied because they share their country's values",
      meaning: "All values of these cities are those of the country, so that they have one score and one rank.",
      reason: "A country's value cannot tell its cities apart, and an order among them would be invented.",
      remedy: "Collect values of the cities themselves where a decision lies between them."),
    "SCR-008": CodeText(
      title: "A computed value is not a finite number",
      meaning: "Numbers of extreme size overflow when they are combined. The value, or the score, counts as missing.",
      reason: "Infinity must never reach a score.",
      remedy: "Check the answers that the indicator is made of for a slip in the unit or the number of digits."),
    "SCR-009": CodeText(
      title: "A value of 0 or less stands on a logarithmic scale that is not truncated",
      meaning: "The indicator's goalposts run in logarithms and do not cut values, and the value has no logarithm.",
      reason: "The logarithm of 0 is minus infinity; only truncated goalposts have a defined end for it.",
      remedy: "Truncate the goalposts, so that 0 scores as the lower goalpost, or use a linear scale."),
    "SCR-010": CodeText(
      title: "A pinned value is not used",
      meaning: "The value was to be applied again, but no step of this criteria set learns a value of that name.",
      reason: "A value that is ignored in silence looks as if it had been applied.",
      remedy: "Pin only what the records of a run with the same criteria set hold."),
  ]
}
