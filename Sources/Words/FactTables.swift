package import AssessmentModel
package import Diagnostics

// The words of findings, a table a domain and language.

extension CommonFact: PhraseKey {
  private static let tables = LanguageTables { $0.commonFacts }
  package static func table(_ language: Language) -> PhraseTable<CommonFact> { tables[language] }
}

extension XMLFact: PhraseKey {
  private static let tables = LanguageTables { $0.xmlFacts }
  package static func table(_ language: Language) -> PhraseTable<XMLFact> { tables[language] }
}

extension TableFact: PhraseKey {
  private static let tables = LanguageTables { $0.tableFacts }
  package static func table(_ language: Language) -> PhraseTable<TableFact> { tables[language] }
}

extension CriteriaFact: PhraseKey {
  private static let tables = LanguageTables { $0.criteriaFacts }
  package static func table(_ language: Language) -> PhraseTable<CriteriaFact> { tables[language] }
}

extension SurveyFact: PhraseKey {
  private static let tables = LanguageTables { $0.surveyFacts }
  package static func table(_ language: Language) -> PhraseTable<SurveyFact> { tables[language] }
}

extension ScoringFact: PhraseKey {
  private static let tables = LanguageTables { $0.scoringFacts }
  package static func table(_ language: Language) -> PhraseTable<ScoringFact> { tables[language] }
}

extension RunFact: PhraseKey {
  private static let tables = LanguageTables { $0.runFacts }
  package static func table(_ language: Language) -> PhraseTable<RunFact> { tables[language] }
}

extension DeliveryFact: PhraseKey {
  private static let tables = LanguageTables { $0.deliveryFacts }
  package static func table(_ language: Language) -> PhraseTable<DeliveryFact> { tables[language] }
}

extension ExchangeFact: PhraseKey {
  private static let tables = LanguageTables { $0.exchangeFacts }
  package static func table(_ language: Language) -> PhraseTable<ExchangeFact> { tables[language] }
}
