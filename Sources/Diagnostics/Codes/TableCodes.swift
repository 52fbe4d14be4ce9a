extension DiagnosticCode {
  static let tableCodes: [DiagnosticCode] = [
    .tableEncodingGuessed, .tableEncodingUnknown, .tablePreamble, .tableHeadersJoined, .tableHeadersBelow,
    .tableSheetChosen, .tableSheetHidden, .tableComments,
  ]

  /// `SRV-100`
  public static let tableEncodingGuessed = DiagnosticCode("SRV-100")

  /// `SRV-101`
  public static let tableEncodingUnknown = DiagnosticCode("SRV-101")

  /// `SRV-102`
  public static let tablePreamble = DiagnosticCode("SRV-102")

  /// `SRV-103`
  public static let tableHeadersJoined = DiagnosticCode("SRV-103")

  /// `SRV-104`
  public static let tableHeadersBelow = DiagnosticCode("SRV-104")

  /// `SRV-105`
  public static let tableSheetChosen = DiagnosticCode("SRV-105")

  /// `SRV-107`
  public static let tableSheetHidden = DiagnosticCode("SRV-107")

  /// `SRV-108`
  public static let tableComments = DiagnosticCode("SRV-108")
}
