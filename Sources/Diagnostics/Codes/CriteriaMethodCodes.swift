extension DiagnosticCode {
  /// Codes of the methods in criteria files.
  static let criteriaMethodCodes: [DiagnosticCode] = [
    .criteriaMethodParameter, .criteriaListLength, .criteriaNegativeChild, .criteriaCategoryOrder, .criteriaTarget,
    .criteriaNotReciprocal, .criteriaInconsistent, .criteriaBestWorst, .criteriaRanks, .criteriaShareBounds,
    .criteriaWeightNotUsed, .criteriaCompleteRows, .criteriaStretchedTwice,
  ]

  /// A parameter that the method chosen does not have.
  public static let criteriaMethodParameter = DiagnosticCode("CRT-080")

  /// A list that is too short or too long.
  public static let criteriaListLength = DiagnosticCode("CRT-081")

  /// A method over children that can leave its domain.
  public static let criteriaNegativeChild = DiagnosticCode("CRT-082")

  /// Cut points out of order.
  public static let criteriaCategoryOrder = DiagnosticCode("CRT-083")

  /// A target out of reach of the scale.
  public static let criteriaTarget = DiagnosticCode("CRT-084")

  /// A matrix that is no matrix of comparisons.
  public static let criteriaNotReciprocal = DiagnosticCode("CRT-085")

  /// Judgements that contradict each other.
  public static let criteriaInconsistent = DiagnosticCode("CRT-086")

  /// Best and worst do not fit their comparisons.
  public static let criteriaBestWorst = DiagnosticCode("CRT-087")

  /// Ranks that are no order.
  public static let criteriaRanks = DiagnosticCode("CRT-088")

  /// Bounds between which no shares fit.
  public static let criteriaShareBounds = DiagnosticCode("CRT-089")

  /// A written weight that would not count.
  public static let criteriaWeightNotUsed = DiagnosticCode("CRT-090")

  /// A method that needs every child.
  public static let criteriaCompleteRows = DiagnosticCode("CRT-091")

  /// Scores that are not from 0 to 1 meet a score range.
  public static let criteriaStretchedTwice = DiagnosticCode("CRT-092")
}
