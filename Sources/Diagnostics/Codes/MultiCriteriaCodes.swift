// Findings of the multi-criteria methods, SCR-060 to SCR-069.

extension DiagnosticCode {
  /// A city has a gap and cannot be compared by multi-criteria methods.
  public static let leftOutOfMethods = DiagnosticCode("SCR-060")

  /// Fewer than two cities are complete.
  public static let tooFewToCompare = DiagnosticCode("SCR-061")

  /// All compared cities have the same value of an indicator.
  public static let constantCriterion = DiagnosticCode("SCR-062")

  /// The weighted product met a value of 0 or less.
  public static let notPositiveInProduct = DiagnosticCode("SCR-063")

  /// A method gives no score.
  public static let methodWithoutScores = DiagnosticCode("SCR-064")

  /// The order of two cities depends on a third.
  public static let rankReversal = DiagnosticCode("SCR-065")

  /// There are too many cities to look at every pair.
  public static let pairsNotCompared = DiagnosticCode("SCR-066")

  /// There are too many cities for a table of all ranks.
  public static let acceptabilityNotCounted = DiagnosticCode("SCR-067")

  static let multiCriteriaCodes: [DiagnosticCode] = [
    leftOutOfMethods, tooFewToCompare, constantCriterion, notPositiveInProduct, methodWithoutScores, rankReversal,
    pairsNotCompared, acceptabilityNotCounted,
  ]
}
