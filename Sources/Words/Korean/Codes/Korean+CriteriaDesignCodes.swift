/// Codes of the robustness design, the programmes and the rules for mentors in criteria files.
extension Korean {
  static let criteriaDesignCodes: [String: CodeText] = [
    "CRT-100": CodeText(
      title: "바꿀 수 없는 노드의 가중치",
      meaning: "가중치를 자료에서 얻거나, 가중치가 있는 하위 요소가 둘 미만이거나, 노드의 방법이 가중치를 쓰지 않습니다.",
      reason: "살펴본 요인으로 적히지만 실제로는 아무것도 움직이지 않습니다.",
      remedy: "목록에서 노드를 빼거나, 직접 적은 가중치 또는 판단에 따른 가중치를 주십시오."),
    "CRT-101": CodeText(
      title: "아무것도 바꾸지 않는 대안",
      meaning: "대안이 평가 기준에서 이미 정한 것과 같거나 두 번 적혀 있습니다.",
      reason: "평가 기준에서 정한 것은 항상 선택지의 하나이므로, 다시 적으면 뽑힐 확률이 두 배가 됩니다.",
      remedy: "대안을 지우거나 매개변수를 고치십시오."),
    "CRT-102": CodeText(
      title: "같은 것을 바꾸는 두 요인",
      meaning: "방법의 선택은 통틀어 한 요인이고 응답도 마찬가지입니다. 가중치나 기준값을 바꾸는 두 요인은 같은 노드나 지표를 지정할 수 없습니다.",
      reason: "한쪽이 다른 쪽을 덮어쓰며, 민감도 분석이 둘을 가려낼 수 없습니다.",
      remedy: "둘을 한 요인으로 합치거나, 서로 다른 노드나 지표를 지정하십시오."),
    "CRT-103": CodeText(
      title: "바꿀 것이 없는 요인",
      meaning: "기준값이 없는 지표의 기준값처럼, 평가 기준에 없는 것을 요인이 가리킵니다.",
      reason: "살펴본 요인으로 적히지만 실제로는 아무것도 움직이지 않습니다.",
      remedy: "목록을 고치거나 요인을 지우십시오."),
    "CRT-104": CodeText(
      title: "2의 거듭제곱이 아닌 민감도 분석의 표본 크기",
      meaning: "“sensitivitySample” 값은 2부터 65536까지의 2의 거듭제곱입니다.",
      reason: "분석의 바탕이 되는 수열은 표본 크기가 2의 거듭제곱일 때에만 요인을 고르게 포괄합니다.",
      remedy: "점검 결과에 적힌 2의 거듭제곱을 적으십시오."),
    "CRT-105": CodeText(
      title: "요인이 하나뿐이어서 의미가 없는 민감도 분석",
      meaning: "움직이는 것은 모두 이 요인 하나에서 나옵니다.",
      reason: "분산의 비율은 여러 요인 가운데 어느 것의 영향이 가장 큰지를 알려 줍니다.",
      remedy: "“sensitivitySample”을 적지 말거나 요인을 추가하십시오. 참고 사항이며, 평가 기준은 이대로도 쓸 수 있습니다."),
    "CRT-106": CodeText(
      title: "정의되지 않은 판정",
      meaning: "평가 기준에 정의되지 않은 판정에 지원 프로그램을 권하도록 했습니다.",
      reason: "이 판정을 이유로 권하는 일이 결코 없게 됩니다.",
      remedy: "이름을 고치거나 “<verdicts>”에 판정을 정의하십시오."),
    "CRT-107": CodeText(
      title: "배우는 도시보다 강하지 않아도 되는 멘토",
      meaning: "멘토가 받아야 하는 최저 점수 “strength”가 배우는 도시의 최고 점수 “weakness”보다 크지 않습니다.",
      reason: "어떤 항목의 점수가 같은 두 도시를 서로에게 배우도록 보내게 됩니다.",
      remedy: "“strength”를 높이거나 “weakness”를 낮추십시오. 둘 다 0부터 1까지의 공통 척도에 있습니다."),
  ]
}
