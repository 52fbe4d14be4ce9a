extension DiagnosticCode {
  static let runCodes: [DiagnosticCode] = [.fileNotFound, .fileIsFolder, .fileUnreadable, .fileTooLarge]

  // RUN-001 to RUN-009: files that cannot be read.

  /// No such file.
  public static let fileNotFound = DiagnosticCode(
    "RUN-001", "The file does not exist",
    meaning: "There is no file of this name at this place.",
    reason: "Nothing can be read from it.",
    remedy: "Check the spelling and the folder; names are case-sensitive.")

  /// A folder where a file is expected.
  public static let fileIsFolder = DiagnosticCode(
    "RUN-002", "The name is that of a folder",
    meaning: "A file is expected here, and the name is that of a folder.",
    reason: "A folder holds no bytes to read.",
    remedy: "Name the file in the folder.")

  /// A file that cannot be opened or read.
  public static let fileUnreadable = DiagnosticCode(
    "RUN-003", "The file cannot be read",
    meaning: "The system refuses to open or to read the file; the finding gives its reason.",
    reason: "Part of a file is not used in place of the whole.",
    remedy: "Check the rights of the file and its folder, and the disk or network it lies on.")

  /// A file above the limit.
  public static let fileTooLarge = DiagnosticCode(
    "RUN-004", "The file is too large",
    meaning: "The file has more bytes than are read at most.",
    reason: "A file of that size is a mistake, or would fill the memory.",
    remedy: "Check that this is the file you meant; split it if it is.")
}
