extension English {
  static let weightingCodes: [String: CodeText] = [
    "SCR-040": CodeText(
      title: "Pairwise comparisons contradict each other",
      meaning: """
        The consistency ratio of a node's comparison matrix is above 0.1. The weights are computed all the same, and the \
        ratio is recorded.
        """,
      reason: "Weights from judgements that contradict each other say little about what the judges hold important.",
      remedy: "Look for comparisons such as A over B, B over C and C over A, and have the judges revise them."),
    "SCR-041": CodeText(
      title: "A node's weights cannot be learnt from the data",
      meaning: """
        Fewer than two cities have all children of the node (three for CRITIC and principal components, as any two cities \
        correlate by 1 or −1), or no child tells them apart by more than rounding. The children weigh the same.
        """,
      reason: "Dividing by a spread of zero gives no weights, and leaving the node out would change the index unseen.",
      remedy: "Assess more cities, fill gaps by a named rule, or write the weights in the criteria."),
    "SCR-042": CodeText(
      title: "Entropy weights met a negative score",
      meaning: """
        A child of the node is below 0 for a city, so that its shares have no entropy. The children weigh the same.
        """,
      reason: "Entropy is defined for shares of a whole, and a negative share is none.",
      remedy: "Normalise the indicators below the node onto 0…1, or choose CRITIC or the standard deviation."),
    "SCR-043": CodeText(
      title: "A score of 0 or less enters a weighted product",
      meaning: "One of the node's children is not above 0 for this city, so that the node is not rated for it.",
      reason: "A product of ratios to the best value is meant for positive values; 0 would decide it alone.",
      remedy: "Stretch the indicators below the node onto a range above 0, such as 1 to 100, or choose another rule."),
    "SCR-044": CodeText(
      title: "A node's rule gives no score",
      meaning: """
        All children that the rule needs are there, but the rule has no value for them: nothing to compare with, no \
        distance between best and worst, or weights of places that sum to 0. The node is not rated.
        """,
      reason: "A quotient of zeros is not a score, and any number put in its place would be invented.",
      remedy: "Check whether the cities differ at all in the node's children, and whether more than one is assessed."),
    "SCR-045": CodeText(
      title: "All cities have the same score of a node that is stretched by min–max",
      meaning:
        "The node's smallest and largest score are equal, so that there is no range to stretch. It is not rated.",
      reason: "Dividing by a distance of zero gives no number, and a silent 0 or 1 would be an invented score.",
      remedy: "Assess more cities, pin the bounds of an earlier edition, or leave the stretching out."),
    "SCR-046": CodeText(
      title: "Benefit of the doubt met a negative score",
      meaning: "One of the node's children scores below 0 for this city, so that the node is not rated for it.",
      reason: "Parts of a score that sum to the whole cannot be negative.",
      remedy: "Normalise the indicators below the node onto 0…1, or choose another weighting."),
  ]
}
