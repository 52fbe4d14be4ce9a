internal import Diagnostics

extension Korean {
  /// In parts as they are written.
  static let surveyFacts: [[SurveyFact: String]] = [
    surveySayings, surveyFormatSayings, surveyValueSayings, surveyReturnsSayings, plausibilitySayings,
    surveyIntakeSayings, surveyRegistrySayings, surveyDescriptionSayings,
  ]

  private static let surveySayings: [SurveyFact: String] = [
    .skipped: "“{1}”{1:-을} 읽지 않음",
    .skippedBecause: "“{1}”{1:-을} 읽지 않음: {2}",
    .acknowledgementTooWide: "{1}({2}): 값이나 행을 제외하게 하는 결과인데, 도시도 열도 밝히지 않고 확인된 것으로 적혀 있음",
    .acknowledgementUnmatched: "{1}({2}): 확인된 것으로 적혀 있으나 읽을 때 나온 것이 없음",
    .acknowledgementUnmatchedCity: "{1}({2}): {3}에서 확인된 것으로 적혀 있으나 읽을 때 그곳에서 나온 것이 없음",
    .acknowledgementUnmatchedColumn: "{1}({2}): {3} 열에서 확인된 것으로 적혀 있으나 읽을 때 그곳에서 나온 것이 없음",
    .acknowledgementUnmatchedCell: "{1}({2}): {3}의 {4} 열에서 확인된 것으로 적혀 있으나 읽을 때 그곳에서 나온 것이 없음",
    .acknowledgementCountedOnly: "같은 종류 가운데 세기만 한 것에 들어 있을 수 있습니다. 아니라면 지우거나 바로잡으십시오.",
    .acknowledgementNotOfReading: "도시 명부와 자료를 읽을 때 나온 것만 확인된 것으로 적을 수 있습니다. 지우십시오.",
  ]
}
