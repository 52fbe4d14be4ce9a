/// Findings on the verification of answers.
extension Korean {
  static let proofCodes: [String: CodeText] = [
    "SRV-170": CodeText(
      title: "검증에서 인정되지 않은 응답",
      meaning: "응답을 결측(사용할 수 없는 값)으로 처리하며, 누가 언제 인정하지 않았는지는 기록에 남습니다.",
      reason: "증빙 자료로 뒷받침되지 않는 응답이 점수를 높여서는 안 됩니다.",
      remedy: "증빙 자료로 뒷받침되는 응답을 도시에 요청하거나, survey.xml에 이 점검 결과를 확인한 것으로 적으십시오."),
    "SRV-171": CodeText(
      title: "알아볼 수 없는 응답 검증 결과",
      meaning: "응답을 쓰되, 검증하지 않은 것으로 셉니다.",
      reason: "낱말을 추측하면 불인정이 인정으로 바뀔 수 있습니다.",
      remedy: "“accepted”(인정), “rejected”(불인정), “open”(보류) 가운데 하나를 쓰고, 날짜를 알면 accepted 2026-03-01처럼 그 뒤에 적으십시오."),
  ]
}
