internal import Diagnostics

/// What findings say of LimeSurvey and web forms.
extension English {
  static let deliveryFormSayings: [DeliveryFact: String] = [
    .formHeadingsMissing: "{1} rows of headings are due, and the table has {2} in all",
    .formExportWhole: "Export again with all rows of headings that the tool writes, and delete none of them.",
    .formHeadingTwice: "the heading {1} stands over more than one column; this one is called {2}",
    .formRowRagged: "the row has {1} cells where its headings ask for {2}, so that its answers may be moved",
    .formMendRow: "Look for a delimiter too many, or a line break in a cell without quotes, and export again.",
    .formTickUnknown: "{1} does not say whether the option {2} of {3} was chosen",
    .formOtherWithoutTick: "{1} holds a text, and “other” was not chosen",
    .formCommentWithoutTick: "{1} holds a comment on an option that was not chosen",
    .formAskRespondent: "Ask the respondent which of the two holds.",
    .formTakenAsChoices: "taken as multiple choice by what stands in their columns: {1}",
    .formLeftApart: "left as columns of their own, since they may be options or rows of an array: {1}",
    .formGiveStructure: "Give the survey's structure (.lss) beside the answers; it says what each column is.",
    .formAnswerUnknown: "{1} is no answer of {2} in the codebook",
    .formAnswerNotCertain: "{1} is the text of more than one answer of {2} in the codebook",
    .formQuestionsUnknown: "in the data and not in the codebook: {1}",
    .formQuestionsMissing: "in the codebook and not in the data: {1}",
    .formEscapeBroken: "{1} begins no escape of a VV export",
    .formJoinedAmbiguous:
      "the answers to {1} cannot be parted for certain: {2} and {3} may be two options or one with the sign in it",
    .formExportSplit: "Give options texts without this sign, or export a column an option.",
    .formArchiveWithout: "the archive holds no {1}",
    .formArchiveTwice: "the archive holds more than one {1}",
    .formExportArchive: "Export the survey archive (.lsa) of the active survey again.",
    .formStructureWithout: "the structure has no {1}",
    .formSubquestionAlone: "the subquestion {1} belongs to no question of the structure",
    .formCodeTwice: "the code {1} names more than one question of the structure",
    .formUnansweredCode: "{1} {cell|cells} with {2} read as seen and not answered, the first one here",
  ]
}
