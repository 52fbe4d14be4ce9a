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
        "No form says which dimension is the area, and some mark no dimension at all. An area and a period are read as a respondent, all other dimensions as the name of a question.",
      remedy:
        "Check the dimensions. An attribute among them only makes the names of questions longer; if that is a nuisance, put its column behind OBS_VALUE in SDMX-CSV, or give the data structure definition along in SDMX-ML."
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
        "Nothing, unless one of them is a dimension: then put its column before OBS_VALUE in SDMX-CSV, or give the data structure definition along in SDMX-ML."
    ),
    "DLV-060": CodeText(
      title: "Areas and periods times series stay within bounds",
      meaning:
        "Few observations can stand under ever different keys; the table of all areas and periods by all series would be larger than is read.",
      reason:
        "Memory is bounded whatever a file asks for.",
      remedy:
        "Deliver fewer series or periods in one file."),
    "DLV-061": CodeText(
      title: "A message of statistics holds data",
      meaning:
        "What was delivered is an error of a service, a footer, a report on metadata or another message in place of data. What the service says is quoted.",
      reason:
        "Services answer with such messages as if all was well; read as an empty delivery, everything would seem to be missing.",
      remedy:
        "Do what the message says: ask for less, fetch the file that it names, or mend the query. Then deliver what comes."
    ),
    "DLV-062": CodeText(
      title: "A message is of a version and a size that are read",
      meaning:
        "SDMX-ML of another version than those that are named, or more components or kinds of groups than any structure has.",
      reason:
        "Versions differ in what elements mean. Bounds keep time and memory in hand whatever a file asks for.",
      remedy:
        "Ask the service for SDMX-ML 2.1 or 3.0, SDMX-JSON or SDMX-CSV."),
    "DLV-063": CodeText(
      title: "Dimensions that had to be told are said",
      meaning:
        "Structure-specific data came without its structure. It is said which components were taken for dimensions and which, though every series has them, for attributes.",
      reason:
        "The form does not mark dimensions. The period and the value have fixed names; of the rest, what every series has before the first concept that only describes values is taken.",
      remedy:
        "Give the data structure definition along. An attribute taken for a dimension makes names of questions longer; no series is lost by it."
    ),
    "DLV-064": CodeText(
      title: "A structure definition is that of the data",
      meaning:
        "The file that was given as structure defines another structure, one with dimensions that the data has not, or none at all. It is not used.",
      reason:
        "Names of codes from another structure would be wrong names.",
      remedy:
        "Ask the service for the structure that the finding names, with its code lists (references=all), and give it along."
    ),
    "DLV-065": CodeText(
      title: "A page of several is not the whole",
      meaning:
        "The World Bank's service sends rows in pages. This page is read; the others are not there.",
      reason:
        "Areas and years of other pages would seem to have no value.",
      remedy:
        "Ask for all rows in one page (per_page), or deliver each page."),
    "DLV-066": CodeText(
      title: "An observation has one value",
      meaning:
        "The measure of an observation carries several values. None is used.",
      reason:
        "Which of several values counts is not said.",
      remedy:
        "Ask the sender which value holds."),
    "DLV-067": CodeText(
      title: "Numbers of SDMX-JSON point to entries",
      meaning:
        "A key or an attribute names an entry that the structure has not. The observation or series is set aside; where a whole data set or group is concerned, reading stops.",
      reason:
        "Without its code a value belongs to no observation, and without its attributes its unit is not known.",
      remedy:
        "Ask for the data again: message and structure do not belong together."),
    "DLV-068": CodeText(
      title: "What a service says beside its data is quoted",
      meaning:
        "The message holds data and also a text of the service, such as a limit that was reached, or its header says that it is a test.",
      reason:
        "Such a text may say that the data is not the whole; data of a test may be made up.",
      remedy:
        "Read it, and ask again if something was left out or was only a test."),
  ]
}
