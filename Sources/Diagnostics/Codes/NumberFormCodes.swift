extension DiagnosticCode {
  static let numberFormCodes: [DiagnosticCode] = [
    .columnNumberForm, .columnFormsMixed, .valueAgainstForm, .columnUnitWord, .valueMultiplier, .valueDate,
    .valueErrorCell, .valueNotInCell, .columnLeadingZeros, .columnDigitsLost,
  ]

  // How the numbers of a column are written
  /// `SRV-140`
  public static let columnNumberForm = DiagnosticCode("SRV-140")

  /// `SRV-141`
  public static let columnFormsMixed = DiagnosticCode("SRV-141")

  /// `SRV-142`
  public static let valueAgainstForm = DiagnosticCode("SRV-142")

  /// `SRV-143`
  public static let columnUnitWord = DiagnosticCode("SRV-143")

  /// `SRV-144`
  public static let valueMultiplier = DiagnosticCode("SRV-144")

  /// `SRV-145`
  public static let valueDate = DiagnosticCode("SRV-145")

  /// `SRV-146`
  public static let valueErrorCell = DiagnosticCode("SRV-146")

  /// `SRV-147`
  public static let valueNotInCell = DiagnosticCode("SRV-147")

  /// `SRV-148`
  public static let columnLeadingZeros = DiagnosticCode("SRV-148")

  /// `SRV-149`
  public static let columnDigitsLost = DiagnosticCode("SRV-149")
}
