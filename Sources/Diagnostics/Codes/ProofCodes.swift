extension DiagnosticCode {
  static let proofCodes: [DiagnosticCode] = [.answerRejected, .proofUnknown]

  /// `SRV-170`
  public static let answerRejected = DiagnosticCode("SRV-170")

  /// `SRV-171`
  public static let proofUnknown = DiagnosticCode("SRV-171")
}
