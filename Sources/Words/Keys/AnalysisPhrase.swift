package import AssessmentModel

/// What the terminal says of analyses: robustness, sensitivity, scenarios, editions, methods, coherence.
package enum AnalysisPhrase: UInt16, PhraseKey {
  // How sure the ranking is.
  case varying, originFallback, originCriteria, originWeights, originByNode, asGivenIn, atPointsIn, replicatesCount
  case parametersGiven, seedIs, firstMost, notApart, allApart, bandsAre, fifthToNinetyFifth, firstHead, unrankedHead
  case bandRanks, variedFor

  // Where the uncertainty comes from.
  case runsOnSample, pointsGiven, movesRanks, nothingMoves, shiftOnAverage, inputColumn, totalColumn, firstColumn
  case intervalColumn, fromTo, barLegend, mattersMostIs, sampleUndecided, meanScoreHead, comesFromHead, movesScores
  case totalOrdersNote, nothingVaried

  // Other methods, elements and cities.
  case methodsAlike, stepsDiffer, byStep, nobodyMoves, bracketsNote, withoutEachElement, withoutHead, nameHead
  case meanShiftHead, citiesMoveHead, widestHead, unratedToo, neededElements, withoutEachCity, noSwaps, swapsCount
  case swapLine, stepAnswers, stepScreening, stepImputation, stepTreatment, stepNormalisation, stepWeights
  case stepAggregation, stepTree, stepOutcome

  // Two editions.
  case editionBy, pinnedMethod, ownMethods, changeIsSum, beforeHead, afterHead, changeTotalHead, answersHead
  case methodHead, partGiven, partWithdrawn, partChanged, partFilled, partOthers, partGivenWord, partWithdrawnWord
  case partChangedWord, partFilledWord, partOthersWord, answersAreParts, withdrawnNote, filledNote, othersNote
  case onlyOld, onlyNew, indicatorsOld, indicatorsNew, otherScale, andMoreListed

  // Several methods side by side.
  case comparedOnIndicators, comparedOnParts, fewHaveAll, leftOutForWant, lacks, moreLeftOut, rankBy, ranksByMethod
  case compromiseSet, clearFirst, leadsNeither, leadsTooLittle, withReason, noneOutranks, pairsThatSwap, paretoSet
  case paretoCount, agreementHead, tauHead, spearmanHead, randomWeightsHead, rankNumber, meanRankHead, holisticHead
  case replicatesWithSeed, replicatesOnly

  // How the parts of an index go together.
  case titlePair, citiesAndPearson, redundantPairs, negativePairs, weakPairs, sizePairs, partHead, withHead, sizeHead
  case partsNumberHead, alphaShort, componentsAboveOne, reliabilityHeading, pullApart, importanceHeading
  case distributionsHeading, medianShort, skewnessShort, kurtosisShort, moreInOutput, indicatorInNode, fallingMark
  case flagMissingWord, flagOutliersWord, flagZerosWord, flagFewValuesWord, flagConstantWord
}

extension AnalysisPhrase {
  private static let tables = LanguageTables { $0.analysis }
  package static func table(_ language: Language) -> PhraseTable<AnalysisPhrase> { tables[language] }
}

extension Wording {
  /// A phrase with its arguments filled in.
  package func callAsFunction(_ phrase: AnalysisPhrase, _ arguments: String...) -> String {
    filled(phrase[language], arguments)
  }
}
