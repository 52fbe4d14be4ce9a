package import AssessmentModel

/// What the records of the steps say, piece by piece.
///
/// Records are facts; files have a notation of their own for them, which is English and the same in every language.
package enum RecordPhrase: UInt16, PhraseKey {
  // Steps, and the roles of files.
  case stageItemScoring, stageDenomination, stageScreening, stageImputation, stageTreatment, stageWeighting
  case stageNormalisation, stageAggregation, stageGates, stageClasses, stageVerdicts, stageRanking, stageDivide
  case roleSurvey, roleCriteria, roleRegistry, roleData

  // Answers.
  case answerTo, ratioOf, sumOf, meanOf, outside, fromRegistry, perItem, perOf, valuesCount, countOf, missingValues
  case weightedMeanOf, weightedSumOf, answeredWeight
  case noAnswer, doesNotKnow, refused, notApplicable, notAsked, invalid, notReturned, noDenominator

  // Gaps and outliers.
  case filledGaps, leftMissing, tiedNeighbours, leftOut, treated, meanWord, medianWord, noneWord
  case leastOfCity, leastUnderNode, leastOfIndicator, leastNotZero, valuesForIndicators, valuesForWeight
  case valuesNotZero, untouched, winsorised, logarithmTaken, mirroredLogarithm, boxCoxTaken, cellsChanged, shapeIs
  case shapeBecame

  // Scaling.
  case higherBetter, lowerBetter, goalpostsFromTo, logarithmic, notTruncated, rangeFromTo, minMax, constantMissing
  case constantIs, zScoreOf, rankWord, percentileWord, tiesBy, competition, dense, lowestTies
  case averageTies, toLeader, toReference, toTarget, cappedAt, ofTheBest, cutToLimits, minimumWord, maximumWord
  case deviationWord, weightWord

  // What is learnt.
  case referenceWord, normWord, sumWord, reciprocalWord, worstScoreWord, worstScoreFalling, bestSum, worstSum
  case bestRegret, worstRegret, treatmentKind, treatmentLower, treatmentUpper, imputationMinimum, imputationMaximum
  case imputationMean, imputationMedian, frontierRow

  // Putting together.
  case arithmetic, geometric, harmonic, weightedProduct, zeroStops, floorOf, leastWeight, leastChildren, stretched
  case notRated, spreadOf, consistencyOf, deviationOf, componentOf, ofTheVariance, loadingOf, meanPartOf

  // The divide.
  case parityAtLeast, parityBelow, parityAbove, isReverse, isLevel, mostLevel, levelUp, differenceAtLeast
  case differenceBelow, exclusionAtLeast, fewerAnswers, shortfallAbove, priceAbove, measured, frontier

  // Conditions, verdicts, ranks.
  case conditionEquals, conditionAtLeast, conditionBelow, conditionAbove, conditionAtMost, gateFailed, gateUnknown
  case uncovered, otherwise, failed, unknown, silenceLowers, provisional, yesWord, noWord, tiesWord, rankedOverall
  case rankedCandidates, nodeWord, levelAtLeast, levelBelow, levelAbove, levelAtMost, levelEquals, levelRest
}

extension RecordPhrase {
  private static let tables = LanguageTables { [$0.records] }
  package static func table(_ language: Language) -> PhraseTable<RecordPhrase> { tables[language] }
}
