package import AssessmentModel

/// What the terminal says of a result: ranking, what was left out, cities side by side, batches, checks.
package enum AssessmentPhrase: UInt16, PhraseKey {
  // The ranking, and who is not in it.
  case titleWithEdition, titleWithoutEdition, noCityRanked, verdictsHead, classesHead, provisionalCount, setAsideCity
  case setAsideMoreRows, leftOutHead, leftOutCount, returnedNothing, returnedNothingNames, setAsideRowsHead
  case setAsideRowsCount, setAsideAnswerMark, setAsideNoCity, weightAnswered, partsNotRated

  // Divide flags.
  case divideTableHead, comparedHead, measuredHead, severeHead, wideHead, moderateHead, notMeasuredHead
  case levelToFrontier, priceBurden

  // Batches, and files that were checked.
  case surveyHead, criteriaHead, stateHead, assessedHead, rankedHead, errorsHead, stateStopped, stateDone, kindFile
  case kindCriteria, kindRegistry, kindSurvey, kindReport, cannotBeUsed, noFindingsAtAll, errorCount, noteCount
  case acknowledgedCount, understoodCriteria, understoodCities, understoodReturns, filesWhole, filesNotWhole

  // Cities side by side.
  case indicatorsBySpread, worstDivideFlag

  // Programmes and mentors.
  case programmeHead, citiesHead, forHead, closenessShort, mentorsFound, withoutMentor, noProgramme, becauseOf
  case learnFromCity, hereAndThere, wantsMentor, mentorOf, triggerVerdict, reasonScoreBelow, reasonVerdictIs
  case sameRegion, anotherRegion, regionNotKnown, incomeAndSize, notKnown

  // What codes of findings mean, sets in reach, starting points.
  case codeHead, ruleHead, whyItIsThere, setHead, versionHead, titleHead, indicatorsHead, fileHead, cannotBeRead
  case showingFile, nextCriteria, nextSurvey
}

extension AssessmentPhrase {
  private static let tables = LanguageTables { $0.assessmentText }
  package static func table(_ language: Language) -> PhraseTable<AssessmentPhrase> { tables[language] }
}

extension Wording {
  /// A phrase with its arguments filled in.
  package func callAsFunction(_ phrase: AssessmentPhrase, _ arguments: String...) -> String {
    filled(phrase[language], arguments)
  }
}
