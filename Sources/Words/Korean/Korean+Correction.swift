/// What a workbook that goes back to a city says around the findings.
extension Korean {
  static let correction: [CorrectionPhrase: String] = [
    .answersSheet: "응답",
    .findingsSheet: "점검 결과",
    .headingOfCity: "{1}: 응답 점검 결과",
    .lookAtYellow: "1. ‘{1}’ 시트의 노란 셀을 확인해 주십시오. 이유는 셀의 메모에 적혀 있습니다.",
    .writeOver:
      "2. ‘value’ 열에 올바른 응답을 덮어써 주십시오. 받은 값은 옆 열에 그대로 있습니다. 응답이 없으면 비워 두고, 해당하지 않는 질문에는 n/a라고 적어 주십시오.",
    .leaveHeads: "3. 첫 행과 ‘{1}’, ‘question’ 열은 고치지 말고 저장하여 다시 보내 주십시오.",
    .answersMadeUp: "이 조사의 응답은 프로그램이 만든 가상의 값이며 도시가 제출한 것이 아닙니다.",
    .numberColumn: "번호",
    .codeColumn: "코드",
    .effectColumn: "처리",
    .cellColumn: "셀",
    .questionColumn: "질문",
    .whatColumn: "내용",
    .mendColumn: "고치는 방법",
    .receivedPlace: "받은 파일에서의 위치",
    .originalColumn: "영문 원문",
    .toBeLookedAt: "확인 필요",
    .valueNotUsed: "값을 쓰지 못함",
    .rowNotUsed: "행을 쓰지 못함",
    .fileNotUsed: "파일을 쓰지 못함",
    .cityHint: "도시. 고치지 마십시오.",
    .questionHint: "질문 번호. 고치지 마십시오.",
    .groupHint: "응답 대상 집단. 고치지 마십시오.",
    .valueHint: "응답. 여기에서 고쳐 주십시오.",
    .countHint: "집단에 관한 응답일 때 응답자 수.",
    .evidenceHint: "응답의 근거가 되는 링크나 문서 이름.",
    .marginHint: "수치의 오차 범위(아는 경우).",
  ]
}
