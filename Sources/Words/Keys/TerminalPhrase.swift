package import AssessmentModel

/// What every command says at the terminal: heads, remarks below tables, steps, files written.
package enum TerminalPhrase: UInt16, PhraseKey {
  // Heads and warnings.
  case syntheticWarning, syntheticMark, proxyWarning, percentSign, listAnd, listOr, provisionalMark, filledValueMark
  case coverageHead, nothingListed

  // What is not shown.
  case columnsHidden, columnsHiddenNamed, moreRows, moreLines, andMore

  // Files, choices and steps.
  case wroteFile, reportsHead, taking, onlySurvey, onlyCriteria, namedCriteria, stepReadingBoth, stepReadingSources
  case stepScoring, stepReading, stepScoringReturns, stepRepeating, stepWriting, progressLine, progressRate
  case unitReplicates, unitRuns, stoppedAfter, stoppedBatch
  case printing, nothingPrinted, printingStopped, noWorkbooks, workbooksWritten

  // What surveys without a description were taken for.
  case intakeTitle, intakeUnnamed, intakeEdition, intakeTable, intakeCity, intakeItems, intakeMissing, intakeCities
  case intakeIgnored, intakeLeftOut, intakeKept, intakeSheet, intakeRows, intakeWide, intakeLong, intakeAcross
  case intakeXML, intakeDelimiter, delimiterComma, delimiterSemicolon, delimiterTab, delimiterBar, intakeByWord
  case intakeByContent, intakeByHeaders, intakeByName, intakeById, intakeByItemName, intakeByQuestion, intakeFound
  case intakeGiven, intakeKnown, intakeAsNamed, intakeKnowsOnly

  // What was set aside does to a result.
  case effectHeading, effectBasis, effectLeftOutOne, effectLeftOut, effectLoss, effectMoreLosses, effectUnrated
  case effectOpenVerdict, effectVerdicts, effectLookedAt
}

extension TerminalPhrase {
  private static let tables = LanguageTables { $0.terminal }
  package static func table(_ language: Language) -> PhraseTable<TerminalPhrase> { tables[language] }
}

extension Wording {
  /// A phrase with its arguments filled in.
  package func callAsFunction(_ phrase: TerminalPhrase, _ arguments: String...) -> String {
    filled(phrase[language], arguments)
  }
}
