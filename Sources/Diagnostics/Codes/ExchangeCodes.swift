extension DiagnosticCode {
  /// A code that files here cannot carry.
  public static let exchangeRenamed = DiagnosticCode("XCH-001")

  /// Part of the source has no counterpart.
  public static let exchangeNotCarried = DiagnosticCode("XCH-002")

  /// A reference to nothing.
  public static let exchangeDangling = DiagnosticCode("XCH-003")

  /// The same name for two things.
  public static let exchangeDuplicate = DiagnosticCode("XCH-004")

  /// A number that is none.
  public static let exchangeNumber = DiagnosticCode("XCH-005")

  /// A group named as R writes a missing value.
  public static let exchangeGroupMissing = DiagnosticCode("XCH-020")

  /// A part without which nothing can be converted.
  public static let exchangePartMissing = DiagnosticCode("XCH-006")

  /// A weight that cannot be.
  public static let exchangeWeight = DiagnosticCode("XCH-007")

  /// A tree that is none.
  public static let exchangeTree = DiagnosticCode("XCH-008")

  /// A word or number that is not allowed.
  public static let exchangeValue = DiagnosticCode("XCH-009")

  /// A column that is not known.
  public static let exchangeColumn = DiagnosticCode("XCH-010")

  /// A row that cannot be used.
  public static let exchangeRow = DiagnosticCode("XCH-011")

  /// Several rounds in one table.
  public static let exchangePanel = DiagnosticCode("XCH-012")

  /// A column in which all values are equal.
  public static let exchangeConstant = DiagnosticCode("XCH-013")

  /// Not an XMCDA document of a version that is read.
  public static let exchangeVersion = DiagnosticCode("XCH-014")

  /// A normalisation without its parameters.
  public static let exchangeParameter = DiagnosticCode("XCH-015")

  static let exchangeCodes: [DiagnosticCode] = [
    exchangeRenamed, exchangeNotCarried, exchangeDangling, exchangeDuplicate, exchangeNumber, exchangePartMissing,
    exchangeWeight, exchangeTree, exchangeValue, exchangeColumn, exchangeRow, exchangePanel, exchangeConstant,
    exchangeVersion, exchangeParameter, exchangeGroupMissing,
  ]
}
