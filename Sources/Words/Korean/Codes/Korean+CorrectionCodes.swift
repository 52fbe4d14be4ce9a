/// Findings on the workbooks that go back to cities for correction.
extension Korean {
  static let correctionCodes: [String: CodeText] = [
    "SRV-110": CodeText(
      title: "명부에 있는 도시에만 만드는 통합 문서",
      meaning: "명부에 없는 도시를 적은 행이 있어, 통합 문서를 누구에게 보낼지 알 수 없습니다.",
      reason: "잘못 적은 이름으로 만든 통합 문서는 돌아와도 어느 도시의 것도 아닙니다.",
      remedy: "표의 이름을 고치거나 명부에 다른 표기로 추가한 다음, 통합 문서를 다시 작성하십시오."),
    "SRV-111": CodeText(
      title: "나열된 점검 결과만 담는 통합 문서",
      meaning: "일부 종류의 점검 결과는 목록에 담을 수 있는 수보다 많으므로, 통합 문서에 일부가 빠지거나 통합 문서가 없는 도시가 있을 수 있습니다.",
      reason: "잘못된 파일이 메모리를 가득 채우지 않도록 점검 결과의 목록에는 한도가 있습니다.",
      remedy: "나열된 것을 고치고 조사를 다시 점검하거나, 도시를 여러 부분으로 나누어 점검하십시오."),
    "SRV-112": CodeText(
      title: "응답한 도시에만 만드는 통합 문서",
      meaning: "이 조사에서는 국가 값이 도시 값을 대신하며, 응답한 도시가 없습니다.",
      reason: "도시는 자기가 하지 않은 응답을 고칠 수 없습니다.",
      remedy: "도시가 응답한 조사로 통합 문서를 작성하십시오."),
  ]
}
