/// The methods of the Handbook's steps, with their parameters.
extension Korean {
  static let technique: [Phrase: String] = [
    .tiesLowest: "동점은 낮은 순위",
    .tiesAverage: "동점은 평균 순위",
    .cappedAtOne: "최대 1",
    .categoryLowest: "최저: {1}",
    .categoryFrom: "{1}부터: {2}",
    .constantColumn: "모두 같으면 {1}",
    .outputRange: "{1}~{2} 범위로",
    .denominator: "{1}(으)로 나눔",
    .denominatorPer: "{1} {2}당",

    .gapsFilled: "결측 대체: {1}",
    .gapsNone: "대체하지 않음",
    .gapsMean: "{city} 평균",
    .gapsMedian: "{city} 중앙값",
    .gapsGroupMean: "같은 {1}의 평균",
    .gapsGroupMedian: "같은 {1}의 중앙값",
    .groupRegion: "지역",
    .groupCountry: "국가",
    .gapsRowMean: "같은 {city}의 다른 값 평균, {1}",
    .gapsRowMedian: "같은 {city}의 다른 값 중앙값, {1}",
    .scopeSiblings: "같은 구성 요소",
    .scopeRow: "전체 구성 요소",
    .gapsNeighbours: "가장 가까운 {1}곳의 평균",
    .gapsPrevious: "{1}년 이내의 이전 조사 값",
    .gapsCountry: "국가 값",

    .outliers: "이상값 처리: {1}",
    .outliersNone: "처리하지 않음",
    .outliersTest: "|왜도| > {1}이고 첨도 > {2}이면, 최대 {3}개",
    .outliersWinsorise: "다음 값으로 바꿈",
    .outliersWinsoriseThenLog: "다음 값으로 바꾸고 안 되면 로그",
    .outliersLogarithm: "로그 변환",
    .outliersBoxCox: "박스–콕스 변환, λ {1}",
    .outliersForced: "{1}의 값을 다음 값으로 바꿈",

    .screening: "자료가 부족하면 제외: {1}",
    .screeningCities: "지표 {1} 미만인 {city}",
    .screeningParts: "구성 요소 하나라도 {1} 미만인 {city}",
    .screeningIndicators: "{city} {1} 미만인 지표",
    .screeningNonZero: "0이 아닌 값이 {1} 미만인 {city}",

    .zeroStops: "0이면 0",
    .zeroLifted: "{1}만큼 올림",
    .adjustedIndex: "조정 {1}",
    .imbalanceLowers: "불균형이면 낮아짐",
    .imbalanceRaises: "불균형이면 높아짐",
    .prometheeLinear: "{1}까지 무차별, {2}부터 선호",
    .rescaled: "그다음 {1}~{2} 범위로 늘림",

    .weightsBy: "가중치: {1}",

    .basisImputed: "규칙으로 채운 값",
    .basisPrevious: "이전 조사 값",
  ]
}
