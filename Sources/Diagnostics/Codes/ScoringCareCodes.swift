// Findings on what is learnt, filled and weighed, SCR-120 to SCR-139.

extension DiagnosticCode {
  /// What a weighting gives is no set of weights.
  public static let weightsUnusable = DiagnosticCode("SCR-120")

  /// Judgements bring a child's weight to 0.
  public static let weightVanishes = DiagnosticCode("SCR-121")

  /// More cities than asked for are equally near to one with a gap.
  public static let tiedNeighbours = DiagnosticCode("SCR-122")

  /// A treatment would make a column constant.
  public static let treatmentFlattens = DiagnosticCode("SCR-123")

  static let scoringCareCodes: [DiagnosticCode] = [
    weightsUnusable, weightVanishes, tiedNeighbours, treatmentFlattens,
  ]
}
