/// Where the least shift of a weight changes something, and what gaps against a reference of 0 are.
extension Korean {
  static let stability: [Phrase: String] = [
    .tipParts: "{3:과} 점수가 같으며, {2}에서 {1}의 비중이 조금만 바뀌어도 순위가 갈립니다.",
    .tipVerdictOnCut: "점수가 정확히 기준값에 있어 {2}에서 {1}의 비중이 조금만 바뀌어도 판정이 “{3}”{3:-으로} 바뀔 수 있습니다.",
    .tipClassOnCut: "점수가 정확히 기준값에 있어 {2}에서 {1}의 비중이 조금만 바뀌어도 등급이 “{3}”{3:-으로} 바뀔 수 있습니다.",
    .ruleZeroReference:
      "기준 집단이 0%이면 비율이 없습니다. 해당 집단이 0%보다 높으면 앞선 것이고, 0% 대 0%는 격차가 없는 것(0단계)입니다. 기준 집단이 100%이면 배제 비율이 없습니다.",
  ]
}
