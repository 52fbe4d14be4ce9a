/// Codes of the command line: what was asked for, and what was given in place of a survey or a criteria set.
extension Korean {
  static let commandCodes: [String: CodeText] = [
    "RUN-080": CodeText(
      title: "명령줄은 알아볼 수 있어야 함",
      meaning: "명령, 옵션 또는 옵션의 값을 알 수 없거나, 빠졌거나, 다른 것과 함께 쓸 수 없습니다.",
      reason: "단어 하나를 경고 없이 건너뛰면 요구한 것과 다른 평가를 하게 됩니다.",
      remedy: "“feasibility help” 뒤에 명령의 이름을 적어 도움말을 보십시오. 종료 코드 64는 사용법이 틀렸다는 뜻입니다."),
    "RUN-081": CodeText(
      title: "중단된 실행",
      meaning: "프로그램이 작업하는 동안 중단 키를 눌렀습니다.",
      reason: "작업의 일부에서 나온 결과를 전체의 결과로 내놓지 않습니다.",
      remedy: "명령을 다시 실행하십시오. 어디까지 마쳤는지는 점검 결과에 적혀 있습니다."),
    "RUN-082": CodeText(
      title: "조사나 평가 기준은 폴더나 XML 파일로 지정함",
      meaning: "조사나 평가 기준이 와야 하는 자리에 표를 지정했습니다.",
      reason: "표에는 어느 회차의 것인지, 어디에서 왔는지, 열이 무슨 뜻인지 적혀 있지 않지만 survey.xml에는 적혀 있습니다.",
      remedy: "survey.xml이 있는 폴더를 지정하십시오. 곁에 survey.xml이 없는 표는 “--survey” 옵션으로 읽을 수 있습니다."),
    "RUN-083": CodeText(
      title: "다른 프로그램의 파일은 읽지 않음",
      meaning: "파일의 내용이 문서, 그림, 옛 형식의 통합 문서 또는 읽지 않는 다른 종류의 것입니다.",
      reason: "응답은 표(Excel과 OpenDocument 통합 문서, CSV)와 XML에서 읽으며, 이들은 셀마다 위치를 밝힐 수 있습니다.",
      remedy: "파일을 만든 프로그램에서 열어 표를 .xlsx, .ods 또는 CSV로 저장하고, 그 파일을 지정하십시오."),
    "RUN-084": CodeText(
      title: "옵션은 정해진 종류의 파일을 받음",
      meaning: "이 프로그램이 아는 파일이지만, 옵션이 받는 종류가 아닙니다.",
      reason: "평가 기준은 점수를 매기는 방법을, 조사는 응답한 내용을 담으며, 하나가 다른 하나를 대신할 수 없습니다.",
      remedy: "평가 기준은 “--criteria” 옵션으로, 조사는 “--survey” 옵션으로 지정하십시오."),
  ]
}
