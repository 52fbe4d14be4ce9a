/// Codes of workbooks that are written.
extension Korean {
  static let workbookOutCodes: [String: CodeText] = [
    "RUN-090": CodeText(
      title: "통합 문서의 한 시트에는 1,048,576행까지 들어감",
      meaning: "표의 행이 시트에 들어갈 수 있는 것보다 많아 다음 시트로 이어지며, 시트마다 머리글을 다시 적습니다.",
      reason: "스프레드시트는 마지막 행보다 아래에 있는 행을 읽지 않으므로 나머지가 경고 없이 사라지게 됩니다.",
      remedy: "표가 나뉘지 않고 들어 있는 같은 이름의 CSV 파일을 쓰십시오."),
    "RUN-091": CodeText(
      title: "통합 문서의 한 시트에는 16,384열까지 들어감",
      meaning: "표의 열이 시트에 들어갈 수 있는 것보다 많습니다. 마지막 열보다 뒤에 있는 열은 통합 문서에 없습니다.",
      reason: "스프레드시트에는 XFD 뒤에 열이 없습니다.",
      remedy: "모든 열이 들어 있는 같은 이름의 CSV 파일을 쓰십시오."),
    "RUN-092": CodeText(
      title: "통합 문서의 셀에는 보이는 글자와 공백만 32,767자까지 들어감",
      meaning: "텍스트가 셀에 들어갈 수 있는 것보다 길어 잘린 곳이 “…”로 끝나거나, 통합 문서에 담을 수 없는 문자가 있어 그 자리에 “\u{FFFD}”가 있습니다.",
      reason: "스프레드시트는 이런 셀이 있는 통합 문서를 손상된 것으로 봅니다.",
      remedy: "텍스트가 온전히 들어 있는 CSV 파일이나 report.xml을 쓰십시오."),
    "RUN-093": CodeText(
      title: "통합 문서를 만들 공간이 있어야 함",
      meaning: "통합 문서를 만들지 못했으며, 그 자리에 아무것도 쓰지 않았습니다.",
      reason: "통합 문서는 메모리와 임시 파일에서 만든 다음 통째로 제자리에 옮깁니다.",
      remedy: "임시 파일 폴더(TMPDIR)에 공간을 마련하거나, 대신 CSV로 쓰십시오."),
  ]
}
