/// Codes of checks on answers in criteria files.
extension Korean {
  static let criteriaCheckCodes: [String: CodeText] = [
    "CRT-130": CodeText(
      title: "결과가 미리 정해진 비교",
      meaning: "항목의 척도로 보아 이 비교는 항상 성립하거나 결코 성립하지 않습니다.",
      reason: "예를 들어 백분율은 무엇을 응답하든 150 이하이므로, 150 이하인지 보는 점검은 다른 것을 의도했을 것입니다.",
      remedy: "수나 항목을 고치거나 비교를 지우십시오."),
    "CRT-131": CodeText(
      title: "점검이 제외하지 않는 것을 적은 “setsAside”",
      meaning: "강한 점검(“hard”)만 응답을 제외하며, 그것도 점검이 보는 항목의 응답만 제외합니다.",
      reason: "모순과 관계없는 응답을 모순 때문에 잃어서는 안 됩니다.",
      remedy: "점검이 보는 항목을 적거나, “severity=\"hard\"”라고 적거나, “setsAside”를 적지 마십시오. 적지 않으면 점검이 보는 항목을 모두 제외합니다."),
    "CRT-132": CodeText(
      title: "예/아니오가 아닌 것과 비교한 예/아니오",
      meaning: "“equals=\"yes\"”와 “equals=\"no\"”는 예/아니오로 응답하는 항목 하나와만 씁니다.",
      reason: "숫자, 단계, 합은 예도 아니오도 아니며, 예는 아니오보다 크지도 작지도 않습니다.",
      remedy: "숫자와 비교하거나 예/아니오 항목을 지정하십시오."),
    "CRT-133": CodeText(
      title: "쓸모없는 변화 규칙",
      meaning: "“<change>”에는 포인트나 퍼센트로 0보다 큰 한도가 있거나, “unit=\"none\"”이면서 한도가 없어야 하며, 숫자 항목에만 씁니다.",
      reason: "변화는 부호 없이 재며, 예와 아니오 사이에는 거리가 없습니다.",
      remedy: "“<change atMost=\"20\" unit=\"points\"/>”처럼 적거나 규칙을 지우십시오."),
  ]
}
