internal import Diagnostics

extension Korean {
  static let scoringDataSayings: [ScoringFact: String] = [
    // Gaps that are filled
    .tiedNeighbours: "{2}의 {1:은} 똑같이 가까운 도시들이 있어 {4}곳이 아니라 {3}곳의 값으로 채움",
    .tiedNeighboursAndMore: "{2}의 {1:은} 똑같이 가까운 도시들이 있어 {4}곳이 아니라 {3}곳의 값으로 채움. 이런 값이 {5}개 더 있음",
    .gapsRemain: "{2}의 결측값 {1}개는 {3} 방법으로 채울 수 없음",
    .noPrevious: "이전 회차가 주어지지 않아 그 값으로 결측값을 채울 수 없음",
    .yearUnknown: "이번 회차의 연도를 알 수 없음",
    .previousYearUnknown: "이전 회차의 연도를 알 수 없음",
    .previousTooOld: "이전 회차가 {1}년의 것으로, {3}년 이전 {2}년 안에 들지 않음",
    .noCountries: "국가 값이 주어지지 않아 결측값을 채울 수 없음",
    // Screening
    .indicatorScreened: "{1:은} 도시의 {2}에만 값이 있어 제외함",
    .cityScreened: "{1:은} 평가 불가: {2}",
    .fewIndicators: "값이 있는 지표가 {1}임",
    .littleWeight: "{2} 아래에서 값이 있는 가중치가 {1}임",
    .fewNonZero: "0이 아닌 값이 {1}임",
    // Outliers
    .beyondTransformation: "{1}의 값 {2:이} 자료에서 얻은 변환의 범위를 벗어남",
    .nothingToWinsorise: "{1}에는 윈저화할 {2} 값이 없음",
    .winsorisedFlat: "강제 윈저화를 하면 모든 도시의 {1} 값이 하나로 같아짐",
    .tooFewToTreat: "{1}의 값이 넷보다 적어 이상치를 처리하지 않음",
    .notPositiveToTreat: "{1}에 0 이하의 값이 있어 {2} 방법을 쓸 수 없음",
    .tooWideToTreat: "{1}의 값이 너무 크거나 서로 너무 떨어져 있어 {2} 방법을 쓸 수 없음",
    .limitsMissed: "{1:은} {2} 방법으로 정규화하는데, 로그를 취하면 그 한계와 맞지 않게 됨",
    .stillSkewed: "{2} 방법을 쓴 뒤에도 {1}에 이상치가 있음",
    .wouldFlatten: "{1} 방법을 끝까지 쓰면 모든 도시의 {2} 값이 하나로 같아지므로 그 전에 멈춤",
    // Scales
    .constantCounts: "{1}의 값이 모든 도시에서 {2:이며}, 모두 {3:으로} 셈",
    .constantMissing: "{1}의 값이 모든 도시에서 {2:이며}, 모두 결측으로 처리함",
    .offScaleTooLarge: "{1}의 값이 너무 커서 척도에 놓을 수 없음",
    .notComparable: "{1}의 값이 너무 크거나 작아 비교할 수 없으므로 모든 도시에서 결측으로 처리함",
    .oneRank: "{1}의 값이 모든 도시에서 {2:이라}서 순위가 모두 같음",
    .noLogarithm: "{1}의 값이 {2:이라}서 로그를 취할 수 없음",
    .negativeOnScale: "{1}의 값이 {2}인데, 이 척도에는 0 이상의 값이 있어야 함",
    .notPositiveOnScale: "{1}의 값이 {2}인데, 이 척도에는 0보다 큰 값이 있어야 함",
    .targetNotAhead: "{1}의 목표가 {2}인데 가장 나쁜 도시의 값이 {3}이므로, 모든 도시에서 결측으로 처리함",
    .belowEveryStep: "{1}의 값 {2:이} 표의 가장 낮은 단계보다 작음",
    .addUpToZero: "{1}의 값을 모두 더하면 0이므로 모든 도시에서 결측으로 처리함",
    .areAllZero: "{1}의 값이 모두 0이므로 모든 도시에서 결측으로 처리함",
    .referenceAbsent: "{1:은} {2:을} 기준으로 재는데 조사에 이 도시가 없으므로 모든 도시에서 결측으로 처리함",
    .referenceWithoutValue: "{1:은} {2:을} 기준으로 재는데 이 도시에 값이 없으므로 모든 도시에서 결측으로 처리함",
    .referenceIsWorst: "{1:은} {2:을} 기준으로 재는데 그 값 {3:이} 가장 나쁜 값이므로 모든 도시에서 결측으로 처리함",
    .nobodyAnswered: "{1}({2}): 어느 도시에도 값이 없음",
    // Values that cannot divide
    .areNotPositive: "{1}의 값이 모두 0 이하이므로 모든 도시에서 결측으로 처리함",
  ]
}
