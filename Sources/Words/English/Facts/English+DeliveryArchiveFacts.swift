internal import Diagnostics

/// What findings say of survey archives.
extension English {
  static let deliveryArchiveSayings: [DeliveryFact: String] = [
    .exchangeWithout: "the definition has no element {1}",
    .exchangeTwice: "the definition has more than one element {1}",
    .exchangeHierarchy: "the definition is that of a hierarchy of surveys, and not of one {1}",
    .exchangeTypeUnknown: "Triple-S has no variables of type {1}: {2} is left out",
    .exchangePositionBroken: "where {1} stands in the data is not said, or cannot be: it is left out",
    .exchangeDataNoText: "the data is no text",
    .exchangeDataNone: "a definition without data: nobody has answered",
    .exchangeDataElsewhere: "a definition without data, which it says is in {1}: nobody has answered",
    .exchangeDataTwice: "more than one file may be the data: {1}",
    .exchangeGiveData: "Name the file with the data beside it, or with --form.",
    .exchangeGiveOne: "Name one file with data at a time.",
    .exchangeTooWide: "{1} respondents by {2} variables are more than the {3} cells that are read",
    .exchangeDataMoved: "column {1} of the data has the heading {2}, where the definition says that {3} stands",
    .exchangeColumnsLeft: "something stands in columns that no variable describes, and is not carried on: {1}",
    .exchangeFieldBroken: "{1} is nothing that a variable of type {2} holds, as {3} is",
    .exchangeFilterNotRead: "the filter {1} of {2} is no logical variable: what was not asked cannot be told from it",
    .exchangeFilterContradicts: "{1} was answered, and its filter says that it was not asked",
    .exchangeMissingCodes: "codes of {1} read as missing: {2}",
    .exchangeLabelledNumbers: "numbers of {1} that have a label, and are read as numbers: {2}",
    .exchangeOutOfRange: "{1} is outside what the definition allows for {2}",
    .exchangeNothingShared: "the data has none of the variables of the codebook {1}",
    .exchangeNameAlone: "Name the data alone, or send the codebook that goes with it.",
    .exchangeNoVariables: "the codebook describes no variable",
    .exchangeColumnsUncertain: "letters of more than one byte stand in fixed columns, which are counted in letters",
    .exchangeSPSSNotBuilt: "a data file of SPSS, which this build of the program does not read",
    .exchangeBuildSPSS:
      "Export the data as CSV and its codebook as DDI, and name both; or build the program with swift build --traits SPSS, which needs libreadstat-dev.",
    .exchangeSPSSBroken: "libreadstat cannot read the file whole: {1}",
    .exchangeSendCSV: "Export the data as CSV, or in an encoding of one byte a letter.",
  ]
}
