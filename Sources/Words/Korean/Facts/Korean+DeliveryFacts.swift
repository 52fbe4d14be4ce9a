internal import Diagnostics

/// What reading files of other tools says.
extension Korean {
  /// In parts as they are written.
  static let deliveryFacts: [[DeliveryFact: String]] = [
    deliverySayings, deliveryToolSayings, deliveryFormSayings, deliveryStatisticsSayings,
    deliveryExchangeSayings, deliveryMappingSayings,
    deliveryCodebookSayings, deliveryArchiveSayings,
  ]

  private static let deliverySayings: [DeliveryFact: String] = [
    .jsonEndsEarly: "값이 끝나기 전에 글이 끝남",
    .jsonTextBehind: "글이 끝난 뒤에 다른 내용이 있음",
    .jsonNoValue: "여기서 시작하는 JSON 값이 없음",
    .jsonNoName: "여기에는 따옴표로 묶은 이름이 있어야 함",
    .jsonNameTwice: "같은 개체에 이 이름이 두 번 있음",
    .jsonNoColon: "여기에 쌍점이 빠짐",
    .jsonNoComma: "여기에 쉼표가 빠짐",
    .jsonControl: "문자열에 제어 문자가 그대로 있음",
    .jsonNotUTF8: "문자열이 올바른 UTF-8이 아님",
    .jsonNoEscape: "JSON에 없는 이스케이프",
    .jsonTooDeep: "값이 128단계보다 깊게 겹침",
    .exportAgain: "파일을 다시 내보내거나 다시 요청하십시오. 손상되었거나 손으로 고친 파일입니다.",
    .noProfile: "알려진 도구의 파일이 아님",
    .profilesThereAre: "알려진 도구: {1}. 머리글 행이 있는 표로 내보내거나 --profile로 도구를 지정하십시오.",
    .noSuchProfile: "{1}(이)라는 프로필이 없음",
    .namesThereAre: "프로필 이름: {1}.",
    .noToolMarks: "도구의 표식이 없어 열마다 한 문항으로 봄",
    .columnsStand: "여러 열에 나뉜 복수 응답은 합치지 않고 코드는 적힌 그대로 둡니다.",
    .sheetsUnread: "다음 시트에서는 아무것도 읽지 않음: {1}",
    .exportSheets: "필요한 시트를 따로 파일로 내보내십시오.",
  ]
}
