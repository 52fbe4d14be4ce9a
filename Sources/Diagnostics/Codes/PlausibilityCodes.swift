extension DiagnosticCode {
  /// Codes of what a careful analyst would ask about once a survey is read; the page “Plausibility” has each rule whole.
  static let plausibilityCodes: [DiagnosticCode] = [
    .checkBroken, .checkDoubtful, .valueFarFromOthers, .totalOutsideGroups, .totalAgainstSizes, .sharesOverWhole,
    .countAbovePopulation, .answerSameThroughout, .returnsAlike, .changeBeyondRule, .columnRoundNumbers,
    .cityRoundNumbers, .cityPercentFractions,
  ]

  /// `SRV-120`
  public static let checkBroken = DiagnosticCode("SRV-120")

  /// `SRV-121`
  public static let checkDoubtful = DiagnosticCode("SRV-121")

  /// `SRV-122`
  public static let valueFarFromOthers = DiagnosticCode("SRV-122")

  /// `SRV-123`
  public static let totalOutsideGroups = DiagnosticCode("SRV-123")

  /// `SRV-124`
  public static let totalAgainstSizes = DiagnosticCode("SRV-124")

  /// `SRV-125`
  public static let sharesOverWhole = DiagnosticCode("SRV-125")

  /// `SRV-126`
  public static let countAbovePopulation = DiagnosticCode("SRV-126")

  /// `SRV-127`
  public static let answerSameThroughout = DiagnosticCode("SRV-127")

  /// `SRV-128`
  public static let returnsAlike = DiagnosticCode("SRV-128")

  /// `SRV-129`
  public static let changeBeyondRule = DiagnosticCode("SRV-129")

  /// `SRV-130`
  public static let columnRoundNumbers = DiagnosticCode("SRV-130")

  /// `SRV-131`
  public static let cityRoundNumbers = DiagnosticCode("SRV-131")

  /// `SRV-132`
  public static let cityPercentFractions = DiagnosticCode("SRV-132")
}
