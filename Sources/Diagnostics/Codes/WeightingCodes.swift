// Findings of weighting and aggregation, SCR-040 to SCR-059.

extension DiagnosticCode {
  /// Pairwise comparisons contradict each other.
  public static let inconsistentComparisons = DiagnosticCode(
    "SCR-040", "Pairwise comparisons contradict each other",
    meaning: """
      The consistency ratio of a node's comparison matrix is above 0.1. The weights are computed all the same, and the \
      ratio is recorded.
      """,
    reason: "Weights from judgements that contradict each other say little about what the judges hold important.",
    remedy: "Look for comparisons such as A over B, B over C and C over A, and have the judges revise them.")

  /// A weighting has nothing to learn from.
  public static let nothingToLearn = DiagnosticCode(
    "SCR-041", "A node's weights cannot be learnt from the data",
    meaning: """
      Fewer than two cities have all children of the node (three for CRITIC and principal components, as any two cities \
      correlate by 1 or −1), or no child tells them apart by more than rounding. The children weigh the same.
      """,
    reason: "Dividing by a spread of zero gives no weights, and leaving the node out would change the index unseen.",
    remedy: "Assess more cities, fill gaps by a named rule, or write the weights in the criteria.")

  /// Entropy met a negative score.
  public static let negativeUnderEntropy = DiagnosticCode(
    "SCR-042", "Entropy weights met a negative score",
    meaning: """
      A child of the node is below 0 for a city, so that its shares have no entropy. The children weigh the same.
      """,
    reason: "Entropy is defined for shares of a whole, and a negative share is none.",
    remedy: "Normalise the indicators below the node onto 0…1, or choose CRITIC or the standard deviation.")

  /// A score of 0 or less under a weighted product.
  public static let notPositiveUnderProduct = DiagnosticCode(
    "SCR-043", "A score of 0 or less enters a weighted product",
    meaning: "One of the node's children is not above 0 for this city, so that the node is not rated for it.",
    reason: "A product of ratios to the best value is meant for positive values; 0 would decide it alone.",
    remedy: "Stretch the indicators below the node onto a range above 0, such as 1 to 100, or choose another rule.")

  /// An aggregation has no value.
  public static let undefinedScore = DiagnosticCode(
    "SCR-044", "A node's rule gives no score",
    meaning: """
      All children that the rule needs are there, but the rule has no value for them: nothing to compare with, no \
      distance between best and worst, or weights of places that sum to 0. The node is not rated.
      """,
    reason: "A quotient of zeros is not a score, and any number put in its place would be invented.",
    remedy: "Check whether the cities differ at all in the node's children, and whether more than one is assessed.")

  /// All scores of a node that is rescaled are equal.
  public static let constantNode = DiagnosticCode(
    "SCR-045", "All cities have the same score of a node that is stretched by min–max",
    meaning: "The node's smallest and largest score are equal, so that there is no range to stretch. It is not rated.",
    reason: "Dividing by a distance of zero gives no number, and a silent 0 or 1 would be an invented score.",
    remedy: "Assess more cities, pin the bounds of an earlier edition, or leave the stretching out.")

  /// Benefit of the doubt met a negative score.
  public static let negativeUnderBenefit = DiagnosticCode(
    "SCR-046", "Benefit of the doubt met a negative score",
    meaning: "One of the node's children scores below 0 for this city, so that the node is not rated for it.",
    reason: "Parts of a score that sum to the whole cannot be negative.",
    remedy: "Normalise the indicators below the node onto 0…1, or choose another weighting.")

  static let weightingCodes: [DiagnosticCode] = [
    inconsistentComparisons, nothingToLearn, negativeUnderEntropy, notPositiveUnderProduct, undefinedScore,
    constantNode, negativeUnderBenefit,
  ]
}
