package import AssessmentModel

/// What is said of a command line that cannot be understood.
package enum UsagePhrase: UInt16, PhraseKey {
  // Commands and values that are not known.
  case noCommandsOfItsOwn, noSuchCommand, commandsThereAre, didYouMean, outputNeedsName

  // Numbers that are out of bounds.
  case threadsTooFew, limitOutOfBounds, citiesOutOfBounds, groupOutOfBounds, pairwiseNegative, smaaOutOfBounds
  case thresholdsOutOfOrder, noiseOutOfBounds, replicatesOutOfBounds, boxOutOfBounds, sampleNoPower

  // Options that do not go together, or need each other.
  case outputForm, allNeedsWorkbooks, workbooksOneSurvey, resolvedIsXML, nameOneSet, keepOneToCheck, keepOneToAssess
  case methodTwice, smaaTwoWays, seedNeedsSMAA, thresholdsNeedLinear, linearNeedsThreshold, againstOrRemove
  case outputNotForCities, noiseNeedsWeights, replicatesGiven, sampleGiven, fromOrTo, coinrNeeds, xmcdaNeeds
  case coinToolNeeds
  case proposeNeedsOutput, mappingNeedsOutput, outputNeedsMapping, registryNeedsMapping
  case fileNotExpected, coinrOptions, sourcesNeedTo, cannotBeName, settingMissing, sayPDF, browserTime
}

extension UsagePhrase {
  private static let tables = LanguageTables { $0.usage }
  package static func table(_ language: Language) -> PhraseTable<UsagePhrase> { tables[language] }
}

extension Wording {
  /// A phrase with its arguments filled in.
  package func callAsFunction(_ phrase: UsagePhrase, _ arguments: String...) -> String {
    filled(phrase[language], arguments)
  }
}
