extension Korean {
  static let deliveryCodes: [String: CodeText] = [
    "DLV-001": CodeText(
      title: "JSON으로 시작하는 파일은 올바른 JSON이어야 함",
      meaning: "파일을 JSON(RFC 8259)으로 읽을 수 없거나, 한 개체에 같은 이름이 두 번 있습니다.",
      reason: "손상된 JSON이나 두 번 나온 이름을 도구마다 다르게 읽으므로 어느 쪽이든 틀린 값이 될 수 있습니다.",
      remedy: "파일을 쓴 도구에서 다시 내보내십시오.")
  ]
}
