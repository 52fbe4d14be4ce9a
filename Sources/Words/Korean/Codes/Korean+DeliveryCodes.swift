extension Korean {
  static let deliveryCodes: [String: CodeText] = [
    "DLV-001": CodeText(
      title: "JSON으로 시작하는 파일은 올바른 JSON이어야 함",
      meaning: "파일을 JSON(RFC 8259)으로 읽을 수 없거나, 한 개체에 같은 이름이 두 번 있습니다.",
      reason: "손상된 JSON이나 두 번 나온 이름을 도구마다 다르게 읽으므로 어느 쪽이든 틀린 값이 될 수 있습니다.",
      remedy: "파일을 쓴 도구에서 다시 내보내십시오."),
    "DLV-002": CodeText(
      title: "파일을 쓴 도구를 알아야 함",
      meaning:
        "머리글이 있는 표도 아니고 여기에서 읽는 도구의 형식도 아니어서 파일을 아는 프로필이 없거나, 없는 프로필을 지정했습니다.",
      reason: "열과 코드의 뜻은 도구에 따라 다르므로 다른 것으로 읽으면 ‘아니요’가 ‘예’가 될 수 있습니다.",
      remedy: "여기에 나온 형식으로 다시 내보내거나 --profile로 프로필을 지정하십시오."),
  ]
}
