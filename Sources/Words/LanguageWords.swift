internal import AssessmentModel
internal import Diagnostics

/// What a language writes: its rules, and its templates by domain, in parts; English stands in for what it leaves out.
protocol LanguageWords: LanguageRules {
  // What is shown.
  static var phrases: [[Phrase: String]] { get }
  static var terminal: [[TerminalPhrase: String]] { get }
  static var assessmentText: [[AssessmentPhrase: String]] { get }
  static var outlook: [[OutlookPhrase: String]] { get }
  static var analysis: [[AnalysisPhrase: String]] { get }
  static var criteriaText: [[CriteriaPhrase: String]] { get }
  static var usage: [[UsagePhrase: String]] { get }
  static var correction: [CorrectionPhrase: String] { get }
  static var questionnaire: [QuestionnairePhrase: String] { get }
  static var delivery: [DeliveryPhrase: String] { get }
  static var records: [RecordPhrase: String] { get }

  // The methods, before their parameters are filled in; `nil` where the language has no words for one.
  static func template(_ method: Normalisation.Name) -> String?
  static func template(_ method: Aggregation.Name) -> String?
  static func template(_ method: Weighting.Name) -> String?

  // What findings say, and what is said around them.
  static var commonFacts: [[CommonFact: String]] { get }
  static var xmlFacts: [[XMLFact: String]] { get }
  static var tableFacts: [[TableFact: String]] { get }
  static var criteriaFacts: [[CriteriaFact: String]] { get }
  static var surveyFacts: [[SurveyFact: String]] { get }
  static var scoringFacts: [[ScoringFact: String]] { get }
  static var runFacts: [[RunFact: String]] { get }
  static var exchangeFacts: [[ExchangeFact: String]] { get }
  static var deliveryFacts: [[DeliveryFact: String]] { get }
  static var aroundFindings: [FindingPhrase: String] { get }

  // What rules say of themselves.
  static var codes: [[String: CodeText]] { get }
}

extension LanguageWords {
  static var phrases: [[Phrase: String]] { [] }
  static var terminal: [[TerminalPhrase: String]] { [] }
  static var assessmentText: [[AssessmentPhrase: String]] { [] }
  static var outlook: [[OutlookPhrase: String]] { [] }
  static var analysis: [[AnalysisPhrase: String]] { [] }
  static var criteriaText: [[CriteriaPhrase: String]] { [] }
  static var usage: [[UsagePhrase: String]] { [] }
  static var correction: [CorrectionPhrase: String] { [:] }
  static var questionnaire: [QuestionnairePhrase: String] { [:] }
  static var delivery: [DeliveryPhrase: String] { [:] }
  static var records: [RecordPhrase: String] { [:] }
  static var commonFacts: [[CommonFact: String]] { [] }
  static var xmlFacts: [[XMLFact: String]] { [] }
  static var tableFacts: [[TableFact: String]] { [] }
  static var criteriaFacts: [[CriteriaFact: String]] { [] }
  static var surveyFacts: [[SurveyFact: String]] { [] }
  static var scoringFacts: [[ScoringFact: String]] { [] }
  static var runFacts: [[RunFact: String]] { [] }
  static var exchangeFacts: [[ExchangeFact: String]] { [] }
  static var deliveryFacts: [[DeliveryFact: String]] { [] }
  static var aroundFindings: [FindingPhrase: String] { [:] }
  static var codes: [[String: CodeText]] { [] }
  static func template(_ method: Normalisation.Name) -> String? { nil }
  static func template(_ method: Aggregation.Name) -> String? { nil }
  static func template(_ method: Weighting.Name) -> String? { nil }
}
