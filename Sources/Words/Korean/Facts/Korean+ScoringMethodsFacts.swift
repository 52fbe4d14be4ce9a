internal import Diagnostics

extension Korean {
  static let scoringMethodsSayings: [ScoringFact: String] = [
    // Multi-criteria methods
    .nobodyHasIndicators: "지표 {1}개의 값이 모두 있는 도시가 없어 비교할 것이 없음",
    .nobodyHasParts: "지수의 부분 {1}개의 값이 모두 있는 도시가 없어 비교할 것이 없음",
    .oneHasIndicators: "지표 {1}개의 값이 모두 있는 도시가 하나뿐이어서 비교할 것이 없음",
    .oneHasParts: "지수의 부분 {1}개의 값이 모두 있는 도시가 하나뿐이어서 비교할 것이 없음",
    .constantCriterion: "{1}의 값이 {2}개 도시에서 모두 같아 도시를 구별해 주지 못함",
    .pairsNotCompared: "도시가 {2}곳을 넘는 {1}곳이어서 우월 관계와 순위 역전을 계산하지 않음",
    .raisePairwise: "--pairwise-limit으로 한도를 높이십시오. 걸리는 시간은 도시 수의 제곱으로 늘어납니다.",
    .lacksValues: "{1:은} 비교하지 않음. 값이 없는 것: {2}",
    .lacksScores: "{1:은} 비교하지 않음. 점수가 없는 것: {2}",
    .noProduct: "{1}의 가중곱을 구할 수 없음. {2}의 값이 양수가 아님",
    .noProductOfSome: "{1}의 가중곱을 구할 수 없음. 어느 지표의 값이 양수가 아님",
    .methodWithoutScores: "{1:은} {3}개 도시 가운데 {2}곳에 점수를 매기지 못함. 가중치가 있는 것에서 서로 차이가 없음",
    .rankReversal: "{1}: 한 도시를 빼면 다른 도시들의 순서가 바뀜. {4}개 도시 가운데 {3}곳에서 {2}쌍. {5:이} 없으면 {6:이} {7}보다 앞섬",
    // Recommendations
    .mentorItemUnscaled: "“{1}”{1:-은} 점수로 도시를 구별해 주지 않음",
    .regionUnknown: "{2}개 도시 가운데 {1}곳의 지역을 알 수 없음: {3}",
    .incomeUnknown: "{2}개 도시 가운데 {1}곳의 1인당 소득을 알 수 없음: {3}",
    .sizeUnknown: "{2}개 도시 가운데 {1}곳의 인구를 알 수 없음: {3}",
    .mentorTooMany: "도시가 {1}곳임. 멘토는 {2}곳까지만 배정함",
    // Too much work
    .memoryTooMuch: "{1}: 메모리가 약 {2} 필요함. 한도는 {3}",
    .memoryLeftOut: "{1}: 메모리가 약 {2} 필요함. 한도가 {3:이라}서 생략함",
    .timeTooMuch: "{1}: 처리 시간이 약 {2} 필요함. 한도는 {3}",
    .timeLeftOut: "{1}: 처리 시간이 약 {2} 필요함. 한도가 {3:이라}서 생략함",
    .raiseMemory: "규모를 줄이거나 --most-memory {1}(단위 MB)로 한도를 높이십시오.",
    .raiseTime: "규모를 줄이거나 --most-seconds {1}로 한도를 높이십시오.",
    .gigabytes: "{1}GB",
    .megabytes: "{1}MB",
    .days: "{1}일",
    .hours: "{1}시간",
    .minutes: "{1}분",
    .seconds: "{1}초",
    // What the work is
    .replicatesOfCities: "{2}개 도시의 재계산 {1}회",
    .runsOfCities: "{2}개 도시의 계산 {1}회",
    .pairsOfCities: "{1}개 도시의 모든 쌍",
    .changesOfCities: "지표 {2}개로 {1}개 도시 각각의 결과를 바꿀 수 있는 것 찾기",
    .acceptabilities: "가중치 {2}벌로 구하는 {1}개 도시의 순위 허용도",
    // What the work is
    .citiesWithoutElements: "요소 {2}개를 하나씩 빼고 {1}개 도시의 순위 매기기",
    .citiesWithoutEach: "한 도시씩 빼고 {1}개 도시의 순위 매기기",
    .correlations: "노드 {2}개에서 쓰이는 지표 {1}개의 상관 관계",
    .stepsOfCity: "지표가 {1}개인 도시의 개선 단계",
    .shiftsOfCity: "지표가 {1}개인 도시의 가중치 이동",
  ]
}
