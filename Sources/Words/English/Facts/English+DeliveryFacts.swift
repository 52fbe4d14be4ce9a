internal import Diagnostics

/// What reading files of other tools says.
extension English {
  /// In parts as they are written.
  static let deliveryFacts: [[DeliveryFact: String]] = [
    deliverySayings, deliveryToolSayings, deliveryFormSayings, deliveryStatisticsSayings,
    deliveryExchangeSayings, deliveryMappingSayings,
    deliveryCodebookSayings, deliveryArchiveSayings,
  ]

  private static let deliverySayings: [DeliveryFact: String] = [
    .jsonEndsEarly: "the text ends in the middle of a value",
    .jsonTextBehind: "something stands behind the end of the text",
    .jsonNoValue: "no value of JSON begins here",
    .jsonNoName: "a member needs a name in quotes here",
    .jsonNameTwice: "the name of this member stands a second time in its object",
    .jsonNoColon: "a colon is missing here",
    .jsonNoComma: "a comma is missing here",
    .jsonControl: "a control character stands in a string as it is",
    .jsonNotUTF8: "a string is not valid UTF-8",
    .jsonNoEscape: "this escape is none of JSON",
    .jsonTooDeep: "values stand more than 128 deep in one another",
    .exportAgain: "Export the file again, or ask for it again: it is damaged or was edited by hand.",
    .noProfile: "this is a file of none of the tools that are known",
    .profilesThereAre: "Known are: {1}. Export a table with a row of headings, or name the tool with --profile.",
    .noSuchProfile: "there is no profile {1}",
    .namesThereAre: "Names of profiles: {1}.",
    .noToolMarks: "no tool has left its marks: each column is taken as a question of its own",
    .columnsStand:
      "A question with several choices in several columns is not put together, and codes stay as they are.",
    .sheetsUnread: "nothing was taken from these sheets: {1}",
    .exportSheets: "Export the sheets that are needed into files of their own.",
  ]
}
