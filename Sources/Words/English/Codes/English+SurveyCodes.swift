extension English {
  static let surveyCodes: [String: CodeText] = [
    "SRV-001": CodeText(
      title: "The table is empty",
      meaning: "Nothing can be read: the file holds no header and no rows.",
      reason: "An empty file usually means that an export failed.",
      remedy: "Export the table again; it needs a header line and a row for each city."),
    "SRV-002": CodeText(
      title: "The table has a header and no rows",
      meaning: "The file is read, but no city has returned anything in it.",
      reason: "A survey without returns is more often a slip than an intention.",
      remedy: "Add the rows, or take the file out of survey.xml."),
    "SRV-003": CodeText(
      title: "The table is in none of the encodings that it might be in",
      meaning:
        "The bytes are not UTF-8, and a byte has no place in the encoding that they look like or that is named. "
        + "The file is not used.",
      reason: "Half a text would be read, or another text.",
      remedy: "Name the encoding with encoding=\"…\" at <data>, or --encoding; or save the table as UTF-8."),
    "SRV-004": CodeText(
      title: "A row holds a NUL character",
      meaning: "The row is set aside, or the file if it is the header.",
      reason:
        "NUL has no place in text; it comes from damaged or binary files, and what stands round it cannot be "
        + "trusted.",
      remedy: "Export the table again."),
    "SRV-005": CodeText(
      title: "A quote is never closed",
      meaning: "Everything after the opening quote would be one single field, so the file is not used.",
      reason: "Programs that go on all the same lose the rest of the table in silence.",
      remedy: "Close the quote, or double it if it belongs to the text."),
    "SRV-006": CodeText(
      title: "A quote stands inside an unquoted field, or text follows a closing quote",
      meaning: "The row is set aside, or the file if it is the header.",
      reason:
        "It is not certain where the fields of the row end, so every value of the row might be in the wrong "
        + "column.",
      remedy: "Put the field in quotes and double the quotes inside it."),
    "SRV-007": CodeText(
      title: "A row has more or fewer fields than the header",
      meaning: "The row is set aside.",
      reason: "One missing or surplus delimiter moves every later value into another column.",
      remedy: "Give the row as many fields as the header has; put fields that hold the delimiter in quotes."),
    "SRV-008": CodeText(
      title: "A field is too long",
      meaning: "The row is set aside, or the file if it is the header.",
      reason: "A field of more than a mebibyte is a lost line break or quote, not an answer.",
      remedy: "Look for a missing line break or quote before it."),
    "SRV-009": CodeText(
      title: "A row has too many fields",
      meaning: "The row is set aside, or the file if it is the header.",
      reason: "No survey has more columns than a spreadsheet; the line breaks of the file are probably lost.",
      remedy: "Look for missing line breaks, and check the delimiter."),
    "SRV-010": CodeText(
      title: "A column has no header",
      meaning: "The column is ignored.",
      reason: "Without a header nobody knows what its values mean.",
      remedy: "Name the column, or remove it."),
    "SRV-011": CodeText(
      title: "Blank rows were skipped",
      meaning: "Rows without any content between rows with content were passed over.",
      reason: "A blank row may stand where a return got lost.",
      remedy: "Remove the blank rows, or fill in what is missing."),
    "SRV-020": CodeText(
      title: "The table has no city column",
      meaning: "No row can be given to a city, so the file is not used.",
      reason: "Which column names the city is never guessed.",
      remedy: "Name the column in survey.xml: <city column=\"…\"/>."),
    "SRV-021": CodeText(
      title: "A column belongs to nothing in the criteria set",
      meaning: "The column is ignored; what it may have been meant to be stands with how to mend it.",
      reason: "A misspelt header would otherwise take an indicator out of the assessment in silence.",
      remedy:
        "Correct the header, map it in survey.xml with <column name=\"…\" item=\"…\"/>, or say <column "
        + "name=\"…\" ignore=\"yes\"/>."),
    "SRV-022": CodeText(
      title: "A group is not asked for this item",
      meaning: "The column or row is ignored.",
      reason:
        "Only groups that the divide rules of the criteria set list for the indicator, and their references, "
        + "are compared.",
      remedy: "Use a group that the criteria set lists for the item."),
    "SRV-023": CodeText(
      title: "An item has no column",
      meaning: "Every city's answer to it counts as not asked.",
      reason: "The reader should know which part of the criteria the survey does not cover.",
      remedy: "Nothing, if the survey left the item out on purpose; otherwise add the column."),
    "SRV-024": CodeText(
      title: "No column belongs to the criteria set",
      meaning: "The file is not used.",
      reason: "The survey was made for other criteria, or the delimiter was not recognised.",
      remedy: "Check the criteria set, the header and the delimiter."),
    "SRV-025": CodeText(
      title: "Two columns say the same",
      meaning: "Neither is used, and the answers count as invalid.",
      reason: "Which of the two holds is never guessed.",
      remedy: "Remove or ignore one of them."),
    "SRV-026": CodeText(
      title: "A mapping names something that does not exist",
      meaning: "The mapping has no effect.",
      reason: "A mapping that leads nowhere hides a renamed column or item.",
      remedy: "Correct the name in survey.xml."),
    "SRV-030": CodeText(
      title: "A row names a city that the registry does not have",
      meaning: "The row is set aside; what may have been meant stands with how to mend it.",
      reason: "An answer that belongs to nobody must not be given to somebody.",
      remedy: "Correct the name, or add the spelling or the city to the registry."),
    "SRV-031": CodeText(
      title: "A row names a city by a spelling that several cities have",
      meaning: "The row is set aside.",
      reason: "Which city is meant is never guessed.",
      remedy: "Use the city's id."),
    "SRV-032": CodeText(
      title: "A city has a second row",
      meaning: "The second row is set aside; the first counts.",
      reason: "Two returns of one city cannot both count, and nothing says which is the newer.",
      remedy: "Remove one of the rows."),
    "SRV-033": CodeText(
      title: "A row names no city",
      meaning: "The row is set aside.",
      reason: "Its answers belong to nobody.",
      remedy: "Fill in the city."),
    "SRV-034": CodeText(
      title: "A row names a question that the criteria set does not have",
      meaning: "The row is set aside.",
      reason: "A misspelt question would otherwise be lost in silence.",
      remedy: "Correct the question's id, or map it in survey.xml."),
    "SRV-035": CodeText(
      title: "A city answers a question a second time",
      meaning: "The second answer is set aside; the first counts.",
      reason: "Two answers to one question cannot both count.",
      remedy: "Remove one of them."),
    "SRV-036": CodeText(
      title: "No country row stands in for a city",
      meaning: "The city counts as not returned.",
      reason: "Country values cover only the countries that the source lists.",
      remedy: "Nothing, if the source has no such country."),
    "SRV-040": CodeText(
      title: "A number is needed and something else stands there",
      meaning: "The value counts as missing (invalid).",
      reason: "Text cannot be scored, and a guess would be worse than a gap.",
      remedy: "Write a number, leave the cell empty, or list the text as a missing code in survey.xml."),
    "SRV-041": CodeText(
      title: "A number is written with a decimal comma",
      meaning: "The value counts as missing (invalid).",
      reason: "The survey says that its numbers have decimal points, and a comma may as well part thousands.",
      remedy: "Write a decimal point, or take decimal=\"point\" away so that the column decides."),
    "SRV-042": CodeText(
      title: "A number is written with marks between thousands",
      meaning: "The value counts as missing (invalid).",
      reason: "The mark may as well be a decimal comma or point, and neither the column nor the file shows which.",
      remedy: "Write the digits without marks, or state decimal=\"…\" and thousands=\"…\" in survey.xml."),
    "SRV-043": CodeText(
      title: "A value lies outside its scale",
      meaning: "The value counts as missing (invalid).",
      reason: "A value that cannot be is a slip, and cutting it to the limit would hide that.",
      remedy: "Correct the value, or the unit in which it was given."),
    "SRV-044": CodeText(
      title: "A whole number is needed",
      meaning: "The value counts as missing (invalid).",
      reason: "Levels and counts have no fractions.",
      remedy: "Write a whole number."),
    "SRV-045": CodeText(
      title: "Yes or no is needed",
      meaning: "The value counts as missing (invalid).",
      reason: "Anything else would have to be guessed.",
      remedy: "Write yes or no; 1, 0, true, false, 예, 아니오 and yes and no in other languages are understood too."),
    "SRV-046": CodeText(
      title: "A value is none of the options",
      meaning: "The value counts as missing (invalid).",
      reason: "Only the options that were offered are worth points.",
      remedy: "Use one of the options' codes."),
    "SRV-050": CodeText(
      title: "The file is XML of another kind",
      meaning: "The file is not used.",
      reason: "Elements of another format would be read as what they are not.",
      remedy: "Name the right file."),
    "SRV-051": CodeText(
      title: "The file is of a version that this program does not read",
      meaning: "The file is not used.",
      reason: "A later version may mean other things by the same words.",
      remedy: "Use a program that reads the version, or rewrite the file."),
    "SRV-052": CodeText(
      title: "An element is not part of the format",
      meaning: "The file is not used.",
      reason: "What is not understood must not be passed over: it may change the meaning of the rest.",
      remedy: "Correct the name; the schema lists what may stand where."),
    "SRV-053": CodeText(
      title: "An attribute is not part of the format",
      meaning: "The file is not used.",
      reason: "What is not understood must not be passed over.",
      remedy: "Correct the name; the schema lists what may stand where."),
    "SRV-054": CodeText(
      title: "A required part is missing",
      meaning: "The file is not used.",
      reason: "Nothing falls back to a default that the format does not state.",
      remedy: "Add the part."),
    "SRV-055": CodeText(
      title: "A value is not one that may stand there",
      meaning: "The file is not used.",
      reason: "Only the stated values have a meaning.",
      remedy: "Use one of the values that may stand there, in the way that it is written."),
    "SRV-056": CodeText(
      title: "A part or a name stands twice",
      meaning: "The file is not used.",
      reason: "Which of the two holds is never guessed.",
      remedy: "Remove one of them."),
    "SRV-057": CodeText(
      title: "A reference leads to nothing",
      meaning: "The file is not used.",
      reason: "A reference to nothing is a misspelt or a missing entry.",
      remedy: "Correct the name, or add the entry."),
    "SRV-058": CodeText(
      title: "A file reference leads out of reach",
      meaning: "The file is not used.",
      reason:
        "A survey may name files in its own folder and in the folder above, so that a survey from elsewhere "
        + "cannot have other files read.",
      remedy: "Use a relative path with at most one ../ in front."),
    "SRV-059": CodeText(
      title: "The survey was made for another criteria set",
      meaning: "The survey is read all the same.",
      reason: "Questions of one set may be missing in, or mean something else under, the other.",
      remedy: "Check that the questions agree."),
    "SRV-060": CodeText(
      title: "Cities of the registry share a spelling",
      meaning: "Rows that use the spelling are set aside as ambiguous.",
      reason: "It cannot say which of the cities is meant.",
      remedy: "Remove the spelling so that only one of them keeps it, or use ids in the survey."),
  ]
}
