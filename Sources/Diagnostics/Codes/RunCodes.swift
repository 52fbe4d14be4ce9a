extension DiagnosticCode {
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

  /// A criteria set or survey that was named, or expected, is not there.
  public static let sourceNotFound = DiagnosticCode(
    "RUN-010", "A criteria set or survey must be in reach",
    meaning: "The criteria set or survey that the command needs was not found under the name or path given.",
    reason: "Nothing is guessed: a study must not silently run on another set or survey than the one meant.",
    remedy: "Give a path to the file or its folder, or the name of a folder in Criteria/ or Surveys/.")

  /// Several criteria sets or surveys are in reach and none was named.
  public static let sourceAmbiguous = DiagnosticCode(
    "RUN-011", "The criteria set or survey must be named where there are several",
    meaning: "The command takes the only set or survey in reach, but there is more than one.",
    reason: "Choosing one of several in silence would make a study depend on the order of folder names.",
    remedy: "Name it with --criteria or --survey.")

  /// An output file could not be written.
  public static let outputNotWritten = DiagnosticCode(
    "RUN-012", "An output file must be writable",
    meaning: "A report file could not be written; the file of that name, if there was one, is unchanged.",
    reason:
      "Files are written under a temporary name and renamed when they are complete, so that half a report never exists.",
    remedy: "Check that the folder exists, may be written to and has room, or give another one with --output.")

  /// An output folder could not be made.
  public static let folderNotMade = DiagnosticCode(
    "RUN-013", "The output folder must be creatable",
    meaning: "The folder for the output does not exist and could not be made.",
    reason: "Reports are written into one folder a run.",
    remedy: "Give a folder that you may write to with --output.")

  /// A city named on the command line is not known.
  public static let cityNotFound = DiagnosticCode(
    "RUN-014", "A city on the command line must be known to the survey",
    meaning: "No city of the survey's registry has that id, name or spelling.",
    reason:
      "Cities are found by id, English or Korean name, whatever the case and accents; nothing is guessed beyond that.",
    remedy: "Use the id from ranking.csv, or one of the names in the registry.")

  /// A city named on the command line was not assessed.
  public static let cityNotAssessed = DiagnosticCode(
    "RUN-015", "A city must have returned answers to be shown",
    meaning: "The city is in the registry, but the survey holds no usable return from it.",
    reason: "A city without answers has no scores to compare or explain.",
    remedy: "Choose a city that the ranking lists; the findings say which rows were set aside and why.")

  /// A node or indicator named on the command line is not known.
  public static let nodeNotFound = DiagnosticCode(
    "RUN-016", "A node on the command line must be in the criteria set",
    meaning: "The criteria set has no node or indicator of that name.",
    reason: "Nodes and indicators are named as in the criteria file.",
    remedy: "List the names with `feasibility criteria show`.")

  /// A diagnostic code that does not exist.
  public static let codeNotFound = DiagnosticCode(
    "RUN-017", "A diagnostic code must exist",
    meaning: "No rule has that code.",
    reason: "Codes are stable names; each stands for one rule for good.",
    remedy: "List all codes with `feasibility diagnostic`.")

  /// Something that would be overwritten exists.
  public static let targetExists = DiagnosticCode(
    "RUN-018", "A new criteria set or survey must not overwrite another",
    meaning: "The folder that would be written exists already.",
    reason: "Criteria and surveys are work of people; the programme never overwrites them.",
    remedy: "Choose another name, or remove the folder yourself.")

  /// A file whose kind is not known.
  public static let kindNotKnown = DiagnosticCode(
    "RUN-019", "A file to check must be of a known kind",
    meaning: "The file is neither a criteria set, a survey, a registry, responses nor a report of this programme.",
    reason: "A check that does not know the rules of a file could only pretend.",
    remedy: "Check a folder with criteria.xml or survey.xml, or one of these files itself.")

  /// The wrong number of cities to compare.
  public static let comparisonSize = DiagnosticCode(
    "RUN-020", "Two to five different cities can be compared",
    meaning: "The comparison was asked for fewer than two, more than five, or the same city twice.",
    reason: "Side by side, more than five columns can no longer be read.",
    remedy: "Name two to five different cities.")

  static let runCodes: [DiagnosticCode] =
    [
      fileNotFound, fileIsFolder, fileUnreadable, fileTooLarge, sourceNotFound, sourceAmbiguous, outputNotWritten,
      folderNotMade, cityNotFound, cityNotAssessed, nodeNotFound,
      codeNotFound, targetExists, kindNotKnown, comparisonSize,
    ] + explanationCodes + outputCodes + commandCodes + workbookOutCodes + paperCodes
}
