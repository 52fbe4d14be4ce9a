internal import Diagnostics

extension English {
  /// In parts as they are written.
  static let surveyFacts: [[SurveyFact: String]] = [
    surveySayings, surveyFormatSayings, surveyValueSayings, surveyReturnsSayings, plausibilitySayings,
    surveyIntakeSayings, surveyRegistrySayings, surveyDescriptionSayings,
  ]

  private static let surveySayings: [SurveyFact: String] = [
    .skipped: "“{1}” is not read",
    .skippedBecause: "“{1}” is not read: {2}",
    .acknowledgementTooWide: "{1} ({2}) sets values or rows aside, and is acknowledged without a city or a column",
    .acknowledgementUnmatched: "{1} ({2}) is acknowledged, and reading found none",
    .acknowledgementUnmatchedCity: "{1} ({2}) is acknowledged of {3}, and reading found none there",
    .acknowledgementUnmatchedColumn: "{1} ({2}) is acknowledged under {3}, and reading found none there",
    .acknowledgementUnmatchedCell: "{1} ({2}) is acknowledged of {3} under {4}, and reading found none there",
    .acknowledgementCountedOnly:
      "it may be among those of its kind that were counted only; otherwise remove it, or correct it",
    .acknowledgementNotOfReading:
      "only what reading the registry and the data finds can be acknowledged; remove it",
  ]
}
