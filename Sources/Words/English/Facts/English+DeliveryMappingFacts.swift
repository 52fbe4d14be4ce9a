internal import Diagnostics

/// What findings say of mappings and merging.
extension English {
  static let deliveryMappingSayings: [DeliveryFact: String] = [
    .mappingNone: "this is no mapping: {1}",
    .mappingPropose: "Have one proposed: feasibility import FILE --criteria SET --propose --output mapping.xml.",
    .mappingNoPart: "{1} is no part of {2}",
    .mappingPartsAre: "Parts are: {1}.",
    .mappingNoValue: "{1} is none of the words for {2}",
    .mappingLacks: "{1} lacks {2}",
    .mappingNoSheet: "the workbook has no sheet {1}",
    .mappingColumnTwice: "the column {1} stands twice",
    .mappingCellBeyond: "{1} stands under no heading",
    .mappingHeadTwice: "a mapping has one row that says what it is for",
    .mappingQuestionTwice: "{1} stands twice in the mapping",
    .mappingOfNoQuestion: "this belongs to {1}, which is no question of the mapping",
    .mappingSaysBoth: "two things are said that exclude one another",
    .mappingOptionTwice: "the option {1} stands twice",
    .mappingLevelsRise: "the levels of {1} do not rise from 0 on",
    .mappingTargetUnknown: "{2} has no {1}",
    .mappingTargetTwice: "{1} is answered by {2} and by {3}",
    .mappingKeepOne: "Leave one of them out.",
    .questionGone: "{1} is no longer in the form, so that nothing answers {2}",
    .questionMoved: "{1} seems to be {2} now; it is not read, so that nothing answers {3}",
    .questionsNew: "{1} {question|questions} of the form {is|are} not in the mapping and {is|are} left out: {2}",
    .mappingProposeAgain: "Have the mapping renewed: --propose with --mapping keeps what was decided.",
    .notConfirmed: "{1} is likely to answer {2}, which nobody has confirmed; it is not read",
    .confirm: "If it is right, take out confidence=\"likely\" in the mapping.",
    .personalLeft: "{1} {question that tells|questions that tell} who answered {is|are} left out: {2}",
    .questionsOpen:
      "{1} {question is|questions are} left out because nobody has decided what {it answers|they answer}: {2}",
    .decideOpen: "Write in the mapping what they answer, or leftOut=\"not-asked\".",
    .cityQuestionGone: "the form has no question {1}, which names the city",
    .returnNamesNoCity: "the return {1} names no city",
    .writeCity: "Write the city there, and import again.",
    .ofQuestion: "{1}: {2}",
    .severalChosen: "{1} options were chosen where one makes the answer",
    .codeWithoutMeaning: "{1} stands for nothing in the mapping",
    .reasonBesideChoices: "{1} says that there is no answer, and others were chosen beside it",
    .optionWithoutPoints: "an option that was chosen is worth no points in the mapping",
    .giveCodeMeaning: "Give the option a value, or a reason for there being none, in the mapping.",
    .decideSeveral: "Ask the city, or say in the mapping how chosen options make the answer.",
    .returnsMerged:
      "{1} returns by the rule {2}, the latest by the time they were sent; {3} {answer was|answers were} replaced",
    .returnsMergedByOrder:
      "{1} returns by the rule {2}, the last in the order of the files, since not all say when they were sent; {3} {answer was|answers were} replaced",
    .returnsDiffer: "returns differ on {1}, and none is used: {2}",
    .answerAtPlace: "{1} at {2}",
    .decideReturns:
      "Decide in the mapping, for example <decision city=\"{1}\" to=\"{2}\" from=\"{3}\"/>, or give it the rule latest or by-item.",
    .returnsIncomplete:
      "{1} {return was|returns were} not sent off as complete and {is|are} taken as far as {it goes|they go}: {2}",
    .decisionIdle: "nothing is to be decided for {1} on {2}, or no answer stands at {3}",
    .noMappingFits: "no mapping knows a question of this file",
    .mappingOtherCriteria: "the mapping is for {1}, not for {2}",
    .noReturns: "no return of a city in any of the files",
    .questionReworded: "{1} asks {2}, and asked {3} when it was mapped to {4}",
    .optionRelabelled: "{1} means {2}, and meant {3} in the mapping",
    .keepMapping: "Give the new mapping another name; --mapping with the one that is there keeps what was decided.",
    .nameOtherCriteria: "Name the criteria set with --criteria, or have a mapping proposed for this one.",
  ]
}
