extension Phrase {
  // Findings that were checked, and the page of findings
  static let acknowledgedBy = Phrase("Checked by {1} on {2}:", "{1} 확인({2}):")
  static let acknowledgedTitle = Phrase("Checked and acknowledged", "확인된 항목")
  static let acknowledgedText = Phrase(
    "These findings were checked; survey.xml says by whom and why they stand. What was set aside stays set aside.",
    "확인을 마친 항목입니다. 누가 왜 그대로 두었는지는 survey.xml에 있습니다. 제외한 것은 그대로 제외합니다.")
  static let findingsOf = Phrase("Findings: {1}", "점검 결과: {1}")
  static let nothingFound = Phrase("Nothing was found.", "발견된 사항이 없습니다.")
  static let effectOnResult = Phrase("Effect on the result", "결과에 미치는 영향")
  static let howToMend = Phrase("How to mend it", "고치는 방법")
  static let whatItMeans = Phrase("What it means", "의미")
  static let whyTheRule = Phrase("Why the rule is there", "규칙의 이유")
  static let timesFound = Phrase("{1} times", "{1}건")
  static let onceFound = Phrase("once", "1건")
  static let morePlaces = Phrase("{1} more places", "위치 {1}곳 더 보기")
  static let notKept = Phrase("{1} more were counted only", "나머지 {1}건은 수만 셌습니다")
  static let checkedPart = Phrase("What was checked", "점검한 파일")
}
