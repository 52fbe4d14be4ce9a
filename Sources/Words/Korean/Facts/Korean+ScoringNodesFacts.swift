internal import Diagnostics

extension Korean {
  static let scoringNodesSayings: [ScoringFact: String] = [
    // Scores of nodes
    .nodeTooLarge: "{1:이} 점수 범위로 나타내기에 너무 큼",
    .scoreForbidden: "{1}의 점수가 {2}인데 {3:은} {4}임",
    .constantNode: "{1}의 점수가 모든 도시에서 같음",
    .scoreUndefined: "{2} 방법으로는 {1}의 값을 구할 수 없음",
    .scoreOverflow: "하위 요소의 점수가 너무 커서 {2} 방법으로는 {1}의 값을 구할 수 없음",
    .byBenefit: "가장 유리한 가중치(benefit of the doubt)로 매긴 점수",
    .geometricMean: "기하평균",
    .harmonicMean: "조화평균",
    .powerMean: "거듭제곱평균",
    .weightedProduct: "가중곱",
    // Weights
    .weightsUnusable: "{2} 방법으로 {1}의 가중치를 얻지 못해 하위 요소의 가중치를 똑같이 둠",
    .consistencyRatio: "{1}의 일관성 비율이 {2}임",
    .weightVanishes: "{3} 방법에서는 {2}의 {1} 가중치가 0이 됨",
    .tooFewRows: "{1}의 하위 요소가 모두 있는 도시가 {2}곳에 못 미쳐 가중치를 똑같이 둠",
    .noInformation: "{1}에 도시를 구별해 주는 하위 요소가 없어 가중치를 똑같이 둠",
    .negativeUnderEntropy: "{1:이} 음수인데 {2}의 가중치는 엔트로피에서 얻음",
    // The ranking
    .onlyCityUnrated: "도시가 하나뿐인데 평가 불가여서 순위가 없음",
    .nobodyRated: "{1}개 도시가 모두 평가 불가여서 순위가 없음",
    .singleCity: "평가된 도시가 하나뿐이어서 순위에 뜻이 없음",
    .tiedByProxy: "{2}의 {1}개 도시가 국가 값을 함께 써서 순위가 같음",
    .unusedPin: "{2}의 {1}{1:-을} {3:으로} 고정했으나 여기서는 그것을 자료에서 얻지 않음",
    // Answers that make a value
    .dividesByZero: "{1:은} {2:으로} 나누는데 그 값이 0임",
    .valueOverflow: "{1}의 값이 수로 나타낼 수 있는 크기를 넘음",
    .weightsSumToZero: "{1:은} 가중치로 나누는데 그 합이 0임",
    .dividesByMissing: "{1:은} {2:으로} 나누는데 그 값이 없음",
    .dividesByNoColumn: "{1:은} {2:으로} 나누는데 조사에 그 열이 없음",
  ]
}
