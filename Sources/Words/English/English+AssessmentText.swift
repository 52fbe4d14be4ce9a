/// What the terminal says of a result: ranking, what was left out, cities side by side, batches, checks.
extension English {
  static let assessmentText = [
    assessmentText1, assessmentText2, assessmentText3, assessmentText4, assessmentText5, assessmentText6,
  ]

  /// The ranking, and who is not in it.
  private static let assessmentText1: [AssessmentPhrase: String] = [
    .titleWithEdition: "{1}, edition {2}",
    .titleWithoutEdition: "{1}, edition unnamed",
    .noCityRanked: "No city could be ranked.",
    .verdictsHead: "Verdicts",
    .classesHead: "Classes",
    .provisionalCount: "{1} provisional: unanswered items could lower them; the report lists which",
    .setAsideCity: "{1}: set aside, {2} ({3})",
    .setAsideMoreRows: "; so with {1} more {row|rows}",
    .leftOutHead: "Left out of the ranking",
    .leftOutCount: "{1} of {2} cities",
    .returnedNothing: "; {1} {city|cities} returned nothing",
    .returnedNothingNames: "nothing returned: {1}",
    .setAsideRowsHead: "Rows set aside",
    .setAsideRowsCount: "{1}; they leave no city out",
    .setAsideAnswerMark: ", answer {1}",
    .setAsideNoCity: "no city",
    .weightAnswered: "{1} of the weight answered",
    .partsNotRated: "{1}, not rated: {2}",
  ]

  /// Divide flags.
  private static let assessmentText2: [AssessmentPhrase: String] = [
    .divideTableHead: "Digital divide",
    .comparedHead: "Compared",
    .measuredHead: "Measured",
    .severeHead: "Severe",
    .wideHead: "Wide",
    .moderateHead: "Moderate",
    .notMeasuredHead: "Not measured",
    .levelToFrontier: "level to {1}",
    .priceBurden: "price burden",
  ]

  /// Batches, and files that were checked.
  private static let assessmentText3: [AssessmentPhrase: String] = [
    .surveyHead: "Survey",
    .criteriaHead: "Criteria",
    .stateHead: "State",
    .assessedHead: "Assessed",
    .rankedHead: "Ranked",
    .errorsHead: "Errors",
    .stateStopped: "stopped",
    .stateDone: "done",
    .kindFile: "file",
    .kindCriteria: "criteria set",
    .kindRegistry: "registry",
    .kindSurvey: "survey",
    .kindReport: "report",
    .cannotBeUsed: "cannot be used",
    .noFindingsAtAll: "no findings",
    .errorCount: "{1} {error|errors}",
    .noteCount: "{1} {note|notes}",
    .acknowledgedCount: "{1} acknowledged",
    .understoodCriteria: "{1} indicators, {2} trees",
    .understoodCities: "{1} cities",
    .understoodReturns: "{1} {return|returns} for {2}",
    .filesWhole: "{1} {file|files}, whole",
    .filesNotWhole: "{1} {file|files}, not whole",
  ]

  /// Cities side by side.
  private static let assessmentText4: [AssessmentPhrase: String] = [
    .indicatorsBySpread: "Indicators, largest differences first",
    .worstDivideFlag: "Worst divide flag",
  ]

  /// Programmes and mentors.
  private static let assessmentText5: [AssessmentPhrase: String] = [
    .programmeHead: "Programme",
    .citiesHead: "Cities",
    .forHead: "For",
    .closenessShort: "Closeness",
    .mentorsFound: "{1} of {2} cities that want a mentor have one; a mentor takes {3} at most",
    .withoutMentor: "Without a mentor: {1}",
    .noProgramme: "No programme is called for",
    .becauseOf: "because {1}",
    .learnFromCity: "Learn from {1}  closeness {2}: {3}",
    .hereAndThere: "{1} here, {2} there; gap {3}",
    .wantsMentor: "Wants a mentor and has none",
    .mentorOf: "Mentor of {1}",
    .triggerVerdict: "verdict {1}",
    .reasonScoreBelow: "{1} {2} is below {3}",
    .reasonVerdictIs: "the verdict is “{1}”",
    .sameRegion: "the same region",
    .anotherRegion: "another region",
    .regionNotKnown: "region not known",
    .incomeAndSize: "{1}, income {2}, size {3}",
    .notKnown: "not known",
  ]

  /// What codes of findings mean, sets in reach, starting points.
  private static let assessmentText6: [AssessmentPhrase: String] = [
    .codeHead: "Code",
    .ruleHead: "Rule",
    .whyItIsThere: "Why it is there",
    .setHead: "Set",
    .versionHead: "Version",
    .titleHead: "Title",
    .indicatorsHead: "Indicators",
    .fileHead: "File",
    .cannotBeRead: "(cannot be read; see the findings)",
    .showingFile: "showing {1}",
    .nextCriteria: "Next: edit it, then `feasibility check {1}`.",
    .nextSurvey:
      "Next: fill in responses.csv – questions.csv says what each column asks and what may stand in it –, then `feasibility check {1}`.",
  ]
}
