/// Findings on surveys that are read without a description: what was taken for what, and what could not be.
extension Korean {
  static let surveyIntakeCodes: [String: CodeText] = [
    "SRV-150": CodeText(
      title: "평가 기준의 이름과 비슷하지만 같지 않은 열",
      meaning: "열을 읽지 않으므로, 다른 열이 답하지 않으면 그 항목을 “질문하지 않음”으로 셉니다.",
      reason: "survey.xml이 없으면 빠짐없이 그대로 적은 항목의 id, 이름, 질문으로만 열을 찾습니다. 비슷하기만 한 것은 다른 것일 수 있습니다.",
      remedy: "머리글에 항목의 id를 쓰거나, --keep으로 작성되는 survey.xml에서 연결하십시오."),
    "SRV-151": CodeText(
      title: "아무도 묻지 않아 읽지 않은 열",
      meaning: "열을 건너뜁니다. 이 열에 근거한 결과는 없습니다.",
      reason: "표에는 비고나 날짜처럼 평가 기준이 묻지 않는 것도 들어 있습니다. 그래서 건너뛴 것을 알립니다.",
      remedy: "맞으면 고칠 것이 없습니다. 그렇지 않으면 머리글에 항목의 id를 쓰십시오."),
    "SRV-152": CodeText(
      title: "여러 항목의 이름인 머리글",
      meaning: "열을 읽지 않습니다.",
      reason: "열이 어느 항목에 답하는지 알 수 없습니다.",
      remedy: "머리글에 항목의 id를 쓰십시오."),
    "SRV-153": CodeText(
      title: "어느 도시의 응답인지 밝히지 않은 표",
      meaning: "표를 쓸 수 없습니다.",
      reason: "도시를 뜻하는 머리글이 없고, 알려진 도시 이름이 든 열도 없으며, 파일과 시트의 이름도 하나의 도시를 가리키지 않습니다.",
      remedy: "열의 이름을 “city”로 하거나, --registry로 도시 명부를 지정하십시오."),
    "SRV-154": CodeText(
      title: "같은 도시일 수 있는 표의 두 도시",
      meaning: "두 표기를 두 도시로 셉니다.",
      reason: "명부가 없으면 표에 적힌 이름이 곧 도시이므로, 잘못 쓴 이름 하나가 도시를 하나 더 만듭니다.",
      remedy: "같은 도시이면 두 표기를 똑같이 쓰십시오. --registry로 명부를 지정하면 완전히 해결됩니다."),
    "SRV-155": CodeText(
      title: "표에 적힌 이름을 그대로 따른 도시",
      meaning: "모든 이름을 지역, 국가, 인구가 없는 도시로 셉니다.",
      reason: "지정한 명부가 없고, 프로그램이 찾은 명부에는 이름의 절반도 들어 있지 않습니다.",
      remedy: "--registry로 도시 명부를 지정하거나 명부를 작성하십시오. --keep을 쓰면 명부가 작성됩니다."),
    "SRV-156": CodeText(
      title: "도시가 아닌 합계 행이나 열",
      meaning: "그 행이나 열을 제외합니다.",
      reason: "표는 합계나 평균으로 끝나는 일이 많으며, 이를 도시로 보면 순위에 오르게 됩니다.",
      remedy: "삭제하십시오. 도시 이름이 맞으면 그 도시를 명부에 넣고, --registry로 명부를 지정하십시오."),
    "SRV-157": CodeText(
      title: "평가 기준에 속하는 것이 하나도 없는 표",
      meaning: "표를 쓸 수 없습니다.",
      reason: "머리글에도 첫 열들에도 평가 기준의 id, 이름, 질문이 없으므로, 이 평가 기준에 대한 응답을 담은 표가 아닙니다.",
      remedy: "평가 기준이 맞는지 확인하고, 머리글에 항목의 id를 쓰십시오. `feasibility new survey NAME`을 실행하면 그런 표가 작성됩니다."),
    "SRV-158": CodeText(
      title: "시트마다 한 도시인 경우가 아니면 한 시트만 읽는 통합 문서",
      meaning: "이 시트를 읽지 않습니다.",
      reason: "같은 도시들의 응답이 여러 시트에 있으면 한 문항에 대한 응답이 여러 개가 됩니다.",
      remedy: "응답을 한 시트에 모으거나, 쓰려는 시트를 별도의 파일로 저장하십시오."),
    "SRV-159": CodeText(
      title: "쓸 수 없어 제외한 폴더의 파일",
      meaning: "파일을 읽지 않으며, 그 파일에 담긴 응답은 결과에 들어가지 않습니다.",
      reason: "많은 파일 가운데 손상된 하나가 다른 파일의 내용을 가려서도 안 되고, 아무 알림 없이 사라져서도 안 됩니다.",
      remedy: "그 파일에 대한 점검 결과를 보십시오."),
  ]
}
