internal import Diagnostics

/// What findings say of KoboToolbox and ODK.
extension English {
  static let deliveryToolSayings: [DeliveryFact: String] = [
    .toolNothing: "nothing",
    .toolChoicesContradict: "{1}: the joined answer says {2}, and the columns of its options say {3}",
    .toolChoicesAmbiguous: "{1} cannot be parted for certain: {3} and {4} may both be meant in the answer to {2}",
    .toolChoicesUnknown: "{1} is no sequence of the options of {2}",
    .toolExportBoth:
      "Export again with names as headings, and select-many questions in one column and in a column an option.",
    .toolChoicesInferred: "taken as select-many by the 0 and 1 in their columns: {1}",
    .toolChoicesLeftApart: "left as columns of their own, since they may be further options or not: {1}",
    .toolOrphan: "an entry of {1} belongs to {2}, which is not there, or more than once",
    .toolExportWhole: "Export the submissions and all repeated groups at the same time, and delete no rows.",
    .toolKeyTwice: "{1} names more than one entry of {2}; this one is not used",
    .toolParentNotGiven: "the submissions that the entries of {1} belong to were not given",
    .toolGiveAll: "Give the table of the submissions, too; it holds the questions outside repeated groups.",
    .toolPlaceContradicts: "{1}: the joined place and the columns of its parts are different places",
    .toolRepeatTooLarge:
      "{1} has {2} {entry|entries} for {3} {submission|submissions}: too many to lay beside one another",
    .toolSendEntries:
      "Give the table of the entries alone, with the submissions as columns, or count the entries in the tool.",
    .toolNoSubmissions: "the file holds no submissions",
    .toolNoSubmission: "this is no submission",
    .toolExportSubmissions: "Export the submissions again as the tool gives them.",
  ]
}
