/// What was screened, filled and treated before the scores.
extension Phrase {
  static let filledHeading = Phrase("Values filled in", "채워 넣은 값")
  static let filledText = Phrase(
    "Filled by rule: {1}. What is filled counts in the score, but not as answered.",
    "정해진 규칙으로 채운 값은 {1}개입니다. 채운 값은 점수에는 들어가지만 응답으로 세지 않습니다.")
  static let filledMore = Phrase("The first {1} of {2} are shown.", "{2}개 중 처음 {1}개를 보입니다.")
  static let filledCount = Phrase("Filled", "채운 값")
  static let leftMissing = Phrase("Still missing", "여전히 빠진 값")
  static let whyMissing = Phrase("Why missing", "빠진 까닭")
  static let filledValue = Phrase("Value", "값")
  static let filledHow = Phrase("From", "채운 방법")
  static let filledByRule = Phrase("other values, by rule", "규칙에 따라 다른 값으로")
  static let filledFromPrevious = Phrase("the previous edition", "이전 조사")
  static let filledFromCountry = Phrase("the country's value", "국가 값")
  static let filledMark = Phrase("filled in:", "채운 값:")

  static let screenedHeading = Phrase("Left out for lack of data", "자료가 부족하여 제외")
  static let screenedCities = Phrase("{Cities} that are not rated", "평가하지 않은 {city}")
  static let screenedIndicators = Phrase("Indicators without weight", "가중치가 없는 지표")
  static let shareHad = Phrase("Has", "보유율")
  static let reasonAvailability = Phrase("too few indicators have a value", "값이 있는 지표가 너무 적음")
  static let reasonDimension = Phrase("too little is known of {1}", "{1}에 대해 알려진 것이 너무 적음")
  static let reasonNonZero = Phrase("too few values are not zero", "0이 아닌 값이 너무 적음")

  static let outliersHeading = Phrase("Outliers", "이상치")
  static let outliersText = Phrase(
    "Skewness and excess kurtosis of each indicator, before and after. Raw values elsewhere on this page are as answered.",
    "지표마다 처리하기 전과 뒤의 왜도와 초과 첨도입니다. 이 페이지의 다른 곳에 있는 값은 응답한 그대로입니다.")
  static let outcome = Phrase("Treatment", "처리")
  static let cellsChanged = Phrase("Cells changed", "바뀐 값")
  static let skewnessHead = Phrase("Skewness", "왜도")
  static let kurtosisHead = Phrase("Kurtosis", "첨도")
  static let outcomeUntouched = Phrase("none needed or possible", "필요 없거나 할 수 없음")
  static let outcomeWinsorised = Phrase("ends drawn in", "양 끝 값 조정")
  static let outcomeLogarithm = Phrase("logarithm", "로그 변환")
  static let outcomeMirrored = Phrase("mirrored logarithm", "뒤집은 로그 변환")
  static let outcomeBoxCox = Phrase("Box–Cox", "Box–Cox 변환")
}
