// Findings on the size of the work and on given samples, SCR-140 to SCR-159.

extension DiagnosticCode {
  /// An analysis would take more time or memory than it may.
  public static let workTooLarge = DiagnosticCode(
    "SCR-140", "An analysis would take more time or memory than it may",
    meaning: """
      From the numbers of cities, indicators and repetitions it is known beforehand what an analysis takes. Beyond the \
      limit it is not begun: a report does without it and says so, a command that was asked for nothing else stops.
      """,
    reason: """
      Sizes come from files and options. A program that learns from the system that there is no more memory has lost \
      everything else that it worked out.
      """,
    remedy: """
      Ask for fewer replicates, cities or indicators, or raise the limit: --most-memory in MB, --most-seconds in seconds \
      of processor time.
      """)

  static let workCodes: [DiagnosticCode] = [workTooLarge]
}
