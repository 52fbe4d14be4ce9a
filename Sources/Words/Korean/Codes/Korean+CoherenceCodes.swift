/// Codes of how the parts go together.
extension Korean {
  static let coherenceCodes: [String: CodeText] = [
    "SCR-070": CodeText(
      title: "상관을 구하기에 너무 적은 평가 대상 도시",
      meaning: "상관, 신뢰도, 주성분을 구하려면 값이 있는 도시가 다섯 이상이어야 하므로 결과를 내지 않습니다.",
      reason: "두 점은 항상 한 직선 위에 있으며, 점이 셋이나 넷일 때 ±1에 가까운 계수는 우연인 경우가 많습니다.",
      remedy: "도시가 더 많은 조사를 분석하십시오. 기술 통계는 그대로 유효합니다."),
    "SCR-071": CodeText(
      title: "규모로 지정한 것이 지표가 아니라 노드임",
      meaning: "규모 의존은 각 지표와, 도시의 규모를 나타내는 한 지표 사이의 상관입니다.",
      reason: "노드는 자신과 비교될 지표들로 만들어집니다.",
      remedy: "주민 수와 같은 평가 기준의 지표를 지정하십시오."),
  ]
}
