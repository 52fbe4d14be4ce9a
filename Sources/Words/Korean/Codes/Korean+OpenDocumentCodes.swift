/// Findings on workbooks that only a password opens, documents without tables, and names that lie.
extension Korean {
  static let openDocumentCodes: [String: CodeText] = [
    "SRV-090": CodeText(
      title: "암호로 보호된 통합 문서",
      meaning: "파일에서 아무것도 읽지 않았습니다.",
      reason: "암호가 없으면 내용을 의미 없는 바이트와 구별할 수 없으며, 이 프로그램은 암호를 받지 않습니다.",
      remedy: "암호로 통합 문서를 열어 암호 없이 저장하고, 그 파일을 지정하십시오."),
    "SRV-091": CodeText(
      title: "읽을 수 있는 표가 없는 문서",
      meaning: "파일에서 아무것도 읽지 않았습니다.",
      reason: "글 문서, 슬라이드, 웹 페이지와 그 밖의 XML에는 셀을 가리켜 말할 수 있는 시트와 행이 없습니다.",
      remedy: "표를 스프레드시트에 복사하여 저장하고, 그 파일을 지정하십시오."),
    "SRV-092": CodeText(
      title: "이름과 형식이 다른 표",
      meaning: "표를 바이트가 나타내는 실제 형식으로 읽습니다.",
      reason: "프로그램은 확장자를 따르므로, 파일을 다르게 열거나 전혀 열지 못할 수 있습니다.",
      remedy: "읽는 데에는 고칠 것이 없습니다. 파일 이름을 바꾸면 이 알림이 나오지 않습니다."),
  ]
}
