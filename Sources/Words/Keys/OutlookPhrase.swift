package import AssessmentModel

/// What the terminal says of one city: where its score comes from, what would change it, how firmly it stands.
package enum OutlookPhrase: UInt16, PhraseKey {
  // Where a score comes from.
  case explainVerdict, explainClass, explainRank, explainGate, gateFailedMark, gateFailedPlain, gateUnclear
  case shareOfNode, valueUnrated, weightsRescaled, ownWeights, stretchedOnto, noValueBecause, filledWith, treatedTo
  case worstGroupSymbol, ontoRange, fallingUse, recordNumber, evidenceIs, writtenThere, unitOfTop, unitYes,
    missingNotAnswered
  case missingDoesNotKnow, missingRefused, missingUnusable, missingNothingReturned, basisReported, basisWithEvidence
  case basisSelf, basisCountryStandsIn, basisRegistryValue, basisFilledByRule, basisPreviousFilled, reportedAs
  case amongCitiesFrom, partsLifted, cutToUnit, overCities, scaleZScore, scaleRank, scaleBorda, scalePercentile
  case tiesLowestWord, tiesAverageWord, referenceFalling, referenceRising, atMostOne, categoriesOf

  // What-if.
  case whatIfHead, nodeHead, nowHead, thenHead, changeHead, gateNamed, unchangedValue, changeParts, alreadySo
  case withoutAnswer, provisionalOne, provisionalMany, missingList

  // The least change.
  case stepsCount, toReach, orBetter, classOrBetter, targetMore, perhapsFewer, noFewer, firstMissing
  case missingAnswerOnly, missingAnswersOnly, scoreWouldBe, wouldHold, missingGains, singleGains, moreGainsJSON
  case answerNowMissing, becomesVerdict, becomesClass, bestClassAlready, bestVerdictAlready, thereAlready
  case outOfReachTogether, outOfReachUnmet, gateBeyondCity, searchCutOff, exactly

  // How firmly a city stands.
  case rankRangeExact, rankRangeOuter, cityHasNoRank, smallestShift, noShiftMatters, missingBounds, boundsVerdict
  case eitherVerdict, narrowingAnswers, nothingMissing, shareInNode, levelNow, onCutNow, levelWith, verdictNamed
  case classNamed, shareShift
}

extension OutlookPhrase {
  private static let tables = LanguageTables { $0.outlook }
  package static func table(_ language: Language) -> PhraseTable<OutlookPhrase> { tables[language] }
}

extension Wording {
  /// A phrase with its arguments filled in.
  package func callAsFunction(_ phrase: OutlookPhrase, _ arguments: String...) -> String {
    filled(phrase[language], arguments)
  }
}
