extension DiagnosticCode {
  /// Codes of the robustness design, the programmes and the rules for mentors in criteria files.
  static let criteriaDesignCodes: [DiagnosticCode] = [
    .criteriaWeightsFixed, .criteriaSameAlternative, .criteriaVariedTwice, .criteriaNothingVaries,
    .criteriaSampleSize, .criteriaSingleInput, .criteriaUnknownVerdict, .criteriaMentorCuts,
  ]

  /// Weights that cannot vary.
  public static let criteriaWeightsFixed = DiagnosticCode("CRT-100")

  /// An alternative that is none.
  public static let criteriaSameAlternative = DiagnosticCode("CRT-101")

  /// Two inputs on one thing.
  public static let criteriaVariedTwice = DiagnosticCode("CRT-102")

  /// An input without anything to vary.
  public static let criteriaNothingVaries = DiagnosticCode("CRT-103")

  /// A sample that is no power of two.
  public static let criteriaSampleSize = DiagnosticCode("CRT-104")

  /// A sensitivity analysis of one input.
  public static let criteriaSingleInput = DiagnosticCode("CRT-105")

  /// A reference to a verdict that is not there.
  public static let criteriaUnknownVerdict = DiagnosticCode("CRT-106")

  /// Mentors that are no better than those they teach.
  public static let criteriaMentorCuts = DiagnosticCode("CRT-107")
}
