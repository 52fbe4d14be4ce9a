extension DiagnosticCode {
  /// Fewer than five cities were assessed.
  public static let tooFewToCorrelate = DiagnosticCode("SCR-070")

  /// The size named is a node.
  public static let sizeIsNoIndicator = DiagnosticCode("SCR-071")

  static let coherenceCodes: [DiagnosticCode] = [tooFewToCorrelate, sizeIsNoIndicator]
}
