package import AssessmentModel

/// What a workbook that goes back to a city says around the findings.
package enum CorrectionPhrase: UInt16, PhraseKey {
  // Sheets, and how they are used.
  case answersSheet, findingsSheet, headingOfCity, lookAtYellow, writeOver, leaveHeads, answersMadeUp

  // The list of findings.
  case numberColumn, codeColumn, effectColumn, cellColumn, questionColumn, whatColumn, mendColumn, receivedPlace
  case originalColumn, toBeLookedAt, valueNotUsed, rowNotUsed, fileNotUsed

  // Remarks on the heads of the answers.
  case cityHint, questionHint, groupHint, valueHint, countHint, evidenceHint, marginHint
}

extension CorrectionPhrase {
  private static let tables = LanguageTables { [$0.correction] }
  package static func table(_ language: Language) -> PhraseTable<CorrectionPhrase> { tables[language] }
}

extension Wording {
  /// A phrase with its arguments filled in.
  package func callAsFunction(_ phrase: CorrectionPhrase, _ arguments: String...) -> String {
    filled(phrase[language], arguments)
  }
}
