// Findings of editions and scenarios, SCR-110 to SCR-119.

extension DiagnosticCode {
  /// Two criteria sets ask an item on different scales.
  public static let itemOnOtherScale = DiagnosticCode("SCR-110")

  /// Too many cities to leave each out in turn.
  public static let tooManyToRemove = DiagnosticCode("SCR-111")

  static let scenarioCodes: [DiagnosticCode] = [itemOnOtherScale, tooManyToRemove]
}
