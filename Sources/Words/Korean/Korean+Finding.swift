///
extension Korean {
  static let finding: [Phrase: String] = [
    // Findings that were checked, and the page of findings
    .acknowledgedBy: "{1} 확인({2}):",
    .acknowledgedTitle: "확인된 항목",
    .acknowledgedText: "확인을 마친 항목입니다. 누가 왜 그대로 두었는지는 survey.xml에 있습니다. 제외한 것은 그대로 제외합니다.",
    .findingsOf: "점검 결과: {1}",
    .nothingFound: "발견된 사항이 없습니다.",
    .effectOnResult: "결과에 미치는 영향",
    .howToMend: "고치는 방법",
    .whatItMeans: "의미",
    .whyTheRule: "규칙의 이유",
    .timesFound: "{1}건",
    .onceFound: "1건",
    .morePlaces: "위치 {1}곳 더 보기",
    .notKept: "나머지 {1}건은 수만 셌습니다",
  ]
}
