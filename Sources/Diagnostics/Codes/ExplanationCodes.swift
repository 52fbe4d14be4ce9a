extension DiagnosticCode {
  /// A changed answer on the command line has no equals sign, or nothing before it.
  public static let settingMalformed = DiagnosticCode(
    "RUN-030", "A changed answer is written NAME=VALUE",
    meaning: "What follows --set does not name an item or indicator, an equals sign and a value.",
    reason: "The name ends at the first equals sign; what follows is read as a cell of the survey would be.",
    remedy: "Write for example --set GOV-01=4 --set POL-02=yes; groups as in --set \"DIV-01[women]=62\".")

  /// A changed answer names nothing that the criteria set asks for.
  public static let settingUnknown = DiagnosticCode(
    "RUN-031", "A changed answer names an item or indicator of the criteria set",
    meaning: "The criteria set has no item and no indicator of that name.",
    reason: "An answer that nothing reads would change nothing, and look as if it had been tried.",
    remedy: "List the names with `feasibility criteria show`.")

  /// A changed answer is not on the scale of its item.
  public static let settingOffScale = DiagnosticCode(
    "RUN-032", "A changed answer lies on the scale of its item",
    meaning: "The value cannot be an answer to the item, so nothing was tried.",
    reason: "What no city can answer says nothing about any city.",
    remedy: "Give a value as it would stand in the survey: yes or no, a level, a number, an option’s code, or n/a.")

  /// A path aims at something that is no verdict or class to be reached.
  public static let targetUnknown = DiagnosticCode(
    "RUN-033", "A path leads to a verdict or class that can be aimed at",
    meaning: """
      The criteria set has no verdict or class of that name, or the verdict is one that gates or missing answers lead to \
      and no score.
      """,
    reason: "A path is the least change by which conditions on scores and answers are met.",
    remedy: "Name a verdict or class as in the criteria file, by its id; `feasibility criteria show` lists them.")

  static let explanationCodes: [DiagnosticCode] = [settingMalformed, settingUnknown, settingOffScale, targetUnknown]
}
