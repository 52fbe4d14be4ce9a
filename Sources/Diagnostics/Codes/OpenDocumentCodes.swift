extension DiagnosticCode {
  static let openDocumentCodes: [DiagnosticCode] = [
    .workbookProtected, .workbookWithoutSheets, .tableOtherEnding,
  ]

  // Workbooks that only a password opens, documents without tables, names that lie
  /// `SRV-090`
  public static let workbookProtected = DiagnosticCode(
    "SRV-090", "A workbook is protected by a password",
    meaning: "Nothing of the file was read.",
    reason: "Without the password its content cannot be told from noise, and this program takes none.",
    remedy: "Open the workbook with its password, save it without one and give that file.")

  /// `SRV-091`
  public static let workbookWithoutSheets = DiagnosticCode(
    "SRV-091", "A document holds no table that can be read",
    meaning: "Nothing of the file was read.",
    reason: "Texts, slides, web pages and other XML have no sheets and rows whose cells could be named.",
    remedy: "Copy the table into a spreadsheet, save that and give it.")

  /// `SRV-092`
  public static let tableOtherEnding = DiagnosticCode(
    "SRV-092", "A table is of another format than its name says",
    meaning: "The table is read as what its bytes are.",
    reason: "Programs go by the ending and may open the file otherwise, or not at all.",
    remedy: "Nothing for reading; renaming the file makes the note go away.")
}
