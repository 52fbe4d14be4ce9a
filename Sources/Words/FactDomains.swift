internal import Diagnostics

/// Every domain of what findings say, and what is said around them; tests hold each of them to the same rules.
///
/// A fact is asked for with its domain, so that two domains may share a name.
package enum FactDomains {
  /// The domains, in the order of the house.
  package static let all: [any PhraseKey.Type] = [
    CommonFact.self, XMLFact.self, TableFact.self, CriteriaFact.self, SurveyFact.self, ScoringFact.self, RunFact.self,
    ExchangeFact.self, DeliveryFact.self, FindingPhrase.self,
  ]
}
