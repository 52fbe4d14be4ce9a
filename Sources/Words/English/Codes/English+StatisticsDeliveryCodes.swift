/// Codes of statistics offices.
extension English {
  static let statisticsDeliveryCodes: [String: CodeText] = [
    "DLV-050": CodeText(
      title: "The columns of values can be told",
      meaning:
        "No heading says where values, codes or years stand: there is no column OBS_VALUE, a heading stands twice, columns of codes and of names do not come in pairs, or something else stands where years are due.",
      reason:
        "Which column holds numbers and which holds codes is not guessed: a code read as a value would be a wrong number.",
      remedy:
        "Export the data with the columns that the format names, OBS_VALUE among them, and change no heading."),
    "DLV-051": CodeText(
      title: "Area, period and question are said",
      meaning:
        "It is said which dimension was taken for the reporting area, which for the period, and which together are a question. A dash stands for none.",
      reason:
        "The file does not mark its dimensions. An area and a period are read as a respondent, all other dimensions as the name of a question.",
      remedy:
        "Check the dimensions. An attribute among them only makes the names of questions longer; put its column behind OBS_VALUE if that is a nuisance."
    ),
    "DLV-052": CodeText(
      title: "A key has one observation",
      meaning:
        "Two observations have the same area, period and key. The same value twice is kept once; of two different ones neither is used.",
      reason:
        "Which of two values holds cannot be known. The last one is often a correction, and as often a series that lost a dimension.",
      remedy:
        "Ask the sender which value holds, or export with all dimensions."),
    "DLV-053": CodeText(
      title: "A status of missing comes without a value",
      meaning:
        "OBS_STATUS says that the value is missing, and a value stands beside it. The value is not used.",
      reason:
        "Some offices write 0 or another number in place of a missing value; read as it stands it would count.",
      remedy:
        "Ask the sender which of the two holds."),
    "DLV-054": CodeText(
      title: "Rows that give data are read, others are not",
      meaning:
        "The row deletes what a receiver holds, or its action is none of I, A, M, R and D. It is not taken for data.",
      reason:
        "A message that deletes names keys and no values; read as data it would add what is to go.",
      remedy:
        "Ask for the whole data without deletions."),
    "DLV-055": CodeText(
      title: "A series has one unit",
      meaning:
        "The value's unit or power of ten (UNIT_MEASURE, UNIT_MULT) differs from that of the first value of its series. It is not used.",
      reason:
        "Values are kept as they are written; two powers of ten in one series would be wrong numbers side by side.",
      remedy:
        "Export the series in one unit."),
    "DLV-056": CodeText(
      title: "A comma in a value is a decimal comma only between semicolons",
      meaning:
        "Columns are parted by semicolons, so that a comma within digits is read as a decimal comma; where other values of the column have a point it may part thousands, and the value is not used.",
      reason:
        "SDMX-CSV leaves both signs to the country of whoever exports. The first sign between columns tells which it is.",
      remedy:
        "Export with a decimal point and commas between columns."),
    "DLV-057": CodeText(
      title: "Each row has its whole key",
      meaning:
        "The row has a value and no code for one of its dimensions, or more or fewer cells than there are headings. It is not used.",
      reason:
        "Without its whole key a value belongs to no observation; in a row of another length every cell may be moved.",
      remedy:
        "Look for a delimiter too many or a cell that was left out, and export again."),
    "DLV-058": CodeText(
      title: "A delivery of statistics has an observation",
      meaning:
        "The file has no row or element that gives an observation.",
      reason:
        "An answer without data is often an error of a service, or a message that only deletes; taken for data it would look as if nothing was missing.",
      remedy:
        "Ask for the data again, and look at what the service said."),
    "DLV-059": CodeText(
      title: "Attributes that are left are named",
      meaning:
        "Columns or rows that describe values are named; the values themselves are read. Status, confidentiality, unit and power of ten are used.",
      reason:
        "What stands beside a value is a part of no question.",
      remedy:
        "Nothing, unless one of them is a dimension: then put its column before OBS_VALUE."),
    "DLV-060": CodeText(
      title: "Areas and periods times series stay within bounds",
      meaning:
        "Few observations can stand under ever different keys; the table of all areas and periods by all series would be larger than is read.",
      reason:
        "Memory is bounded whatever a file asks for.",
      remedy:
        "Deliver fewer series or periods in one file."),
  ]
}
