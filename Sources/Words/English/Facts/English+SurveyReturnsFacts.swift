internal import Diagnostics

extension English {
  static let surveyReturnsSayings: [SurveyFact: String] = [
    // What the data lacks
    .itemNotAnswered: "nothing answers “{1}”, so it counts as not asked",
    .itemsNotAnswered: "nothing answers {1} of the items, so they count as not asked: {2}",
    .noCountryRow: "no country row stands in for {1}",
    .noCountryRows: "no country rows stand in for {1}",
    .surveyForOther: "the survey was made for “{1}” and is read for “{2}”",
    // Codes for missing values
    .codeBeyondRange: "the code {1} lies outside the range of numbers, so it is compared as text only",
    .codeIsAnswer: "{1} is listed as missing ({2}) and is an answer to “{3}”: it counts as missing",
    .codeIsAnswerToMore:
      "{1} is listed as missing ({2}) and is an answer to “{3}” and {4} more questions: it counts as missing",
    .codeIsOption: "“n/a” is an option of “{1}”, so it counts as that option there and as not applicable elsewhere",
    .listMissingToo: "list <missing code=\"n/a\" reason=\"not-applicable\"/> if it shall be missing there too",
    // Cities of rows
    .rowNamesNoCity: "the row names no city",
    .spellingOfSeveral: "{1} is a spelling of several cities",
    .useOneID: "use one of the ids {1}",
    .noCityOfRegistry: "{1} is no city of the registry",
    .hasRowInLine: "{1} has a row already, in line {2}",
    .hasRowInFile: "{1} has a row already, in {2}:{3}",
    .removeOne: "remove one of the two",
    // Rows of tables
    .headerWithoutRows: "the table has a header and no rows",
    .fieldsOfRow: "the row has {1} {field|fields} and the header {2}",
    .missingDelimiter: "look for a missing delimiter; a row with nothing at its end needs its delimiters all the same",
    .surplusDelimiter: "look for a surplus delimiter, or a field that needs quotes",
    .oddDelimiter: "look for a missing or surplus delimiter",
    .columnHasNoHeader: "column {1} has no header",
    .rowEndsEmpty: "a row ends with empty fields that no header has",
    .rowsEndEmpty: "{1} rows end with empty fields that no header has",
    .emptyColumnAtEnd: "an empty column without a header stands at the end",
    .emptyColumnsAtEnd: "{1} empty columns without a header stand at the end",
    .commentRow: "a row that begins with # was not read",
    .commentRows: "{1} rows that begin with # were not read",
    .blankRow: "a blank row was skipped",
    .blankRows: "{1} blank rows were skipped",
    // Headers
    .columnOfGroupNotAsked: "column {1} names a group that is not asked for {2}",
    .columnOfNothing: "column {1} belongs to nothing in the criteria set",
    .columnSaysSame: "{1} says the same as column {2}",
    .removeOrIgnore: "remove one of the two, or map it with <column … ignore=\"yes\"/>",
    .mappedToNothing: "{1} is mapped to “{2}”, which the criteria set does not ask",
    .tableHasNoColumn: "the table has no column {1}",
    .noColumnOfCities: "the table has no column “{1}” to name the city",
    .headerIsOneField: "{1}; the header is one single field if it is cut at each {2}",
    .aComma: "comma",
    .aSemicolon: "semicolon",
    .aBar: "bar",
    .aTab: "tab",
    .nameCityColumn: "name the column in survey.xml with <city column=\"…\"/>",
    .noColumnUsable: "no column of the table belongs to the criteria set",
    .checkHeaders: "check the criteria set, and the headers: items are {1}",
    .checkHeadersAndMore: "check the criteria set, and the headers: items are {1} …",
    .longWithoutColumn: "the long table has no column “{1}”",
    .nameColumnAs: "name the column in survey.xml with <column name=\"…\" as=\"{1}\"/>",
    .acrossWithoutQuestions: "the table has no column “question” to name the items",
    .noHeaderOfCity: "no header of the table names a city",
    .citiesInHeaders: "a table with a column a city names each in its header, by id or by any spelling of the registry",
    // Answers
    .noQuestionOfSet: "{1} is no question of the criteria set",
    .rowNamesNoQuestion: "the row names no question",
    .groupNotAskedFor: "{1} is no group that is asked for {2}",
    .noGroupsAsked: "no groups are asked for it",
    .groupsAre: "groups are {1}",
    .answeredAlready: "“{1}” is answered already, in line {2}",
    .marginOfNoNumber: "a margin of “{1}”: only numbers that are asked of the city as a whole have one",
    .leaveItEmpty: "leave it empty",
    // Who stands behind answers
    .proofSaysNot: "{1} says not whether “{2}” is accepted, rejected or open",
    .writeProof: "write accepted, rejected or open, and the day behind it: accepted 2026-03-01",
    .wasRejected: "the answer to “{1}” was rejected, so it counts as missing",
    .wasRejectedBy: "the answer to “{1}” was rejected by {2}, so it counts as missing",
    .wasRejectedOn: "the answer to “{1}” was rejected on {2}, so it counts as missing",
    .wasRejectedByOn: "the answer to “{1}” was rejected by {2} on {3}, so it counts as missing",
    .askForAnswer: "ask the city for an answer that its documents bear out",
    // How the numbers of a column are written
    .numberForm: "under “{1}” {2} ({3} in line {4}); {5} {cell|cells}",
    .numberFormAsColumn: "under “{1}” {2} ({3} in line {4}), as the cells under “{6}” show; {5} {cell|cells}",
    .numberFormForScale:
      "under “{1}” {2} ({3} in line {4}), since the numbers would be off their scale otherwise; {5} {cell|cells}",
    .commaIsDecimal: "the comma is read as the decimal mark",
    .pointsPartThousands: "points as marks between thousands",
    .marksPartThousands: "{1} are read as marks between thousands",
    .noMarks: "nothing",
    .blanks: "blanks",
    .apostrophes: "apostrophes",
    .points: "points",
    .commas: "commas",
    .underscores: "underscores",
    .formsMixed: "under “{1}” numbers are written in two forms, as {2} in line {3} and {4} in line {5}",
    .oneShowsForm: "under “{1}” only {2} in line {3} shows what the marks in its numbers mean",
    .openCellsAside: "{1}; {2} {cell|cells} that may be either {is|are} set aside",
    .writeOneForm: "write them in one form, or state decimal=\"point\" or decimal=\"comma\" in survey.xml",
    .stateDecimal: "state decimal=\"point\" or decimal=\"comma\" for the column in survey.xml",
    .pointsThough:
      "under “{1}” points were read as decimal points, as in {2}, though {3} in line {4} shows that they may part "
      + "thousands",
    .pointsBeforeThree:
      "every point under “{1}” stands before three digits, as in {2}; it was read as a decimal point and would "
      + "part thousands otherwise",
    .unitLeftOut: "under “{1}” the word beside the number is left out ({2} in line {3}); {4} {cell|cells}",
    .leadingZeros:
      "under “{1}” numbers begin with zeros, as {2} in line {3}, and are read without them; {4} {cell|cells}",
    .digitsLost: "{1} under “{2}” is a number of which only the first digits are left; {3} {cell|cells}",
    // Percentages and shares
    .percentagesAreShares: "the percentages under “{1}” are all 1 or less, such as {2}: they look like shares of 1",
    .marginsAreShares:
      "the margins in percentage points under “{1}” are all 1 or less, such as {2}: they look like shares of 1",
    .percentagesMixed: "the percentages under “{1}” mix {2} below 1, such as {3}, with {4} above 1",
    .sharesBesidePercentages:
      "the shares under “{1}” stand beside {2} that look like percentages, so {3} may be a percentage too",
    .writePercent: "write 65 for 65 %; a value below 1 % stands with the sign, as 0.65%, so that it is no share",
    .writeShares: "write every value as a share of 1: 0.65 for 65 %",
  ]
}
