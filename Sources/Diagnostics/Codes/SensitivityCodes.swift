// Findings of the sensitivity analysis, SCR-090 to SCR-099.

extension DiagnosticCode {
  /// A design has more coordinates than the sequence.
  public static let designTooLarge = DiagnosticCode("SCR-090")

  /// The sample does not tell which input matters more.
  public static let undecidedInputs = DiagnosticCode("SCR-091")

  /// The score of a city is missing in some runs.
  public static let outputLeftOut = DiagnosticCode("SCR-092")

  static let sensitivityCodes: [DiagnosticCode] = [designTooLarge, undecidedInputs, outputLeftOut]
}
