/// City profiles.
extension Phrase {
  static let rankOf = Phrase("Rank {1} of {2}", "{2}곳 중 {1}위")
  static let rankOfTied = Phrase("Rank {1} of {2}, shared", "{2}곳 중 공동 {1}위")
  static let rankInRegion = Phrase("rank {1} in its region", "지역 내 {1}위")
  static let howReached = Phrase("How the verdict was reached", "판정 과정")
  static let gateMet = Phrase("met", "충족")
  static let gateFailed = Phrase("not met", "불충족")
  static let gateUnknown = Phrase("not answered", "응답 없음")
  static let coverageMet = Phrase("{1} of the weight answered; {2} needed", "가중치 기준 응답률 {1}, 필요한 응답률 {2}")
  static let coverageHead = Phrase("Coverage", "응답 범위")
  static let verifiedShare = Phrase("{1} of the weight verified and accepted", "가중치 기준 검증 완료 {1}")
  static let proofAccepted = Phrase("verified: accepted", "검증: 승인")
  static let proofRejected = Phrase("verified: rejected", "검증: 반려")
  static let proofOpen = Phrase("not verified", "검증 전")
  static let answeredBy = Phrase("answered by", "응답자")
  static let ruleApplies = Phrase("applies", "해당")
  static let ruleAppliesNot = Phrase("does not apply", "해당 없음")
  static let ruleOtherwise = Phrase("none of the rules above applies", "위 규칙에 모두 해당하지 않음")
  static let silence = Phrase(
    "The answers alone would give “{1}”. With what is unanswered at its worse end the verdict is “{2}”, and the lower one stands.",
    "응답만 보면 “{1}”이지만 무응답을 가장 불리한 값으로 보면 “{2}”이므로 낮은 판정을 씁니다.")
  static let provisionalReason = Phrase(
    "Answers are missing; at their worse end this verdict applies", "무응답 항목을 가장 불리한 값으로 볼 때의 판정")

  static let atLeast = Phrase("at least {1}", "{1} 이상")
  static let below = Phrase("below {1}", "{1} 미만")
  static let above = Phrase("above {1}", "{1} 초과")
  static let atMost = Phrase("at most {1}", "{1} 이하")
  static let equals = Phrase("equal to {1}", "{1}과 같음")

  static let scoresHeading = Phrase("Scores against peers", "동료 집단과 비교한 점수")
  static let peersAre = Phrase(
    "Peers: {1}. The tick is their median, the band their middle half, the dot this {city}.",
    "동료 집단: {1}. 눈금은 중앙값, 띠는 가운데 절반, 점은 이 {city}입니다.")
  static let noPeers = Phrase(
    "Fewer than five peers have values, so no peer statistics are shown.", "값이 있는 동료가 다섯 곳 미만이므로 비교 통계를 보이지 않습니다.")
  static let peerMedian = Phrase("Peer median", "동료 중앙값")
  static let component = Phrase("Component", "구성 요소")
  static let position = Phrase("Position", "위치")
  static let strengths = Phrase("Strengths", "강점")
  static let weaknesses = Phrase("Weaknesses", "약점")
  static let noStrengths = Phrase("None by this rule.", "이 규칙에 따른 강점이 없습니다.")
  static let noWeaknesses = Phrase("None by this rule.", "이 규칙에 따른 약점이 없습니다.")
  static let strengthRule = Phrase(
    "Strength: above the peers’ median by more than one of their standard deviations, and at or above their 75th percentile. Weakness: the mirror image. Only measured values count.",
    "강점: 동료 중앙값보다 표준편차 하나를 넘게 높고 75백분위 이상인 항목. 약점은 그 반대. 측정된 값만 따집니다.")
  static let against = Phrase("{1}; peers {2}", "{1}, 동료 {2}")

  static let whyScore = Phrase("Why this score", "점수의 근거")
  static let whyReference = Phrase(
    "Held against a made-up {city} with the peers’ median at every indicator, scored the same way. Bars to the right raise the score, bars to the left lower it; together they are the whole difference.",
    "모든 지표가 동료 중앙값인 가상의 {city}를 같은 방법으로 평가하여 비교했습니다. 오른쪽 막대는 점수를 높이고 왼쪽 막대는 낮추며, 모두 더하면 점수 차이와 같습니다.")
  static let referenceScore = Phrase("Reference", "기준")
  static let thisScore = Phrase("This {city}", "이 {city}")
  static let contribution = Phrase("Contribution", "기여")
  static let otherParts = Phrase("{1} others together", "그 밖의 {1}개 합계")
  static let fallingNote = Phrase(
    "▽ counts the other way round: less of it raises the score.", "▽ 반대로 셉니다. 값이 낮을수록 점수가 높아집니다.")
  static let stopsScore = Phrase("A component of 0 stops the score.", "구성 요소가 0이면 점수도 0입니다.")

  static let scoreAndPosition = Phrase("Score and position", "점수와 위치")
  static let indicatorsHeading = Phrase("Indicators", "지표")
  static let indicator = Phrase("Indicator", "지표")
  static let answer = Phrase("Answer", "응답")
  static let source = Phrase("Source", "출처")
  static let sourceRow = Phrase("Answers from {1}; the column is named on each line.", "응답 출처: {1}. 각 줄에 열 이름을 적었습니다.")
  static let recordLine = Phrase("record {1}, line {2}", "{1}번째 기록, {2}행")
  static let lineOnly = Phrase("line {1}", "{1}행")
  static let columnName = Phrase("column {1}", "{1} 열")
  static let fromRegistry = Phrase("registry", "도시 명부")
  static let gatesAndOthers = Phrase("Gates and unscored indicators", "요건 및 점수에 들지 않는 지표")
  static let levelOf = Phrase("{1} of {2}", "{2}단계 중 {1}")
  static let countOf = Phrase("{1} of {2}", "{2}개 중 {1}")
  static let yes = Phrase("yes", "예")
  static let no = Phrase("no", "아니오")
  static let basisEvidenced = Phrase("evidence given", "증빙 있음")
  static let basisSelfReported = Phrase("self-reported", "자체 보고")
  static let basisProxy = Phrase("country value", "국가 값")
  static let basisRegistry = Phrase("from the registry", "명부 기재")

  static let noAnswer = Phrase("not reported", "무응답")
  static let notReported = Phrase("not reported", "무응답")
  static let doesNotKnow = Phrase("does not know", "모름")
  static let refused = Phrase("declined", "응답 거부")
  static let notApplicable = Phrase("not applicable", "해당 없음")
  static let notAsked = Phrase("not asked", "질문하지 않음")
  static let invalid = Phrase("not usable", "사용할 수 없는 값")
  static let notReturned = Phrase("not returned", "미제출")
  static let notMeasured = Phrase("not measured", "측정 안 됨")

  static let qualityHeading = Phrase("Data quality", "자료 품질")
  static let answeredShare = Phrase("Weight answered", "응답 가중치")
  static let settle = Phrase("Answers that would settle the verdict or complete a rating", "판정을 확정하거나 평가를 채울 응답")
  static let nothingOpen = Phrase("Nothing that counts is left unanswered.", "점수에 드는 항목은 모두 응답했습니다.")
  static let weight = Phrase("Weight", "가중치")
  static let note = Phrase("Note", "비고")
}
