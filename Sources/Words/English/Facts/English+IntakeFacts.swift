internal import Diagnostics

extension English {
  static let surveyIntakeSayings: [SurveyFact: String] = [
    // Columns and names of surveys without a description
    .columnOfSeveralItems: "column {1} is the name of several items",
    .columnNotUnderstood: "column {1} is no id, name or question of the criteria set",
    .columnIgnored: "a column is not read: {1}",
    .columnsIgnored: "{1} columns are not read: {2}",
    .takenForTotal: "{1} is taken for a total and not for a city",
    .citiesUnknown: "{1} of {2} names are no cities of {3}, such as {4}",
    .cityAsNamed: "the city is the one that the table names",
    .citiesAsNamed: "the {1} cities are those that the table names",
    .citiesAsNamedFewKnown: "the {1} cities are those that the table names: {2} knows {3} of them, fewer than half",
    .citiesAlike: "{1} and {2} count as two cities",
    .writeBothAlike: "did you mean “{1}”? If so, write both alike; a registry given with --registry settles it",
    // Tables of surveys without a description
    .noTableUsable: "no table of “{1}” can be used",
    .sheetNotRead: "the sheet {1} holds answers too, and “{2}” is read",
    .nothingKnown: "no id, name or question of the criteria set stands in the headers or below one of them",
    .nearColumn: "“{1}”: {2}",
    .checkCriteria: "check the criteria set; its items are {1}",
    .checkCriteriaOfMore: "check the criteria set; its items are {1} …",
    .noCityColumn: "no column names the city of each row",
    .callColumnCity: "call the column “city”",
    .callColumnCityAmong: "call the column “city”; not understood are {1}",
    .callColumnCityAmongMore: "call the column “city”; not understood are {1} …",
  ]
}
