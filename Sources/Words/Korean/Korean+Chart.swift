/// Charts, map and the management summary.
extension Korean {
  static let chart: [Phrase: String] = [
    .matrixChosen: "평가 기준에 이 그림의 두 축이 정해져 있지 않아 가중치가 가장 큰 두 부문인 {1:과} {2:을} 나타냈습니다. 가중치가 같으면 평가 기준에 먼저 나오는 부문입니다.",
    .matrixDense:
      "{city:이} 많아 하나씩 나타낼 수 없으므로 칸마다 그 안에 있는 수를 나타내고, 순위가 높은 {city}만 따로 표시했습니다. 오른쪽일수록 {1}, 위쪽일수록 {2} 점수가 높습니다. 모든 {city:은} 아래 순위표에 있습니다.",
    .spreadHeading: "점수 분포",
    .spreadTitle: "{1}: {2:city}의 점수 분포",
    .spreadCaption: "막대 하나는 척도의 20분의 1이며, 그 안에 있는 {city} 수를 적었습니다. 같은 점수가 아래 순위표에 있습니다.",
    .binCount: "{1:city}",
    .chartPick: "그림에서 찾기",

    .mapHeading: "지도",
    .mapTitle: "{1:city}의 위치",
    .mapDescription: "모양과 명암은 판정 또는 등급을 나타냅니다. 위치는 아래 표에 있습니다.",
    .mapCaption: "표식 하나가 {city} 하나입니다. 모양과 명암은 판정 또는 등급을 나타냅니다.",
    .mapDense: "칸마다 그 안에 있는 {city} 수를 나타내며, 순위가 높은 {city}만 따로 표시했습니다.",
    .mapMissing: "좌표가 없는 {1:city:은} 표시하지 않았습니다.",
    .mapNone: "명부에 이 {city}들의 좌표가 없어 지도를 싣지 않았습니다.",
    .mapSource: "육지 윤곽: Natural Earth(퍼블릭 도메인), Equal Earth 도법, 경계선 없음.",
    .mapTable: "지도에 있는 {1:city}의 좌표",
    .mapMore: "나머지 {1:city:은} report.xml에 있습니다.",
    .latitude: "위도",
    .longitude: "경도",

    .sheetHead: "{1} · {2}판",
    .managementSummary: "요약 보고",
    .briefRanking: "순위에 오른 {2:city} 가운데 상위 {1}곳입니다. 괄호는 재계산 열 번 가운데 아홉 번이 놓인 순위 범위입니다.",
    .briefUnranked: "{1:city:은} 순위가 없으며, 이유는 보고서에 있습니다.",
    .briefDivide: "{1}단계 이상의 격차로 뒤처진 집단이 있는 {city} 수입니다. 많은 것부터 적었습니다.",
    .wideCount: "해당 {city} 수",
    .measuredCount: "측정한 {city} 수",
  ]
}
