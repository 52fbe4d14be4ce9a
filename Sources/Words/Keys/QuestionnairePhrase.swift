package import AssessmentModel

/// What a questionnaire that goes out to cities says around its questions.
package enum QuestionnairePhrase: UInt16, PhraseKey {
  // Titles, sheets and parts.
  case formTitle, formTitleOfCity, formAnswersTab, formHowToTab, formListsTab, formGatePart, formFurtherPart

  // The heads of the columns.
  case formHeadCity, formHeadID, formHeadQuestion, formHeadAllowed, formHeadAnswer, formHeadReason, formHeadEvidence
  case formHeadDocuments, formHeadMargin, formHeadEarlier, formHeadGroup, formHeadCount, formHeadPart

  // How it is filled in.
  case formHowInShort, formHowAnswer, formHowReason, formHowEvidence, formHowMargin, formHowGroups, formHowEarlier,
    formHowLocked
  case formHowName, formHowReturn

  // What is asked beside the questions, and said of an answer that cannot be.
  case formAskCity, formAskReason, formAskEvidence, formAskMargin, formAskGroup, formAskCount, formNotAllowed

  // The sheet of paper.
  case formFilledBy, formDate, formProvenBy, formLastTime, formNoAnswer, formBreakdown, formValue, formAnswers
}

extension QuestionnairePhrase {
  private static let tables = LanguageTables { [$0.questionnaire] }
  package static func table(_ language: Language) -> PhraseTable<QuestionnairePhrase> { tables[language] }
}

extension Wording {
  /// A phrase with its arguments filled in.
  package func callAsFunction(_ phrase: QuestionnairePhrase, _ arguments: String...) -> String {
    filled(phrase[language], arguments)
  }
}
