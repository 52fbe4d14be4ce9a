internal import Diagnostics

extension English {
  static let surveyRegistrySayings: [SurveyFact: String] = [
    // Registries of cities
    .amountOutside: "{1} as “{2}” lies outside the range of numbers, 10^-15 to 10^15",
    .spellingShared: "{1} is a spelling of {2}",
  ]
}
