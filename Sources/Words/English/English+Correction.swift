/// What a workbook that goes back to a city says around the findings.
extension English {
  static let correction: [CorrectionPhrase: String] = [
    .answersSheet: "Answers",
    .findingsSheet: "Findings",
    .headingOfCity: "{1}: what was found in the answers",
    .lookAtYellow: "1. Yellow cells on the sheet “{1}” need a look; the comment on each says why.",
    .writeOver:
      "2. Write the right answer over what stands in the column “value”; the answer as we received it stands beside it. Leave the cell empty if there is no answer, and write n/a where the question does not apply.",
    .leaveHeads:
      "3. Leave the first row and the columns “{1}” and “question” as they are, save the workbook, and send it back.",
    .answersMadeUp: "The answers of this survey were made up by a program. No city gave them.",
    .numberColumn: "No.",
    .codeColumn: "code",
    .effectColumn: "effect",
    .cellColumn: "cell",
    .questionColumn: "question",
    .whatColumn: "what",
    .mendColumn: "how to mend it",
    .receivedPlace: "in your file",
    .originalColumn: "English original",
    .toBeLookedAt: "to be looked at",
    .valueNotUsed: "value not used",
    .rowNotUsed: "row not used",
    .fileNotUsed: "file not used",
    .cityHint: "The city; leave it as it is.",
    .questionHint: "The question; leave it as it is.",
    .groupHint: "The group of people the answer is about; leave it as it is.",
    .valueHint: "Your answer. Correct it here.",
    .countHint: "How many people answered, where the answer is about a group.",
    .evidenceHint: "A link, or the name of a document, that shows the answer.",
    .marginHint: "How far the number may be off to either side, if known.",
  ]
}
