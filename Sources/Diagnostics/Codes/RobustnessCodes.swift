// Findings of the uncertainty analysis, SCR-080 to SCR-089.

extension DiagnosticCode {
  /// A design of the robustness analysis contradicts itself or the criteria set.
  public static let unusableDesign = DiagnosticCode("SCR-080")

  /// No city has a rank that could vary.
  public static let nothingToCompare = DiagnosticCode("SCR-081")

  /// A replicate gives no result.
  public static let replicateFailed = DiagnosticCode("SCR-082")

  /// A survey of many cities is reported without robustness.
  public static let tooManyToRepeat = DiagnosticCode("SCR-084")

  static let robustnessCodes: [DiagnosticCode] = [
    unusableDesign, nothingToCompare, replicateFailed, tooManyToRepeat,
  ]
}
