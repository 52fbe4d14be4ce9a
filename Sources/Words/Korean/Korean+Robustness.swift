/// How sure the ranking is.
extension Korean {
  static let robustness: [Phrase: String] = [
    .variedWeights: "가중치",
    .variedNormalisation: "정규화 방법",
    .variedAggregation: "결합 방법",
    .variedImputation: "결측 대체 방법",
    .variedTreatment: "이상값 처리 방법",
    .variedGoalposts: "기준값",
    .variedDropping: "지표 하나 제외",
    .variedAnswers: "오차 범위 안의 응답",
    .lastOfList: ", ",

    .interval: "{1}–{2}",
    .intervalHead: "순위 구간",
    .intervalNote:
      "{3:을} 바꾸어 {2}회 다시 계산했습니다. 순위 구간은 그중 {1}에서 {city:이} 놓이는 순위 범위입니다. 1~{4}위 축에서 가는 선은 같은 범위, 굵은 선은 순위의 가운데 절반, 점은 순위입니다.",
    .tieNote: "괄호로 이은 행은 뚜렷이 구분되지 않습니다. 위 행이 바로 아래 행보다 앞서는 경우가 {1} 미만입니다. 긴 묶음의 양 끝은 뚜렷이 구분될 수 있습니다.",
    .tieBand: "{1}~{2}위: 뚜렷이 구분되지 않음",

    .keyFirm: " {4:을} 바꾸어 {3}회 다시 계산해도 이 가운데 {1}곳은 {2} 이상에서 결과가 같습니다.",
    .keyClass: "“{2}” 등급은 {1}곳입니다.",

    .robustness: "견고성",
    .robustnessHeading: "순위의 확실성",
    .robustnessIntro:
      "{2:을} 매번 달리하며 평가를 {1}회 되풀이했습니다. 그때마다 순위가 있는 {3:city}의 순위를 다시 매겼습니다. 그 밖의 것은 바꾸지 않았으므로 여기에 나타나지 않습니다.",
    .acceptabilityTable: "순위 분포",
    .acceptabilityCaption: "{1}회 재계산 가운데 해당 순위에 놓인 비율이며 진할수록 잦습니다. 정수로 반올림하므로 한 행의 합이 100과 조금 다를 수 있습니다.",
    .rankGroup: "{1}~{2}위",
    .rankGroupOne: "{1}위",
    .rankGroupOpen: "{1}위 이하",
    .noRankHead: "순위 없음",
    .verdictShareTable: "판정 분포",
    .classShareTable: "등급 분포",
    .shareCaption: "{1}회 재계산 가운데 비율입니다. 이름 옆은 평가 결과입니다.",
    .assessedResult: "평가 결과",
    .firstShown: "{2}곳 중 앞의 {1}곳을 표시합니다. 전체는 robustness.csv에 있습니다.",

    .mattersHeading: "영향이 가장 큰 요인",
    .mattersMost: "“{1}”의 영향이 가장 큽니다. 나머지를 모두 알아도 평균 순위 이동의 분산 가운데 {2}만큼이 남습니다.",
    .mattersPairs: "표본 {1}개로는 다음 요인의 순서를 정할 수 없습니다: {2}.",
    .inputPair: "“{1}”{1:-과} “{2}”",
    .mattersNothing: "바꾸어 본 어떤 것도 순위를 움직이지 않았습니다.",
    .mattersCaption:
      "평균 절대 순위 이동의 소볼 지수이며 {1}회 계산(기본 표본 {2})에서 얻은 95% 구간을 함께 표시합니다. 총효과는 나머지를 모두 알 때 남는 분산의 비율, 1차는 이것만 알 때 사라지는 분산의 비율입니다. 막대는 총효과, 선은 그 구간, 눈금은 1차입니다.",
    .inputHead: "요인",
    .totalOrder: "총효과",
    .firstOrder: "1차",
    .estimate: "{1} ({2} ~ {3})",

    .designHeading: "불확실성 분석 설계",
    .designText: "반복 {1}회, 난수 시드 {2}. 난수 시드가 같으면 처리기 수와 관계없이 같은 결과가 나옵니다.",
    .designSobol: "민감도: 기본 표본 {1}, 계산 {2}회, 난수 시드 {3}.",
    .howVaried: "변화 방식",
    .ofWhat: "대상",
    .ofAll: "전체",
    .weightsNoise: "가중치마다 ±{1}까지, 같은 층에서 다시 맞춤",
    .weightsSimplex: "합이 1인 모든 가중치, 가능성은 모두 같음",
    .weightsBounds: "합이 1이고 {1}~{2} 사이인 모든 가중치",
    .asSetOr: "정한 방법 또는: {1}",
    .goalpostsMove: "기준값마다 두 기준값 간격의 ±{1}까지",
    .oneDropped: "지표 하나를 제외하거나 제외하지 않음",
    .marginsStated: "조사에 적힌 오차 범위 안의 응답",
    .marginSize: "±{1}",
    .marginOf: "값의 ±{1}",
    .marginBasis: "{1}: {2}",
  ]
}
