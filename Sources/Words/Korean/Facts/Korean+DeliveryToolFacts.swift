internal import Diagnostics

/// What findings say of KoboToolbox and ODK.
extension Korean {
  static let deliveryToolSayings: [DeliveryFact: String] = [
    .toolNothing: "아무것도 없음",
    .toolChoicesContradict: "{1}: 이어 붙인 답과 선택지별 열이 서로 다름. 이어 붙인 답은 {2}, 열은 {3}",
    .toolChoicesAmbiguous: "{1:을} 확실하게 나눌 수 없음. {2}의 답이 {3:과} {4} 가운데 어느 쪽인지 알 수 없음",
    .toolChoicesUnknown: "{1:은} {2}의 선택지를 이어 붙인 것이 아님",
    .toolExportBoth: "이름을 머리글로 하고, 여러 개 고르기 질문을 한 열과 선택지별 열 양쪽으로 다시 내보내십시오.",
    .toolChoicesInferred: "열에 든 0과 1로 보아 여러 개 고르기로 읽은 질문: {1}",
    .toolChoicesLeftApart: "선택지가 더 있는 것인지 알 수 없어 열마다 따로 둔 것: {1}",
    .toolOrphan: "{1}의 항목이 속하는 {2:이} 없거나 둘 이상임",
    .toolExportWhole: "제출물과 모든 반복 그룹을 같은 때에 내보내고, 어느 행도 지우지 마십시오.",
    .toolKeyTwice: "{1:이} {2}의 항목 둘 이상을 가리킴. 이 항목은 쓰지 않음",
    .toolParentNotGiven: "{1}의 항목이 속하는 제출물이 주어지지 않음",
    .toolGiveAll: "반복 그룹 밖의 질문이 든 제출물 표도 함께 주십시오.",
    .toolPlaceContradicts: "{1}: 한 셀에 든 위치와 나눈 열의 위치가 서로 다름",
    .toolRepeatTooLarge: "{1}에는 제출물 {3}개에 항목이 {2}개 있어 나란히 놓기에 너무 많음",
    .toolSendEntries: "항목을 도구에서 미리 집계하거나, 필요한 항목만 남겨 내보내십시오.",
    .toolNoSubmissions: "파일에 제출물이 없음",
    .toolNoSubmission: "제출물이 아님",
    .toolExportSubmissions: "도구가 주는 그대로 제출물을 다시 내보내십시오.",
  ]
}
