extension DiagnosticCode {
  /// No such file.
  public static let fileNotFound = DiagnosticCode("RUN-001")

  /// A folder where a file is expected.
  public static let fileIsFolder = DiagnosticCode("RUN-002")

  /// A file that cannot be opened or read.
  public static let fileUnreadable = DiagnosticCode("RUN-003")

  /// A file above the limit.
  public static let fileTooLarge = DiagnosticCode("RUN-004")

  /// A criteria set or survey that was named, or expected, is not there.
  public static let sourceNotFound = DiagnosticCode("RUN-010")

  /// Several criteria sets or surveys are in reach and none was named.
  public static let sourceAmbiguous = DiagnosticCode("RUN-011")

  /// An output file could not be written.
  public static let outputNotWritten = DiagnosticCode("RUN-012")

  /// An output folder could not be made.
  public static let folderNotMade = DiagnosticCode("RUN-013")

  /// A city named on the command line is not known.
  public static let cityNotFound = DiagnosticCode("RUN-014")

  /// A city named on the command line was not assessed.
  public static let cityNotAssessed = DiagnosticCode("RUN-015")

  /// A node or indicator named on the command line is not known.
  public static let nodeNotFound = DiagnosticCode("RUN-016")

  /// A diagnostic code that does not exist.
  public static let codeNotFound = DiagnosticCode("RUN-017")

  /// Something that would be overwritten exists.
  public static let targetExists = DiagnosticCode("RUN-018")

  /// A file whose kind is not known.
  public static let kindNotKnown = DiagnosticCode("RUN-019")

  /// The wrong number of cities to compare.
  public static let comparisonSize = DiagnosticCode("RUN-020")

  static let runCodes: [DiagnosticCode] =
    [
      fileNotFound, fileIsFolder, fileUnreadable, fileTooLarge, sourceNotFound, sourceAmbiguous, outputNotWritten,
      folderNotMade, cityNotFound, cityNotAssessed, nodeNotFound,
      codeNotFound, targetExists, kindNotKnown, comparisonSize,
    ] + explanationCodes + outputCodes + commandCodes + workbookOutCodes + paperCodes
}
