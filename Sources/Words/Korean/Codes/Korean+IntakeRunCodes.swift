/// Codes of running on tables without a description.
extension Korean {
  static let intakeRunCodes: [String: CodeText] = [
    "RUN-095": CodeText(
      title: "표가 있는 폴더에서 표가 아닌 것은 뺌",
      meaning: "점검 결과에 적힌 파일과 폴더를 열지 않았습니다.",
      reason: "survey.xml이 없는 폴더에서는 그 폴더에 있는 모든 표를 읽고, 다른 것은 읽지 않습니다.",
      remedy: "이대로 맞으면 할 일이 없습니다. 아래 폴더에 있는 표는 위로 옮기거나 따로 지정하십시오."),
    "RUN-096": CodeText(
      title: "설명이 없는 조사에만 명부나 설명을 줄 수 있음",
      meaning: "옵션을 적용할 것이 없습니다.",
      reason: "survey.xml이 있으면 명부를 스스로 지정하며, 설명이 이미 적혀 있으면 새로 남길 것이 없습니다.",
      remedy: "옵션을 빼거나, “--survey” 옵션으로 표 자체를 지정하십시오."),
    "RUN-097": CodeText(
      title: "폴더 하나에 둘 수 있는 표는 2,000개까지",
      meaning: "아무것도 읽지 않았습니다.",
      reason: "이렇게 많은 파일은 도시들의 응답이 아니라 폴더를 잘못 지정한 것입니다.",
      remedy: "응답이 있는 폴더를 지정하거나 표를 합치십시오."),
    "RUN-098": CodeText(
      title: "찾은 명부는 도시의 절반 이상이 들어 있을 때에만 씀",
      meaning: "명부에 없는 이름의 행은 제외합니다.",
      reason: "대부분의 이름이 찾은 명부에 있는 도시이므로, 나머지는 잘못 적은 것이거나 명부에 없는 도시입니다. 명부의 도시와 이름뿐인 도시를 섞는 일은 없습니다.",
      remedy: "이름을 고치거나, “--registry” 옵션으로 이 도시들의 명부를 지정하십시오."),
  ]
}
