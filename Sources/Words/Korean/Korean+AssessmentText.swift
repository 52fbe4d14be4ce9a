/// What the terminal says of a result: ranking, what was left out, cities side by side, batches, checks.
extension Korean {
  static let assessmentText = [
    assessmentText1, assessmentText2, assessmentText3, assessmentText4, assessmentText5, assessmentText6,
  ]

  /// The ranking, and who is not in it.
  private static let assessmentText1: [AssessmentPhrase: String] = [
    .titleWithEdition: "{1}, 조사 연도 {2}",
    .titleWithoutEdition: "{1}, 회차 이름 없음",
    .noCityRanked: "순위를 매길 수 있는 도시가 없습니다.",
    .verdictsHead: "판정",
    .classesHead: "등급",
    .provisionalCount: "잠정 {1}곳: 무응답 항목에 따라 낮아질 수 있습니다. 해당 항목은 보고서에 있습니다",
    .setAsideCity: "{1}: 제외됨, {2} ({3})",
    .setAsideMoreRows: "; 그 밖의 {1}행도 같음",
    .leftOutHead: "순위에서 빠진 도시",
    .leftOutCount: "{2}곳 중 {1}곳",
    .returnedNothing: "; {1}곳은 제출하지 않음",
    .returnedNothingNames: "제출하지 않음: {1}",
    .setAsideRowsHead: "제외된 행",
    .setAsideRowsCount: "{1}개, 이로 인해 빠진 도시는 없음",
    .setAsideAnswerMark: ", 응답 {1}",
    .setAsideNoCity: "도시 없음",
    .weightAnswered: "가중치 기준 응답률 {1}",
    .partsNotRated: "{1}, 평가 불가: {2}",
  ]

  /// Divide flags.
  private static let assessmentText2: [AssessmentPhrase: String] = [
    .divideTableHead: "정보격차",
    .comparedHead: "비교 대상",
    .measuredHead: "측정",
    .severeHead: "매우 심함",
    .wideHead: "심함",
    .moderateHead: "다소 심함",
    .notMeasuredHead: "측정 안 됨",
    .levelToFrontier: "최고 수준 {1} 대비",
    .priceBurden: "요금 부담",
  ]

  /// Batches, and files that were checked.
  private static let assessmentText3: [AssessmentPhrase: String] = [
    .surveyHead: "조사",
    .criteriaHead: "평가 기준",
    .stateHead: "상태",
    .assessedHead: "평가",
    .rankedHead: "순위",
    .errorsHead: "오류",
    .stateStopped: "중단",
    .stateDone: "완료",
    .kindFile: "파일",
    .kindCriteria: "평가 기준",
    .kindRegistry: "도시 명부",
    .kindSurvey: "조사",
    .kindReport: "보고서",
    .cannotBeUsed: "사용할 수 없음",
    .noFindingsAtAll: "발견 사항 없음",
    .errorCount: "오류 {1}건",
    .noteCount: "참고 {1}건",
    .acknowledgedCount: "확인됨 {1}건",
    .understoodCriteria: "지표 {1}개, 지수 {2}개",
    .understoodCities: "도시 {1}곳",
    .understoodReturns: "{2}에 대한 제출 {1}건",
    .filesWhole: "파일 {1}개, 온전함",
    .filesNotWhole: "파일 {1}개, 온전하지 않음",
  ]

  /// Cities side by side.
  private static let assessmentText4: [AssessmentPhrase: String] = [
    .indicatorsBySpread: "지표(차이가 큰 순)",
    .worstDivideFlag: "가장 나쁜 격차 단계",
  ]

  /// Programmes and mentors.
  private static let assessmentText5: [AssessmentPhrase: String] = [
    .programmeHead: "프로그램",
    .citiesHead: "도시",
    .forHead: "대상",
    .closenessShort: "유사도",
    .mentorsFound: "멘토가 필요한 도시 {2}곳 중 {1}곳에 멘토가 있습니다. 멘토 한 곳은 최대 {3}곳을 맡습니다",
    .withoutMentor: "멘토 없음: {1}",
    .noProgramme: "해당하는 프로그램 없음",
    .becauseOf: "이유: {1}",
    .learnFromCity: "배울 도시 {1}  유사도 {2}: {3}",
    .hereAndThere: "이 도시 {1}, 상대 도시 {2}; 격차 {3}",
    .wantsMentor: "멘토가 필요하지만 없음",
    .mentorOf: "멘토를 맡은 도시: {1}",
    .triggerVerdict: "판정 {1}",
    .reasonScoreBelow: "{1} {2:이} {3} 미만",
    .reasonVerdictIs: "판정이 “{1}”임",
    .sameRegion: "같은 지역",
    .anotherRegion: "다른 지역",
    .regionNotKnown: "지역 모름",
    .incomeAndSize: "{1}, 소득 {2}, 규모 {3}",
    .notKnown: "모름",
  ]

  /// What codes of findings mean, sets in reach, starting points.
  private static let assessmentText6: [AssessmentPhrase: String] = [
    .codeHead: "코드",
    .ruleHead: "규칙",
    .whyItIsThere: "규칙이 있는 이유",
    .setHead: "이름",
    .versionHead: "판",
    .titleHead: "제목",
    .indicatorsHead: "지표",
    .fileHead: "파일",
    .cannotBeRead: "(읽을 수 없음, 발견 사항 참조)",
    .showingFile: "표시: {1}",
    .nextCriteria: "다음: 파일을 고친 뒤 `feasibility check {1}`{1:-을} 실행하십시오.",
    .nextSurvey:
      "다음: responses.csv를 채운 뒤(열마다 무엇을 묻고 무엇을 적을 수 있는지는 questions.csv에 있습니다) `feasibility check {1}`{1:-을} 실행하십시오.",
  ]
}
