package import AssessmentModel
package import Diagnostics

// The words of findings, a table a domain and language.

extension CommonFact: PhraseKey {
  private static let tables = LanguageTables(english: English.commonFacts, korean: Korean.commonFacts)
  package static func table(_ language: Language) -> PhraseTable<CommonFact> { tables[language] }
}

extension XMLFact: PhraseKey {
  private static let tables = LanguageTables(english: English.xmlFacts, korean: Korean.xmlFacts)
  package static func table(_ language: Language) -> PhraseTable<XMLFact> { tables[language] }
}

extension TableFact: PhraseKey {
  private static let tables = LanguageTables(english: English.tableFacts, korean: Korean.tableFacts)
  package static func table(_ language: Language) -> PhraseTable<TableFact> { tables[language] }
}

extension CriteriaFact: PhraseKey {
  private static let tables = LanguageTables(english: English.criteriaFacts, korean: Korean.criteriaFacts)
  package static func table(_ language: Language) -> PhraseTable<CriteriaFact> { tables[language] }
}

extension SurveyFact: PhraseKey {
  private static let tables = LanguageTables(english: English.surveyFacts, korean: Korean.surveyFacts)
  package static func table(_ language: Language) -> PhraseTable<SurveyFact> { tables[language] }
}

extension ScoringFact: PhraseKey {
  private static let tables = LanguageTables(english: English.scoringFacts, korean: Korean.scoringFacts)
  package static func table(_ language: Language) -> PhraseTable<ScoringFact> { tables[language] }
}

extension RunFact: PhraseKey {
  private static let tables = LanguageTables(english: English.runFacts, korean: Korean.runFacts)
  package static func table(_ language: Language) -> PhraseTable<RunFact> { tables[language] }
}

extension ExchangeFact: PhraseKey {
  private static let tables = LanguageTables(english: English.exchangeFacts, korean: Korean.exchangeFacts)
  package static func table(_ language: Language) -> PhraseTable<ExchangeFact> { tables[language] }
}
