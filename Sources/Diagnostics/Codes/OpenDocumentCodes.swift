extension DiagnosticCode {
  static let openDocumentCodes: [DiagnosticCode] = [
    .workbookProtected, .workbookWithoutSheets, .sheetCoveredContent, .tableOtherEnding,
  ]

  // Workbooks that only a password opens, documents without sheets, contents that nobody sees
  /// `SRV-090`
  public static let workbookProtected = DiagnosticCode(
    "SRV-090", "A workbook is protected by a password",
    meaning: "Nothing of the file was read.",
    reason: "Without the password its content cannot be told from noise, and this program takes none.",
    remedy: "Open the workbook with its password, save it without one and give that file.")

  /// `SRV-091`
  public static let workbookWithoutSheets = DiagnosticCode(
    "SRV-091", "A document holds no sheets",
    meaning: "Nothing of the file was read.",
    reason: "Texts, slides and drawings have the form of workbooks, and their tables have no cells to name.",
    remedy: "Copy the table into a spreadsheet, save that and give it.")

  /// `SRV-092`
  public static let sheetCoveredContent = DiagnosticCode(
    "SRV-092", "A merged cell hides a content of its own",
    meaning: "The cell counts with the content of the merged cell that covers it, as everybody sees it.",
    reason: "Cells that are merged keep what stood in them before, and no one sees it.",
    remedy: "Take the merge apart, and delete what is not meant.")

  /// `SRV-093`
  public static let tableOtherEnding = DiagnosticCode(
    "SRV-093", "A table is of another format than its name says",
    meaning: "The table is read as what its bytes are.",
    reason: "Programs go by the ending and may open the file otherwise, or not at all.",
    remedy: "Nothing for reading; renaming the file makes the note go away.")
}
