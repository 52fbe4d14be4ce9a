internal import Diagnostics

extension English {
  static let plausibilitySayings: [SurveyFact: String] = [
    // Answers before
    .changedFrom: "{1} under “{2}” of {3} was {4} in {5}: {6}",
    .changeInPoints: "the criteria set expects a change of at most {1}",
    .changeInPercent: "the criteria set expects a change of at most {1} %",
    .checkBothAnswers: "check both answers; if the change is real there is nothing to do",
    // Checks of the criteria set
    .answersDoubtful: "{1}: {2}, but {3}",
    .answersBroken: "{1} under “{2}” is set aside: {3}, but {4}",
    .checkAsks: "“{1}” asks for {2}",
    .checkAsksWhere: "“{1}” asks for {2} where {3}",
    .bothOf: "{1} and {2}",
    .itemIsYes: "{1} yes",
    .itemIsNo: "{1} no",
    .itemIs: "{1} is {2}",
    .sayYes: "yes",
    .sayNo: "no",
    .someMore: "{1} more",
    .askCityFor: "ask the city for {1}",
    .askCityWhich: "ask the city which of {1} is right",
    // Values far from the others
    .hundredAbove: "under “{1}” {2} is at least a hundred times above every other value, of which the nearest is {3}",
    .hundredBelow: "under “{1}” {2} is at least a hundred times below every other value, of which the nearest is {3}",
    .someHundredAbove:
      "under “{1}” {2} values such as {3} are at least a hundred times above every other value, of which the "
      + "nearest is {4}",
    .someHundredBelow:
      "under “{1}” {2} values such as {3} are at least a hundred times below every other value, of which the "
      + "nearest is {4}",
    .valueAboveOthers: "under “{1}” {2} of {3} is far above the other {4}, which lie {5}",
    .valueBelowOthers: "under “{1}” {2} of {3} is far below the other {4}, which lie {5}",
    .valuesAboveOthers: "under “{1}” {6} values such as {2} of {3} are far above the other {4}, which lie {5}",
    .valuesBelowOthers: "under “{1}” {6} values such as {2} of {3} are far below the other {4}, which lie {5}",
    .betweenValues: "between {1} and {2}",
    .betweenLogarithms: "between {1} and {2} in logarithms",
    .betweenAsScored: "between {1} and {2} on the scale that it is scored on",
    .checkValueAndUnit: "check the value and its unit; if it is right, nothing",
    // Groups and the whole
    .totalNotBetween: "{1}: {2} under “{3}” is not between {4} and {5}, which make up the whole",
    .totalNotFollowing:
      "{1}: {2} under “{3}” does not follow from {4} and {5}, whose mean is {6}; {7} of “{8}” would make it",
    .groupValue: "{1} of “{2}”",
    .groupValueOf: "{1} of “{2}” ({3} answers)",
    .furtherPairs: "{1}; so with {2} further {pair|pairs}",
    .checkThree: "check that the three are of the same question, year and people",
    .checkSizes:
      "check the numbers of answers; if the total is weighted by the groups’ true sizes there is nothing to do",
    .sharesOverWhole: "{1}: the shares that make up “{2}” are {3} together: {4}",
    .checkShares: "check that the shares have one base and do not overlap",
    // Numbers of a city
    .cityPercentages: "all {1} percentages of {2} are 1 or less, such as {3} under “{4}”: they look like shares of 1",
    .writeSixtyFive: "write 65 for 65 %",
    .moreThanInhabitants: "{1} under “{2}” is more than {3} has inhabitants: {4}",
    .checkCount: "check the count, or the population in the registry",
    .cityRound: "all {1} numbers from 10 up of {2} end in 0 or 5, such as {3} under “{4}”",
    .columnRound: "all {1} numbers from 10 up under “{2}” end in 0 or 5, such as {3}",
    .askWhereFrom: "ask the city where its numbers come from",
    .askOrEstimate: "ask where the numbers come from, or treat them as estimates",
    // Answers that are alike
    .sameAnswer: "{1} answers all {2} {3} with {4}",
    .yesNoQuestions: "yes/no questions",
    .levelQuestions: "questions on a level from 0 to {1}",
    .percentageQuestions: "questions for a percentage",
    .optionQuestions: "questions with the same options",
    .numberQuestions: "questions for a number",
    .askForEvidence: "ask the city for evidence on some of them",
    .sameReturns: "{1} have the same returns: all {2} answers are equal; the first stands in line {3}",
    .moreCities: "{1} more cities",
    .compareWithSent: "compare with what the cities sent; a row may have been copied",
  ]
}
