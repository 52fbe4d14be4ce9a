/// Codes of programmes and mentors.
extension Korean {
  static let recommendationCodes: [String: CodeText] = [
    "SCR-100": CodeText(
      title: "지원 프로그램도 멘토 규칙도 없는 평가 기준",
      meaning: "도시에 권하는 것은 평가 기준 파일의 “<programmes>”와 “<mentors>”에서 나옵니다.",
      reason: "이 프로그램은 스스로 권할 것을 지어내지 않습니다.",
      remedy: "“<programmes>” 또는 “<mentors>”를 추가하십시오. 평가 기준 “seoul-model-2015”에 둘 다 있습니다."),
    "SCR-101": CodeText(
      title: "최저와 최고 사이에 자리가 없는 항목",
      meaning: """
        강점과 약점은 최저 점수 0과 최고 점수 1 사이의 경계값으로 정합니다. 어느 지수도 쓰지 않는 지표에는 점수가 없으며, 끝이 없는 척도에서 모든 도시의 점수가 같으면 최저도 최고도 없습니다.
        """,
      reason: "아무도 앞서지 않는 곳에서는 아무도 가르칠 수 없습니다.",
      remedy: "“<mentors>”의 목록에서 지표를 빼거나, 지표를 지수에 쓰십시오. 참고 사항이며, 나머지 지표는 그대로 반영됩니다."),
    "SCR-102": CodeText(
      title: "여건을 알 수 없는 일부 도시",
      meaning: "명부에 이 도시들의 지역, 소득 또는 주민 수가 없습니다.",
      reason: "알 수 없는 것에서 두 도시가 얼마나 가까운지는 절반으로 세어, 짝짓기에 유리하지도 불리하지도 않게 합니다.",
      remedy: "명부에 “region”, “incomePerHead” 또는 “population”을 추가하십시오. 참고 사항이며, 짝짓기 결과는 그대로 유효합니다."),
    "SCR-103": CodeText(
      title: "멘토를 정확히 배정하기에 너무 많은 도시",
      meaning: "멘토는 더 나은 배정이 없도록 배정하며, 걸리는 시간이 도시 수의 세제곱에 따라 늘어납니다.",
      reason: "대략 최선인 답은 최선의 답과 구별되지 않게 됩니다.",
      remedy: "한 번에 한 지역의 도시만 배정하십시오. 지원 프로그램은 그대로 권합니다."),
  ]
}
