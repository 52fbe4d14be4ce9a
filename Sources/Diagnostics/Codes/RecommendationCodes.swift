extension DiagnosticCode {
  /// The criteria set offers nothing.
  public static let nothingToRecommend = DiagnosticCode("SCR-100")

  /// An item without a place between worst and best.
  public static let mentorItemUnscaled = DiagnosticCode("SCR-101")

  /// Cities whose context is not known.
  public static let mentorContextUnknown = DiagnosticCode("SCR-102")

  /// Too many cities for an exact assignment.
  public static let mentorTooMany = DiagnosticCode("SCR-103")

  static let recommendationCodes: [DiagnosticCode] = [
    nothingToRecommend, mentorItemUnscaled, mentorContextUnknown, mentorTooMany,
  ]
}
