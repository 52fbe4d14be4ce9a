package import AssessmentModel

/// What is said of a file that a survey tool or a statistics office sent.
package enum DeliveryPhrase: UInt16, PhraseKey {
  case deliveryKnownBy, deliveryNext, deliveryNamed, deliveryMark
  case deliveryForm, deliveryVersions, deliveryQuestions, deliveryRespondents
  case deliveryCells, deliveryTells, deliveryComplete, deliveryAnswered
  case deliveryAbsent, deliveryNothing, deliveryNoReason, deliveryOfKind, deliveryKindCount
  case deliveryKindText, deliveryKindNumber, deliveryKindDate, deliveryKindBoolean
  case deliveryKindChoice, deliveryKindChoices, deliveryKindPlace, deliveryKindAttachment
  case deliveryKindRecord, deliveryAbsentNotShown, deliveryAbsentEmpty, deliveryAbsentDeclined
  case deliveryAbsentNotApplicable, deliveryAbsentUnknown, deliveryAbsentNotInVersion, deliveryAbsentConfidential
  case mappingOf, mappingCertain, mappingLikely, mappingLeft
  case mappingNone, mappingCities, mappingByQuestion, mappingByRespondent
  case mappingByFile, mappingNext, mappedReturns, mappedReturnsOf
  case mappedAnswers, mappedAnswersOf, mappedReplaced, mappedReplacedOf
  case mappedNext, leftPersonal, leftRecord, leftCity
  case leftOpen, leftNotAsked
}

extension DeliveryPhrase {
  private static let tables = LanguageTables { [$0.delivery] }
  package static func table(_ language: Language) -> PhraseTable<DeliveryPhrase> { tables[language] }
}

extension Wording {
  /// A phrase with its arguments filled in.
  package func callAsFunction(_ phrase: DeliveryPhrase, _ arguments: String...) -> String {
    filled(phrase[language], arguments)
  }
}
