/// Codes of the command line: what was asked for, and what was given in place of a survey or a criteria set.
extension DiagnosticCode {
  /// A command line that is not understood.
  public static let usageWrong = DiagnosticCode("RUN-080")

  /// The user stopped the run.
  public static let runInterrupted = DiagnosticCode("RUN-081")

  /// A table of answers where a survey is named.
  public static let sourceIsTable = DiagnosticCode("RUN-082")

  /// A workbook, or another file of another program.
  public static let fileOfOtherProgram = DiagnosticCode("RUN-083")

  /// A file of the project's own, of another kind than the option takes.
  public static let sourceOfOtherKind = DiagnosticCode("RUN-084")

  static let commandCodes: [DiagnosticCode] = [
    usageWrong, runInterrupted, sourceIsTable, fileOfOtherProgram, sourceOfOtherKind,
  ]
}
