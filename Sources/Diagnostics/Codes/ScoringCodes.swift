extension DiagnosticCode {
  /// A normalisation that learns its scale met a column in which all values are equal.
  public static let constantColumn = DiagnosticCode("SCR-001")

  /// A ratio's denominator is 0.
  public static let divisionByZero = DiagnosticCode("SCR-002")

  /// A geometric mean met a negative score.
  public static let negativeUnderGeometricMean = DiagnosticCode("SCR-003")

  /// No city has a score of the principal index.
  public static let nobodyRated = DiagnosticCode("SCR-004")

  /// Only one city was assessed.
  public static let singleCity = DiagnosticCode("SCR-005")

  /// No city answered an indicator.
  public static let nobodyAnswered = DiagnosticCode("SCR-006")

  /// Cities are tied because they share their country's values.
  public static let tiedByProxy = DiagnosticCode("SCR-007")

  /// A value became too large for a number.
  public static let notFinite = DiagnosticCode("SCR-008")

  /// The logarithm of a value that has none was asked for.
  public static let noLogarithm = DiagnosticCode("SCR-009")

  /// A pinned value names nothing that the criteria set learns.
  public static let unusedPin = DiagnosticCode("SCR-010")

  static let scoringCodes: [DiagnosticCode] =
    [
      constantColumn, divisionByZero, negativeUnderGeometricMean, nobodyRated, singleCity, nobodyAnswered, tiedByProxy,
      notFinite, noLogarithm, unusedPin,
    ] + normalisationCodes + weightingCodes + multiCriteriaCodes + robustnessCodes + sensitivityCodes
    + workCodes
}
