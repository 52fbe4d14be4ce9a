/// What `criteria show` says: the method of a criteria set, with every parameter.
extension Korean {
  static let criteriaText = [criteriaText1, criteriaText2, criteriaText3]

  /// The set and its trees.
  private static let criteriaText1: [CriteriaPhrase: String] = [
    .setVersion: "({1}, {2}판)",
    .scoresFromTo: "점수 범위 {1}~{2}. 동점: {3}. 도시마다 가중치 기준 응답률 {4} 이상이 필요함{5}",
    .silenceDoesNotPay: ". 무응답은 유리하지 않음",
    .screeningIs: "자료 선별: {1}",
    .gapsAre: "결측 대체: {1}",
    .outliersAre: "이상값 처리: {1}",
    .changeIs: "이전 회차 대비 변화: {1}",
    .principalIndex: "주 지수",
    .furtherIndex: "부가 지수",
    .weightAndEffective: "가중치 {1}, 실효 {2}",
    .needsOfWeight: ", 자체 가중치의 {1} 필요",
    .lowerIsBetter: ", 낮을수록 좋음",
    .fallingLeaf: ", 반대 방향",
    .withWorstGroup: ", 최하위 집단 반영",
    .minMaxOfCities: "도시의 최저~최고",
    .logarithmicMark: "{1} 로그",
    .notTruncatedMark: "{1} 자르지 않음",
    .ontoOutput: "{1} 범위로",
    .gapsOfIndicator: "결측 대체: {1}",
    .outliersOfIndicator: "이상값 처리: {1}",
    .changeOfIndicator: "이전 회차 대비 변화: {1}",
    .arithmeticMean: "산술평균",
    .geometricMean: "기하평균, {1}",
    .harmonicMean: "조화평균, {1}",
    .zeroStopsIt: "0이면 0",
    .zeroFloor: "하한 {1}",
    .weightsFrom: "; 가중치: {1}",
    .thenStretched: "; 그다음 {1} 범위로 늘림",
    .rangeFromTo: "{1}~{2}",
    .tiesCompetition: "공동 순위(1, 2, 2, 4)",
    .tiesDense: "연속 순위(1, 2, 2, 3)",
    .tiesAveraged: "평균 순위(1, 2.5, 2.5, 4)",
  ]

  /// Checks, gates, classes and verdicts.
  private static let criteriaText2: [CriteriaPhrase: String] = [
    .checksHeading: "응답 점검 규칙",
    .gatesHeading: "요건",
    .classesOf: "{1} 등급",
    .restOfScores: "나머지",
    .verdictsHeading: "판정(먼저 해당하는 것)",
    .rankedMark: "; 순위 매김",
    .gateIsFailed: "요건 불충족",
    .gateUnanswered: "요건 판단 불가",
    .tooLittleAnswered: "응답 부족",
    .otherwiseRule: "그 밖의 경우",
    .ruleWhere: ", 조건: {1}",
    .ruleSoft: "알림",
    .ruleHard: "강제, 제외 대상 {1}",
    .clauseAtLeast: "{1:이} {2} 이상",
    .clauseBelow: "{1:이} {2} 미만",
    .clauseAbove: "{1:이} {2} 초과",
    .clauseAtMost: "{1:이} {2} 이하",
    .clauseEquals: "{1:이} {2:과} 같음",
    .changeAny: "제한 없음",
    .changePoints: "{1}점 이내",
    .changePercent: "{1}% 이내",
  ]

  /// What varies, what is offered, who may teach.
  private static let criteriaText3: [CriteriaPhrase: String] = [
    .robustnessHead: "견고성",
    .replicatesAndSeed: "재계산 {1}회, 난수 시드 {2}",
    .sensitivitySample: ", 민감도 표본 {1}개",
    .programmesHead: "프로그램",
    .mentorsHead: "멘토",
    .whatCityControls: "도시가 바꿀 수 있는 항목",
    .indicatorsNumber: "지표 {1}개",
    .mentorRule: "도시가 {2} 이하인 곳에서 멘토는 {1} 이상, 대상 {3}. 도시당 멘토 최대 {4}곳, 멘토당 도시 최대 {5}곳. 지역·소득·규모의 비중 {6}",
  ]
}
