// Findings of the steps between item scoring and normalisation.
extension DiagnosticCode {
  /// An indicator's denominator is missing or 0.
  public static let denominatorUnusable = DiagnosticCode("SCR-020")

  /// A city has too little data.
  public static let cityScreened = DiagnosticCode("SCR-021")

  /// An indicator has too little data.
  public static let indicatorScreened = DiagnosticCode("SCR-022")

  /// Gaps remain after imputation.
  public static let gapsRemain = DiagnosticCode("SCR-023")

  /// The survey that imputation takes values from is not there, or not usable.
  public static let imputationSourceMissing = DiagnosticCode("SCR-024")

  /// Too few values for a test of outliers.
  public static let tooFewToTreat = DiagnosticCode("SCR-025")

  /// A treatment cannot be applied to a column.
  public static let treatmentImpossible = DiagnosticCode("SCR-026")

  /// A column still fails the test after treatment.
  public static let stillSkewed = DiagnosticCode("SCR-027")

  /// A city named for forced winsorising has no value to change.
  public static let forcedCityAbsent = DiagnosticCode("SCR-028")

  /// A value lies where a learnt transformation is not defined.
  public static let outsideTransformation = DiagnosticCode("SCR-029")

  static let scoringDataCodes: [DiagnosticCode] = [
    denominatorUnusable, cityScreened, indicatorScreened, gapsRemain, imputationSourceMissing, tooFewToTreat,
    treatmentImpossible, stillSkewed, forcedCityAbsent, outsideTransformation,
  ]
}
