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
  public static let tableEmpty = DiagnosticCode(
    "SRV-001", "The table is empty",
    meaning: "Nothing can be read: the file holds no header and no rows.",
    reason: "An empty file usually means that an export failed.",
    remedy: "Export the table again; it needs a header line and a row for each city.")

  /// `SRV-002`
  public static let tableWithoutRows = DiagnosticCode(
    "SRV-002", "The table has a header and no rows",
    meaning: "The file is read, but no city has returned anything in it.",
    reason: "A survey without returns is more often a slip than an intention.",
    remedy: "Add the rows, or take the file out of survey.xml.")

  /// `SRV-003`
  public static let tableNotUTF8 = DiagnosticCode(
    "SRV-003", "The table is in none of the encodings that it might be in",
    meaning: "The bytes are not UTF-8, and a byte has no place in the encoding that they look like or that is named.",
    reason: "Half a text would be read, or another text.",
    remedy: "Name the encoding with encoding=\"…\" at <data>, or --encoding; or save the table as UTF-8.")

  /// `SRV-004`
  public static let tableNUL = DiagnosticCode(
    "SRV-004", "A row holds a NUL character",
    meaning: "The row is set aside.",
    reason:
      "NUL has no place in text; it comes from damaged or binary files, and what stands round it cannot be "
      + "trusted.",
    remedy: "Export the table again.")

  /// `SRV-005`
  public static let tableUnclosedQuote = DiagnosticCode(
    "SRV-005", "A quote is never closed",
    meaning: "Everything after the opening quote would be one single field, so the file is not used.",
    reason: "Programs that go on all the same lose the rest of the table in silence.",
    remedy: "Close the quote, or double it if it belongs to the text.")

  /// `SRV-006`
  public static let tableStrayQuote = DiagnosticCode(
    "SRV-006", "A quote stands inside an unquoted field, or text follows a closing quote",
    meaning: "The row is set aside.",
    reason:
      "It is not certain where the fields of the row end, so every value of the row might be in the wrong "
      + "column.",
    remedy: "Put the field in quotes and double the quotes inside it.")

  /// `SRV-007`
  public static let tableRagged = DiagnosticCode(
    "SRV-007", "A row has more or fewer fields than the header",
    meaning: "The row is set aside.",
    reason: "One missing or surplus delimiter moves every later value into another column.",
    remedy: "Give the row as many fields as the header has; put fields that hold the delimiter in quotes.")

  /// `SRV-008`
  public static let tableLongField = DiagnosticCode(
    "SRV-008", "A field is too long",
    meaning: "The row is set aside, or the file if it is the header.",
    reason: "A field of more than a mebibyte is a lost line break or quote, not an answer.",
    remedy: "Look for a missing line break or quote before it.")

  /// `SRV-009`
  public static let tableTooManyFields = DiagnosticCode(
    "SRV-009", "A row has too many fields",
    meaning: "The row is set aside, or the file if it is the header.",
    reason: "No survey has more columns than a spreadsheet; the line breaks of the file are probably lost.",
    remedy: "Look for missing line breaks, and check the delimiter.")

  /// `SRV-010`
  public static let tableBlankHeader = DiagnosticCode(
    "SRV-010", "A column has no header",
    meaning: "The column is ignored.",
    reason: "Without a header nobody knows what its values mean.",
    remedy: "Name the column, or remove it.")

  /// `SRV-011`
  public static let tableBlankRows = DiagnosticCode(
    "SRV-011", "Blank rows were skipped",
    meaning: "Rows without any content between rows with content were passed over.",
    reason: "A blank row may stand where a return got lost.",
    remedy: "Remove the blank rows, or fill in what is missing.")

  // Columns
  /// `SRV-020`
  public static let columnCityMissing = DiagnosticCode(
    "SRV-020", "The table has no city column",
    meaning: "No row can be given to a city, so the file is not used.",
    reason: "Which column names the city is never guessed.",
    remedy: "Name the column in survey.xml: <city column=\"…\"/>.")

  /// `SRV-021`
  public static let columnUnknown = DiagnosticCode(
    "SRV-021", "A column belongs to nothing in the criteria set",
    meaning: "The column is ignored; the headline names what it may have been meant to be.",
    reason: "A misspelt header would otherwise take an indicator out of the assessment in silence.",
    remedy:
      "Correct the header, map it in survey.xml with <column name=\"…\" item=\"…\"/>, or say <column "
      + "name=\"…\" ignore=\"yes\"/>.")

  /// `SRV-022`
  public static let columnGroupUnknown = DiagnosticCode(
    "SRV-022", "A group is not asked for this item",
    meaning: "The column or row is ignored.",
    reason:
      "Only groups that the divide rules of the criteria set list for the indicator, and their references, "
      + "are compared.",
    remedy: "Use a group that the criteria set lists for the item.")

  /// `SRV-023`
  public static let columnMissing = DiagnosticCode(
    "SRV-023", "An item has no column",
    meaning: "Every city's answer to it counts as not asked.",
    reason: "The reader should know which part of the criteria the survey does not cover.",
    remedy: "Nothing, if the survey left the item out on purpose; otherwise add the column.")

  /// `SRV-024`
  public static let columnNoneUsable = DiagnosticCode(
    "SRV-024", "No column belongs to the criteria set",
    meaning: "The file is not used.",
    reason: "The survey was made for other criteria, or the delimiter was not recognised.",
    remedy: "Check the criteria set, the header and the delimiter.")

  /// `SRV-025`
  public static let columnTwice = DiagnosticCode(
    "SRV-025", "Two columns say the same",
    meaning: "Neither is used, and the answers count as invalid.",
    reason: "Which of the two holds is never guessed.",
    remedy: "Remove or ignore one of them.")

  /// `SRV-026`
  public static let columnMappingDangling = DiagnosticCode(
    "SRV-026", "A mapping names something that does not exist",
    meaning: "The mapping has no effect.",
    reason: "A mapping that leads nowhere hides a renamed column or item.",
    remedy: "Correct the name in survey.xml.")

  // Rows and answers
  /// `SRV-030`
  public static let cityUnknown = DiagnosticCode(
    "SRV-030", "A row names a city that the registry does not have",
    meaning: "The row is set aside; the headline names what may have been meant.",
    reason: "An answer that belongs to nobody must not be given to somebody.",
    remedy: "Correct the name, or add the spelling or the city to the registry.")

  /// `SRV-031`
  public static let cityAmbiguous = DiagnosticCode(
    "SRV-031", "A row names a city by a spelling that several cities have",
    meaning: "The row is set aside.",
    reason: "Which city is meant is never guessed.",
    remedy: "Use the city's id.")

  /// `SRV-032`
  public static let cityTwice = DiagnosticCode(
    "SRV-032", "A city has a second row",
    meaning: "The second row is set aside; the first counts.",
    reason: "Two returns of one city cannot both count, and nothing says which is the newer.",
    remedy: "Remove one of the rows.")

  /// `SRV-033`
  public static let cityBlank = DiagnosticCode(
    "SRV-033", "A row names no city",
    meaning: "The row is set aside.",
    reason: "Its answers belong to nobody.",
    remedy: "Fill in the city.")

  /// `SRV-034`
  public static let answerQuestionUnknown = DiagnosticCode(
    "SRV-034", "A row names a question that the criteria set does not have",
    meaning: "The row is set aside.",
    reason: "A misspelt question would otherwise be lost in silence.",
    remedy: "Correct the question's id, or map it in survey.xml.")

  /// `SRV-035`
  public static let answerTwice = DiagnosticCode(
    "SRV-035", "A city answers a question a second time",
    meaning: "The second answer is set aside; the first counts.",
    reason: "Two answers to one question cannot both count.",
    remedy: "Remove one of them.")

  /// `SRV-036`
  public static let proxyCityWithoutRow = DiagnosticCode(
    "SRV-036", "No country row stands in for a city",
    meaning: "The city counts as not returned.",
    reason: "Country values cover only the countries that the source lists.",
    remedy: "Nothing, if the source has no such country.")

  // Values
  /// `SRV-040`
  public static let valueNotNumber = DiagnosticCode(
    "SRV-040", "A number is needed and something else stands there",
    meaning: "The value counts as missing (invalid).",
    reason: "Text cannot be scored, and a guess would be worse than a gap.",
    remedy: "Write a number, leave the cell empty, or list the text as a missing code in survey.xml.")

  /// `SRV-041`
  public static let valueDecimalComma = DiagnosticCode(
    "SRV-041", "A number is written with a decimal comma",
    meaning: "The value counts as missing (invalid).",
    reason: "The survey says that its numbers have decimal points, and a comma may as well part thousands.",
    remedy: "Write a decimal point, or take decimal=\"point\" away so that the column decides.")

  /// `SRV-042`
  public static let valueThousandsMark = DiagnosticCode(
    "SRV-042", "A number is written with marks between thousands",
    meaning: "The value counts as missing (invalid).",
    reason: "The mark may as well be a decimal comma or point, and neither the column nor the file shows which.",
    remedy: "Write the digits without marks, or state decimal=\"…\" and thousands=\"…\" in survey.xml.")

  /// `SRV-043`
  public static let valueOffScale = DiagnosticCode(
    "SRV-043", "A value lies outside its scale",
    meaning: "The value counts as missing (invalid).",
    reason: "A value that cannot be is a slip, and cutting it to the limit would hide that.",
    remedy: "Correct the value, or the unit in which it was given.")

  /// `SRV-044`
  public static let valueNotWhole = DiagnosticCode(
    "SRV-044", "A whole number is needed",
    meaning: "The value counts as missing (invalid).",
    reason: "Levels and counts have no fractions.",
    remedy: "Write a whole number.")

  /// `SRV-045`
  public static let valueNotYesOrNo = DiagnosticCode(
    "SRV-045", "Yes or no is needed",
    meaning: "The value counts as missing (invalid).",
    reason: "Anything else would have to be guessed.",
    remedy: "Write yes or no; 1, 0, true, false, 예, 아니오 and yes and no in other languages are understood too.")

  /// `SRV-046`
  public static let valueUnknownOption = DiagnosticCode(
    "SRV-046", "A value is none of the options",
    meaning: "The value counts as missing (invalid).",
    reason: "Only the options that were offered are worth points.",
    remedy: "Use one of the options' codes.")

  // Survey descriptions and registries
  /// `SRV-050`
  public static let surveyOtherKind = DiagnosticCode(
    "SRV-050", "The file is XML of another kind",
    meaning: "The file is not used.",
    reason: "Elements of another format would be read as what they are not.",
    remedy: "Name the right file.")

  /// `SRV-051`
  public static let surveyOtherVersion = DiagnosticCode(
    "SRV-051", "The file is of a version that this programme does not read",
    meaning: "The file is not used.",
    reason: "A later version may mean other things by the same words.",
    remedy: "Use a programme that reads the version, or rewrite the file.")

  /// `SRV-052`
  public static let surveyUnknownElement = DiagnosticCode(
    "SRV-052", "An element is not part of the format",
    meaning: "The file is not used.",
    reason: "What is not understood must not be passed over: it may change the meaning of the rest.",
    remedy: "Correct the name; the schema lists what may stand where.")

  /// `SRV-053`
  public static let surveyUnknownAttribute = DiagnosticCode(
    "SRV-053", "An attribute is not part of the format",
    meaning: "The file is not used.",
    reason: "What is not understood must not be passed over.",
    remedy: "Correct the name; the schema lists what may stand where.")

  /// `SRV-054`
  public static let surveyPartMissing = DiagnosticCode(
    "SRV-054", "A required part is missing",
    meaning: "The file is not used.",
    reason: "Nothing falls back to a default that the format does not state.",
    remedy: "Add the part.")

  /// `SRV-055`
  public static let surveyValueNotAllowed = DiagnosticCode(
    "SRV-055", "A value is not one that may stand there",
    meaning: "The file is not used.",
    reason: "Only the stated values have a meaning.",
    remedy: "Use one of the values that the headline names.")

  /// `SRV-056`
  public static let surveyPartTwice = DiagnosticCode(
    "SRV-056", "A part or a name stands twice",
    meaning: "The file is not used.",
    reason: "Which of the two holds is never guessed.",
    remedy: "Remove one of them.")

  /// `SRV-057`
  public static let surveyDangling = DiagnosticCode(
    "SRV-057", "A reference leads to nothing",
    meaning: "The file is not used.",
    reason: "A reference to nothing is a misspelt or a missing entry.",
    remedy: "Correct the name, or add the entry.")

  /// `SRV-058`
  public static let surveyPathOutOfReach = DiagnosticCode(
    "SRV-058", "A file reference leads out of reach",
    meaning: "The file is not used.",
    reason:
      "A survey may name files in its own folder and in the folder above, so that a survey from elsewhere "
      + "cannot have other files read.",
    remedy: "Use a relative path with at most one ../ in front.")

  /// `SRV-059`
  public static let surveyForOtherCriteria = DiagnosticCode(
    "SRV-059", "The survey was made for another criteria set",
    meaning: "The survey is read all the same.",
    reason: "Questions of one set may be missing in, or mean something else under, the other.",
    remedy: "Check that the questions agree.")

  /// `SRV-060`
  public static let registrySharedSpelling = DiagnosticCode(
    "SRV-060", "Cities of the registry share a spelling",
    meaning: "Rows that use the spelling are set aside as ambiguous.",
    reason: "It cannot say which of the cities is meant.",
    remedy: "Remove the spelling from one of them, or use ids in the survey.")
}
