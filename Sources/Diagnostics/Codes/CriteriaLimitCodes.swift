extension DiagnosticCode {
  /// Codes of the limits of criteria files.
  static let criteriaLimitCodes: [DiagnosticCode] = [
    .criteriaTooLarge, .criteriaTooDeep, .criteriaTooManyWays, .criteriaNumberRange, .criteriaNarrow,
    .criteriaJudgementRange, .studyTooLarge,
  ]

  /// More of something than a set may hold.
  public static let criteriaTooLarge = DiagnosticCode("CRT-120")

  /// Nodes inside one another beyond the limit.
  public static let criteriaTooDeep = DiagnosticCode("CRT-121")

  /// A leaf is reached over too many ways.
  public static let criteriaTooManyWays = DiagnosticCode("CRT-122")

  /// A number that no file may hold.
  public static let criteriaNumberRange = DiagnosticCode("CRT-123")

  /// A width or a factor that is too small.
  public static let criteriaNarrow = DiagnosticCode("CRT-124")

  /// A judgement outside the scale of judgements.
  public static let criteriaJudgementRange = DiagnosticCode("CRT-125")

  /// A study that would not fit in memory.
  public static let studyTooLarge = DiagnosticCode("CRT-126")
}
