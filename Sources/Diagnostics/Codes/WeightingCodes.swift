// Findings of weighting and aggregation, SCR-040 to SCR-059.

extension DiagnosticCode {
  /// Pairwise comparisons contradict each other.
  public static let inconsistentComparisons = DiagnosticCode("SCR-040")

  /// A weighting has nothing to learn from.
  public static let nothingToLearn = DiagnosticCode("SCR-041")

  /// Entropy met a negative score.
  public static let negativeUnderEntropy = DiagnosticCode("SCR-042")

  /// A score of 0 or less under a weighted product.
  public static let notPositiveUnderProduct = DiagnosticCode("SCR-043")

  /// An aggregation has no value.
  public static let undefinedScore = DiagnosticCode("SCR-044")

  /// All scores of a node that is rescaled are equal.
  public static let constantNode = DiagnosticCode("SCR-045")

  /// Benefit of the doubt met a negative score.
  public static let negativeUnderBenefit = DiagnosticCode("SCR-046")

  static let weightingCodes: [DiagnosticCode] = [
    inconsistentComparisons, nothingToLearn, negativeUnderEntropy, notPositiveUnderProduct, undefinedScore,
    constantNode, negativeUnderBenefit,
  ]
}
