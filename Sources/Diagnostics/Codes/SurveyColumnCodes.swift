extension DiagnosticCode {
  static let surveyColumnCodes: [DiagnosticCode] = [
    .valueAmbiguousPoint, .columnPointsUncertain, .columnPercentFractions, .columnFarValue, .valueOutOfRange,
    .tableSurplusEmpty, .missingCodeIsAnswer, .missingCodeBeyondRange,
  ]

  // What only a whole column shows, and what stands beside its scale
  /// `SRV-070`
  public static let valueAmbiguousPoint = DiagnosticCode("SRV-070")

  /// `SRV-071`
  public static let columnPointsUncertain = DiagnosticCode("SRV-071")

  /// `SRV-072`
  public static let columnPercentFractions = DiagnosticCode("SRV-072")

  /// `SRV-073`
  public static let columnFarValue = DiagnosticCode("SRV-073")

  /// `SRV-074`
  public static let valueOutOfRange = DiagnosticCode("SRV-074")

  /// `SRV-075`
  public static let tableSurplusEmpty = DiagnosticCode("SRV-075")

  /// `SRV-076`
  public static let missingCodeIsAnswer = DiagnosticCode("SRV-076")

  /// `SRV-077`
  public static let missingCodeBeyondRange = DiagnosticCode("SRV-077")
}
