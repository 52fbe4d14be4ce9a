/// What every command says at the terminal: heads, remarks below tables, steps, files written.
extension Korean {
  static let terminal = [terminal1, terminal2, terminal3, terminal4, terminal5]

  /// Heads and warnings.
  private static let terminal1: [TerminalPhrase: String] = [
    .syntheticWarning: "가상 자료: 값은 모두 지어낸 것이며 실제 도시를 나타내지 않습니다",
    .syntheticMark: "가상 자료",
    .proxyWarning: "국가 값 대용: 도시마다 해당 국가의 값을 썼습니다",
    .percentSign: "{1}%",
    .listAnd: " 및 ",
    .listOr: " 또는 ",
    .provisionalMark: "{1}(잠정)",
    .filledValueMark: "{1}(대체값)",
    .coverageHead: "응답률",
    .nothingListed: "없음",
  ]

  /// What is not shown.
  private static let terminal2: [TerminalPhrase: String] = [
    .columnsHidden: "열 {1}개를 표시하지 않았습니다. --wide를 쓰면 모두 보입니다",
    .columnsHiddenNamed: "열 {1}개를 표시하지 않았습니다({2}). --wide를 쓰면 모두 보입니다",
    .moreRows: "… 외 {1}개, --top all을 쓰면 모두 보입니다",
    .moreLines: "… 외 {1}개",
    .andMore: "{1} 외 {2}개",
  ]

  /// Files, choices and steps.
  private static let terminal3: [TerminalPhrase: String] = [
    .wroteFile: "작성한 파일: {1}",
    .reportsHead: "보고서",
    .taking: "사용: {1}",
    .onlySurvey: "조사 {1}(찾을 수 있는 유일한 조사)",
    .onlyCriteria: "평가 기준 {1}(찾을 수 있는 유일한 평가 기준)",
    .namedCriteria: "평가 기준 {1}(조사가 지정함)",
    .stepReadingBoth: "두 회차를 읽고 평가하는 중",
    .stepReadingSources: "평가 기준과 조사를 읽는 중",
    .stepScoring: "점수를 계산하는 중",
    .stepReading: "읽는 중",
    .stepScoringReturns: "제출 {1}건의 점수를 계산하는 중",
    .stepRepeating: "{1}회 재계산하는 중",
    .stepWriting: "보고서를 쓰는 중",
    .progressLine: "[{1}] {4} {3}회 중 {2}회, {5}",
    .progressRate: ", 초당 {1}회",
    .unitReplicates: "재계산",
    .unitRuns: "계산",
    .stoppedAfter: "{3} {2}회 중 {1}회에서 멈추었습니다. 아무것도 쓰지 않았습니다",
    .stoppedBatch: "중단했습니다. 그 전에 끝난 보고서는 남아 있으며 나머지는 아무것도 쓰지 않았습니다",
    .printing: "인쇄 중",
    .nothingPrinted: "중단했습니다. 인쇄한 것이 없습니다",
    .printingStopped: "브라우저가 인쇄하는 도중에 중단했습니다",
    .noWorkbooks: "{1}: 조사를 사용할 수 없어 통합 문서를 만들지 않았습니다",
    .workbooksWritten: "{1}: 응답이 있는 도시 {3}곳에 통합 문서 {2}개를 썼습니다. 발견 사항이 없는 {4}곳에는 쓰지 않았습니다",
  ]

  /// What surveys without a description were taken for.
  private static let terminal4: [TerminalPhrase: String] = [
    .intakeTitle: "설명 파일 없이 읽음: {1}, 조사 이름 {2}, {3}",
    .intakeUnnamed: "회차 이름 없음",
    .intakeEdition: "{1}년 회차",
    .intakeTable: "표",
    .intakeCity: "도시 열",
    .intakeItems: "문항",
    .intakeMissing: "없는 문항",
    .intakeCities: "도시",
    .intakeIgnored: "읽지 않음",
    .intakeLeftOut: "제외",
    .intakeKept: "저장",
    .intakeSheet: "{1} 시트 {2}",
    .intakeRows: "{1}행",
    .intakeWide: "도시마다 한 행",
    .intakeLong: "응답마다 한 행",
    .intakeAcross: "문항마다 한 행, 도시마다 한 열",
    .intakeXML: "XML",
    .intakeDelimiter: "{1}, 구분자 {2}",
    .delimiterComma: "쉼표",
    .delimiterSemicolon: "쌍반점",
    .delimiterTab: "탭",
    .delimiterBar: "세로줄",
    .intakeByWord: "“{1}” 열, 제목으로 찾음",
    .intakeByContent: "“{1}” 열, {3}칸 중 {2}칸이 아는 도시",
    .intakeByHeaders: "열 제목 {1}개",
    .intakeByName: "파일이나 시트 이름: {1}",
    .intakeById: "코드로 {1}",
    .intakeByItemName: "이름으로 {1}",
    .intakeByQuestion: "질문으로 {1}",
    .intakeFound: "{2}개 중 {1}개{3} (열 또는 행)",
    .intakeGiven: "{1}, 도시 {2}곳",
    .intakeKnown: "{1}에 있는 도시, 이름 {3}개 중 {2}개를 앎",
    .intakeAsNamed: "표에 적힌 {1}곳",
    .intakeKnowsOnly: "; {1:은} {2}개만 앎",
  ]

  /// What was set aside does to a result.
  private static let terminal5: [TerminalPhrase: String] = [
    .effectHeading: "결과에 미치는 영향",
    .effectBasis: "제외된 값마다 척도의 양 끝 값을 넣어 보았으며, 한 도시의 값은 함께 바꾸었습니다. 그 사이의 값은 살펴보지 않았습니다",
    .effectLeftOutOne: "행이 제외되어 평가하지 못한 도시 1곳: {1}",
    .effectLeftOut: "행이 제외되어 평가하지 못한 도시 {1}곳: {2}",
    .effectLoss: "{2:이} 평가되지 않는 도시 {1}곳: {3}",
    .effectMoreLosses: "그 밖에 일부 도시에서 평가되지 않는 구성 요소 {1}개",
    .effectUnrated: "전체 점수를 평가할 수 없으나 이 값이 있으면 평가되는 도시 {1}곳: {2}",
    .effectOpenVerdict: "{1}({2}, {3:이} 될 수 있음)",
    .effectVerdicts: "달라질 수 있는 판정 {1}건: {2}",
    .effectLookedAt: "값이 제외된 도시 {2}곳 중 {1}곳을 살펴보았습니다",
  ]
}
