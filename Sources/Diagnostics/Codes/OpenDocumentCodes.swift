extension DiagnosticCode {
  static let openDocumentCodes: [DiagnosticCode] = [
    .sheetRepeatsTooMuch, .workbookProtected, .workbookUnusable, .sheetHasHiddenParts, .sheetCoveredContent,
    .tableOtherEnding,
  ]

  // Workbooks: what their sheets claim, hide and cover
  /// `SRV-090`
  public static let sheetRepeatsTooMuch = DiagnosticCode(
    "SRV-090", "A sheet claims more cells than a sheet can hold",
    meaning: "The file is not read.",
    reason:
      "A file of a kilobyte can claim billions of cells by repeating one; no city sends a table that needs them, and "
      + "reading them would fill the memory.",
    remedy: "Delete the rows and columns behind the table, save the workbook again and give that file.")

  /// `SRV-091`
  public static let workbookProtected = DiagnosticCode(
    "SRV-091", "A workbook is protected by a password",
    meaning: "The file is not read.",
    reason: "Without the password its content cannot be told from noise; passwords are never asked for.",
    remedy: "Open the workbook with its password, save it without one and give that file.")

  /// `SRV-092`
  public static let workbookUnusable = DiagnosticCode(
    "SRV-092", "A workbook is damaged or holds no sheets",
    meaning: "The file is not read.",
    reason: "A table of which part is missing or contradicts itself would be half-read.",
    remedy: "Open the workbook in the program that wrote it, save it again and give that file.")

  /// `SRV-093`
  public static let sheetHasHiddenParts = DiagnosticCode(
    "SRV-093", "Parts of a workbook are hidden",
    meaning: "They are read like all others; the finding names them.",
    reason: "Whoever looks at the workbook does not see them, and they may be meant or forgotten.",
    remedy: "Nothing if they belong to the answers; otherwise delete them and save the workbook again.")

  /// `SRV-094`
  public static let sheetCoveredContent = DiagnosticCode(
    "SRV-094", "A merged cell hides a content of its own",
    meaning: "The cell counts with the content of the merged cell that covers it, as everybody sees it.",
    reason: "Cells that are merged keep what stood in them before, and no one sees it.",
    remedy: "Take the merge apart, and delete what is not meant.")

  /// `SRV-095`
  public static let tableOtherEnding = DiagnosticCode(
    "SRV-095", "A table is of another format than its name says",
    meaning: "The table is read as what its bytes are.",
    reason: "Programs go by the ending and may open the file otherwise, or not at all.",
    remedy: "Nothing for reading; renaming the file makes the note go away.")
}
