extension DiagnosticCode {
  /// A negative value, or a 0 that would divide, stands on a scale of fractions.
  public static let notPositive = DiagnosticCode("SCR-011")

  /// The reference city of a distance has no value.
  public static let referenceWithoutValue = DiagnosticCode("SCR-012")

  /// The reference city of a distance is the worst.
  public static let referenceIsWorst = DiagnosticCode("SCR-013")

  /// A target is no better than the worst city.
  public static let targetNotAhead = DiagnosticCode("SCR-014")

  /// A value lies below every step of a table.
  public static let belowEveryStep = DiagnosticCode("SCR-015")

  /// A column has nothing that it could be divided by.
  public static let nothingToDivideBy = DiagnosticCode("SCR-016")

  static let normalisationCodes: [DiagnosticCode] = [
    notPositive, referenceWithoutValue, referenceIsWorst, targetNotAhead, belowEveryStep, nothingToDivideBy,
  ]
}
