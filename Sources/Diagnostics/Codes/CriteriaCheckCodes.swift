extension DiagnosticCode {
  /// Codes of checks on answers in criteria files.
  static let criteriaCheckCodes: [DiagnosticCode] = [
    .criteriaCheckSettled, .criteriaCheckSetsAside, .criteriaCheckWord, .criteriaChangeRule,
  ]

  /// A comparison that no answer can change.
  public static let criteriaCheckSettled = DiagnosticCode("CRT-130")

  /// Answers that a check cannot set aside.
  public static let criteriaCheckSetsAside = DiagnosticCode("CRT-131")

  /// Yes or no where a number stands.
  public static let criteriaCheckWord = DiagnosticCode("CRT-132")

  /// A rule on changes that says nothing.
  public static let criteriaChangeRule = DiagnosticCode("CRT-133")
}
