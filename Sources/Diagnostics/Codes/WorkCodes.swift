// Findings on the size of the work and on given samples, SCR-140 to SCR-159.

extension DiagnosticCode {
  /// An analysis would take more time or memory than it may.
  public static let workTooLarge = DiagnosticCode("SCR-140")

  /// A table of given numbers has other columns than it needs.
  public static let givenColumns = DiagnosticCode("SCR-141")

  /// A given number cannot be used.
  public static let givenNumber = DiagnosticCode("SCR-142")

  /// Given weights do not sum to 1.
  public static let givenSum = DiagnosticCode("SCR-143")

  /// Given points are no sample of a sensitivity analysis.
  public static let givenPoints = DiagnosticCode("SCR-144")

  static let workCodes: [DiagnosticCode] = [workTooLarge, givenColumns, givenNumber, givenSum, givenPoints]
}
