package import AssessmentModel

/// What `criteria show` says: the method of a criteria set, with every parameter.
package enum CriteriaPhrase: UInt16, PhraseKey {
  // The set and its trees.
  case setVersion, scoresFromTo, silenceDoesNotPay, screeningIs, gapsAre, outliersAre, changeIs, principalIndex
  case furtherIndex, weightAndEffective, needsOfWeight, lowerIsBetter, fallingLeaf, withWorstGroup, minMaxOfCities
  case logarithmicMark, notTruncatedMark, ontoOutput, gapsOfIndicator, outliersOfIndicator, changeOfIndicator
  case arithmeticMean, geometricMean, harmonicMean, zeroStopsIt, zeroFloor, weightsFrom, thenStretched, rangeFromTo
  case tiesCompetition, tiesDense, tiesAveraged

  // Checks, gates, classes and verdicts.
  case checksHeading, gatesHeading, classesOf, restOfScores, verdictsHeading, rankedMark, gateIsFailed, gateUnanswered
  case tooLittleAnswered, otherwiseRule, ruleWhere, ruleSoft, ruleHard, clauseAtLeast, clauseBelow, clauseAbove
  case clauseAtMost, clauseEquals, changeAny, changePoints, changePercent

  // What varies, what is offered, who may teach.
  case robustnessHead, replicatesAndSeed, sensitivitySample, programmesHead, mentorsHead, whatCityControls
  case indicatorsNumber, mentorRule
}

extension CriteriaPhrase {
  private static let tables = LanguageTables { $0.criteriaText }
  package static func table(_ language: Language) -> PhraseTable<CriteriaPhrase> { tables[language] }
}

extension Wording {
  /// A phrase with its arguments filled in.
  package func callAsFunction(_ phrase: CriteriaPhrase, _ arguments: String...) -> String {
    filled(phrase[language], arguments)
  }
}
