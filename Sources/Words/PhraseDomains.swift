/// Every domain in which something is said; tests hold each of them to the same rules.
package enum PhraseDomains {
  /// The domains, reports first.
  package static let all: [any PhraseKey.Type] = [
    Phrase.self, TerminalPhrase.self, AssessmentPhrase.self, OutlookPhrase.self, AnalysisPhrase.self,
    CriteriaPhrase.self, UsagePhrase.self, CorrectionPhrase.self, QuestionnairePhrase.self,
  ]
}
