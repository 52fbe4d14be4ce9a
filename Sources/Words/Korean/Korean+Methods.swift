internal import AssessmentModel

/// The methods: a template each, with `{1}` … for the numbers and names among its parameters. What other parameters say
/// follows it.
extension Korean {
  /// How values come onto the common scale.
  static func template(_ method: Normalisation.Name) -> String? {
    switch method {
    case .goalposts: "{1} – {2}"
    case .minMax: "{city} 중 최저~최고"
    case .zScore: "z-점수, 평균 {1}, 표준편차 {2}"
    case .rank: "{city} 간 순위, 최하위가 1"
    case .borda: "{city} 간 순위, 최하위가 0"
    case .percentileRank: "백분위 순위"
    case .distanceToLeader: "최고 {city}에 가까운 정도"
    case .distanceToReference: "{1}에 가까운 정도, 기준이 1"
    case .distanceToTarget: "최저 {city}에서 목표 {1}까지 온 정도"
    case .fractionOfBest: "최고값 대비 비율"
    case .categorical: ""
    case .vector: "제곱합의 제곱근으로 나눔"
    case .sum: "합계 대비 비율"
    case .maximum: "최댓값으로 나눔"
    }
  }

  /// How children become their parent's score.
  static func template(_ method: Aggregation.Name) -> String? {
    switch method {
    case .arithmetic: "산술평균"
    case .geometric: "기하평균"
    case .harmonic: "조화평균"
    case .powerMean: "멱평균, 지수 {1}"
    case .minimum: "가장 작은 값"
    case .maximum: "가장 큰 값"
    case .orderedWeighted: "순서 가중, 큰 값부터 {1}"
    case .mazziottaPareto: "마치오타–파레토 지수"
    case .copeland: "코플런드: 승수 − 패수"
    case .topsis: "TOPSIS: 이상점에 가까운 정도"
    case .vikor: "VIKOR, 집단 가중 {1}"
    case .promethee: "PROMETHEE II: 순흐름"
    case .weightedProduct: "가중 곱"
    }
  }

  /// Where weights come from.
  static func template(_ method: Weighting.Name) -> String? {
    switch method {
    case .shares, .relative: "기재한 값"
    case .equal: "균등"
    case .budgetAllocation: "전문가 {1}명의 배점"
    case .analyticHierarchy: "쌍대비교(AHP)"
    case .bestWorst: "최선·최악 비교"
    case .rankOrderCentroid: "중요도 순위(중심값)"
    case .entropy: "자료의 엔트로피"
    case .critic: "자료의 분산과 상충(CRITIC)"
    case .standardDeviation: "자료의 표준편차"
    case .principalComponent: "제1주성분"
    case .benefitOfTheDoubt: "{city}별 최선 가중(BoD), 비중 {1}~{2}"
    }
  }
}
