package import AssessmentModel

/// What the records of the steps say, piece by piece.
///
/// Records are data and in English, the same in every file; these templates find their pieces again, so that people read
/// them in their own language. Templates that are more special stand first.
package enum RecordPhrase: UInt16, PhraseKey {
  // Steps, and the roles of files.
  case stageItemScoring, stageDenomination, stageScreening, stageImputation, stageTreatment, stageWeighting
  case stageNormalisation, stageAggregation, stageGates, stageClasses, stageVerdicts, stageRanking, stageDivide
  case roleSurvey, roleCriteria, roleRegistry, roleData

  // Answers.
  case answerTo, ratioOf, sumOf, meanOf, outside, fromRegistry, perItem, perOf, valuesCount, countOf, missingValues
  case noAnswer, doesNotKnow, refused, notApplicable, notAsked, invalid, notReturned, noDenominator

  // Gaps and outliers.
  case filledGaps, leftMissing, tiedNeighbours, leftOut, treated, meanWord, medianWord, noneWord

  // Scaling.
  case higherBetter, lowerBetter, goalpostsFromTo, logarithmic, notTruncated, rangeFromTo, minMax, constantMissing
  case constantIs, zScoreWord, meanIs, deviationIs, rankWord, percentileWord, tiesBy, competition, dense
  case averageTies, toLeader, toReference, toTarget, cappedAt, ofTheBest, cutToLimits, minimumWord, maximumWord
  case deviationWord, weightWord

  // Putting together.
  case arithmetic, geometric, harmonic, weightedProduct, zeroStops, floorOf, leastWeight, leastChildren, stretched
  case notRated

  // The divide; before conditions, which are less special.
  case parityAtLeast, parityBelow, parityAbove, isReverse, isLevel, mostLevel, levelUp, differenceAtLeast
  case differenceBelow, exclusionAtLeast, fewerAnswers, shortfallAbove, priceAbove, measured, frontier

  // Conditions, verdicts, ranks.
  case conditionEquals, conditionAtLeast, conditionBelow, conditionAbove, conditionAtMost, gateFailed, gateUnknown
  case uncovered, otherwise, failed, unknown, silenceLowers, provisional, yesWord, noWord, tiesWord, rankedOverall
  case rankedCandidates, nodeWord
}

extension RecordPhrase {
  private static let tables = LanguageTables { [$0.records] }
  package static func table(_ language: Language) -> PhraseTable<RecordPhrase> { tables[language] }
}
