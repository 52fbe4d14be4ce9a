extension DiagnosticCode {
  static let surveyCodes: [DiagnosticCode] = [
    .tableEmpty, .tableWithoutRows, .tableNotUTF8, .tableNUL, .tableUnclosedQuote, .tableStrayQuote, .tableRagged,
    .tableLongField, .tableTooManyFields, .tableBlankHeader, .tableBlankRows, .columnCityMissing, .columnUnknown,
    .columnGroupUnknown, .columnMissing, .columnNoneUsable, .columnTwice, .columnMappingDangling, .cityUnknown,
    .cityAmbiguous, .cityTwice, .cityBlank, .answerQuestionUnknown, .answerTwice, .proxyCityWithoutRow,
    .valueNotNumber, .valueDecimalComma, .valueThousandsMark, .valueOffScale, .valueNotWhole, .valueNotYesOrNo,
    .valueUnknownOption, .surveyOtherKind, .surveyOtherVersion, .surveyUnknownElement, .surveyUnknownAttribute,
    .surveyPartMissing, .surveyValueNotAllowed, .surveyPartTwice, .surveyDangling, .surveyPathOutOfReach,
    .surveyForOtherCriteria, .registrySharedSpelling,
  ]

  // The table as it is written
  /// `SRV-001`
  public static let tableEmpty = DiagnosticCode("SRV-001")

  /// `SRV-002`
  public static let tableWithoutRows = DiagnosticCode("SRV-002")

  /// `SRV-003`
  public static let tableNotUTF8 = DiagnosticCode("SRV-003")

  /// `SRV-004`
  public static let tableNUL = DiagnosticCode("SRV-004")

  /// `SRV-005`
  public static let tableUnclosedQuote = DiagnosticCode("SRV-005")

  /// `SRV-006`
  public static let tableStrayQuote = DiagnosticCode("SRV-006")

  /// `SRV-007`
  public static let tableRagged = DiagnosticCode("SRV-007")

  /// `SRV-008`
  public static let tableLongField = DiagnosticCode("SRV-008")

  /// `SRV-009`
  public static let tableTooManyFields = DiagnosticCode("SRV-009")

  /// `SRV-010`
  public static let tableBlankHeader = DiagnosticCode("SRV-010")

  /// `SRV-011`
  public static let tableBlankRows = DiagnosticCode("SRV-011")

  // Columns
  /// `SRV-020`
  public static let columnCityMissing = DiagnosticCode("SRV-020")

  /// `SRV-021`
  public static let columnUnknown = DiagnosticCode("SRV-021")

  /// `SRV-022`
  public static let columnGroupUnknown = DiagnosticCode("SRV-022")

  /// `SRV-023`
  public static let columnMissing = DiagnosticCode("SRV-023")

  /// `SRV-024`
  public static let columnNoneUsable = DiagnosticCode("SRV-024")

  /// `SRV-025`
  public static let columnTwice = DiagnosticCode("SRV-025")

  /// `SRV-026`
  public static let columnMappingDangling = DiagnosticCode("SRV-026")

  // Rows and answers
  /// `SRV-030`
  public static let cityUnknown = DiagnosticCode("SRV-030")

  /// `SRV-031`
  public static let cityAmbiguous = DiagnosticCode("SRV-031")

  /// `SRV-032`
  public static let cityTwice = DiagnosticCode("SRV-032")

  /// `SRV-033`
  public static let cityBlank = DiagnosticCode("SRV-033")

  /// `SRV-034`
  public static let answerQuestionUnknown = DiagnosticCode("SRV-034")

  /// `SRV-035`
  public static let answerTwice = DiagnosticCode("SRV-035")

  /// `SRV-036`
  public static let proxyCityWithoutRow = DiagnosticCode("SRV-036")

  // Values
  /// `SRV-040`
  public static let valueNotNumber = DiagnosticCode("SRV-040")

  /// `SRV-041`
  public static let valueDecimalComma = DiagnosticCode("SRV-041")

  /// `SRV-042`
  public static let valueThousandsMark = DiagnosticCode("SRV-042")

  /// `SRV-043`
  public static let valueOffScale = DiagnosticCode("SRV-043")

  /// `SRV-044`
  public static let valueNotWhole = DiagnosticCode("SRV-044")

  /// `SRV-045`
  public static let valueNotYesOrNo = DiagnosticCode("SRV-045")

  /// `SRV-046`
  public static let valueUnknownOption = DiagnosticCode("SRV-046")

  // Survey descriptions and registries
  /// `SRV-050`
  public static let surveyOtherKind = DiagnosticCode("SRV-050")

  /// `SRV-051`
  public static let surveyOtherVersion = DiagnosticCode("SRV-051")

  /// `SRV-052`
  public static let surveyUnknownElement = DiagnosticCode("SRV-052")

  /// `SRV-053`
  public static let surveyUnknownAttribute = DiagnosticCode("SRV-053")

  /// `SRV-054`
  public static let surveyPartMissing = DiagnosticCode("SRV-054")

  /// `SRV-055`
  public static let surveyValueNotAllowed = DiagnosticCode("SRV-055")

  /// `SRV-056`
  public static let surveyPartTwice = DiagnosticCode("SRV-056")

  /// `SRV-057`
  public static let surveyDangling = DiagnosticCode("SRV-057")

  /// `SRV-058`
  public static let surveyPathOutOfReach = DiagnosticCode("SRV-058")

  /// `SRV-059`
  public static let surveyForOtherCriteria = DiagnosticCode("SRV-059")

  /// `SRV-060`
  public static let registrySharedSpelling = DiagnosticCode("SRV-060")
}
