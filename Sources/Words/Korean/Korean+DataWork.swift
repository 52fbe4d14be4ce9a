/// What was screened, filled and treated before the scores.
extension Korean {
  static let dataWork: [Phrase: String] = [
    .filledHeading: "채워 넣은 값",
    .filledText: "정해진 규칙으로 채운 값은 {1}개입니다. 채운 값은 점수에는 들어가지만 응답으로 세지 않습니다.",
    .filledMore: "{2}개 중 처음 {1}개를 표시합니다.",
    .filledCount: "채운 값",
    .leftMissing: "여전히 빠진 값",
    .whyMissing: "빠진 까닭",
    .filledValue: "값",
    .filledHow: "채운 방법",
    .filledByRule: "규칙에 따라 다른 값으로",
    .filledFromPrevious: "이전 조사",
    .filledFromCountry: "국가 값",
    .filledMark: "채운 값:",

    .screenedHeading: "자료가 부족하여 제외",
    .screenedCities: "평가하지 않은 {city}",
    .screenedIndicators: "가중치가 없는 지표",
    .shareHad: "보유율",
    .reasonAvailability: "값이 있는 지표가 너무 적음",
    .reasonDimension: "{1}에 대해 알려진 것이 너무 적음",
    .reasonNonZero: "0이 아닌 값이 너무 적음",

    .outliersHeading: "이상치",
    .outliersText: "지표마다 처리하기 전과 뒤의 왜도와 초과 첨도입니다. 이 페이지의 다른 곳에 있는 값은 응답한 그대로입니다.",
    .outcome: "처리",
    .cellsChanged: "바뀐 값",
    .skewnessHead: "왜도",
    .kurtosisHead: "첨도",
    .outcomeUntouched: "필요 없거나 할 수 없음",
    .outcomeWinsorised: "양 끝 값 조정",
    .outcomeLogarithm: "로그 변환",
    .outcomeMirrored: "뒤집은 로그 변환",
    .outcomeBoxCox: "Box–Cox 변환",
  ]
}
