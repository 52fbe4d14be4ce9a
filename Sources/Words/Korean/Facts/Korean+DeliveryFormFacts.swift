internal import Diagnostics

/// What findings say of LimeSurvey and web forms.
extension Korean {
  static let deliveryFormSayings: [DeliveryFact: String] = [
    .formHeadingsMissing: "머리글이 {1}행 있어야 하나 표가 모두 {2}행임",
    .formExportWhole: "도구가 쓰는 머리글 행을 하나도 지우지 말고 모두 다시 내보내십시오.",
    .formHeadingTwice: "머리글 {1:이} 둘 이상의 열에 있음. 이 열은 {2:으로} 부름",
    .formRowRagged: "머리글은 셀 {2}개를 요구하나 행에는 {1}개가 있어 응답이 밀렸을 수 있음",
    .formMendRow: "남는 구분 기호나 따옴표 없는 셀 안의 줄 바꿈이 있는지 보고 다시 내보내십시오.",
    .formTickUnknown: "{1:은} {3}의 선택지 {2:을} 골랐는지 말해 주지 않음",
    .formOtherWithoutTick: "{1}에 글이 있으나 ‘기타’를 고르지 않음",
    .formCommentWithoutTick: "{1}에 고르지 않은 선택지에 대한 의견이 있음",
    .formAskRespondent: "둘 가운데 어느 쪽이 맞는지 응답자에게 물어보십시오.",
    .formTakenAsChoices: "열의 내용으로 보아 여러 개 고르기로 읽은 질문: {1}",
    .formLeftApart: "선택지인지 행렬의 행인지 알 수 없어 열마다 따로 둔 질문: {1}",
    .formGiveStructure: "응답과 함께 설문 구조 파일(.lss)을 주십시오. 열마다 무엇인지 거기에 적혀 있습니다.",
    .formAnswerUnknown: "{1:은} 코드북에 있는 {2}의 답이 아님",
    .formAnswerNotCertain: "{1:은} 코드북에서 {2}의 답 둘 이상을 가리키는 글임",
    .formQuestionsUnknown: "데이터에는 있으나 코드북에 없음: {1}",
    .formQuestionsMissing: "코드북에는 있으나 데이터에 없음: {1}",
    .formEscapeBroken: "{1:으로} 시작하는 이스케이프는 VV 내보내기에 없음",
    .formJoinedAmbiguous: "{1}의 답을 확실하게 나눌 수 없음. {2:와} {3:은} 두 선택지일 수도, 기호가 든 한 선택지일 수도 있음",
    .formExportSplit: "선택지 글에서 이 기호를 빼거나, 선택지마다 열을 두어 내보내십시오.",
    .formArchiveWithout: "압축 파일에 {1:이} 없음",
    .formArchiveTwice: "압축 파일에 {1:이} 둘 이상 있음",
    .formExportArchive: "활성화된 설문의 압축 파일(.lsa)을 다시 내보내십시오.",
    .formStructureWithout: "설문 구조에 {1:이} 없음",
    .formSubquestionAlone: "하위 질문 {1:이} 속하는 질문이 설문 구조에 없음",
    .formCodeTwice: "코드 {1:이} 설문 구조의 질문 둘 이상을 가리킴",
    .formUnansweredCode: "{2:이} 든 셀 {1}개를 보고도 답하지 않은 것으로 읽음. 여기가 첫 번째임",
  ]
}
