/// Findings on questionnaires.
extension Korean {
  static let questionnaireCodes: [String: CodeText] = [
    "SRV-300": CodeText(
      title: "응답과 무응답 사유가 함께 있음",
      meaning: "응답을 결측(사용할 수 없는 값)으로 처리하며, 사유도 쓰지 않습니다.",
      reason: "둘 가운데 어느 것이 맞는지는 도시만 알 수 있습니다.",
      remedy: "응답이나 사유 가운데 하나만 남기고 다른 칸은 비우십시오."),
    "SRV-301": CodeText(
      title: "알아볼 수 없는 무응답 사유",
      meaning: "옆에 사유가 없는 것으로 보고 응답을 읽습니다.",
      reason: "해당하지 않는 문항은 무응답과 다르므로, 사유를 추측하면 판정이 바뀔 수 있습니다.",
      remedy: "설문지의 사유 목록에서 하나를 고르거나 칸을 비우십시오."),
    "SRV-302": CodeText(
      title: "이 형식의 설문지에 쓸 수 없는 문항 이름",
      meaning: "설문지를 만들지 않습니다.",
      reason: "다시 알아볼 수 없는 이름으로 모은 응답은 돌아오는 길에 잃게 됩니다.",
      remedy: "평가기준에서 id를 줄이거나 바꾸고, 아니면 다른 형식으로 설문지를 보내십시오."),
    "SRV-303": CodeText(
      title: "이 형식의 설문지에 쓸 수 없는 선택지 코드",
      meaning: "설문지에서는 다른 코드를 씁니다. 선택지의 이름은 다시 알아보지만 코드는 알아보지 못합니다.",
      reason: "이 형식의 코드는 짧고 글자와 숫자로만 이루어집니다.",
      remedy: "응답을 코드가 아닌 선택지 이름으로 내보내거나, 평가기준에서 코드를 줄이십시오."),
    "SRV-304": CodeText(
      title: "설문지의 언어로 쓰이지 않은 평가기준",
      meaning: "그 언어로 쓰이지 않은 글은 영어로 나옵니다.",
      reason: "읽을 수 없는 문항에는 아무렇게나 답하게 됩니다.",
      remedy: "평가기준에 xml:lang을 붙여 글을 더하거나, 그 언어를 빼십시오."),
  ]
}
