/// Codes of trying changed answers, and of the path to a better result.
extension Korean {
  static let explanationCodes: [String: CodeText] = [
    "RUN-030": CodeText(
      title: "바꾼 응답은 NAME=VALUE 꼴로 적음",
      meaning: "“--set” 옵션 뒤에 항목이나 지표의 이름, 등호, 값이 있어야 하는데 그렇지 않습니다.",
      reason: "이름은 첫 등호에서 끝나며, 그 뒤는 조사의 셀과 같은 방법으로 읽습니다.",
      remedy: "예를 들어 “--set GOV-01=4 --set POL-02=yes”처럼 적고, 집단은 “--set \"DIV-01[women]=62\"”처럼 적으십시오."),
    "RUN-031": CodeText(
      title: "바꾼 응답의 이름은 평가 기준의 항목이나 지표여야 함",
      meaning: "평가 기준에 이 이름의 항목도 지표도 없습니다.",
      reason: "아무것도 읽지 않는 응답은 아무것도 바꾸지 않으면서 시험해 본 것처럼 보입니다.",
      remedy: "“feasibility criteria show” 명령으로 이름을 볼 수 있습니다."),
    "RUN-032": CodeText(
      title: "바꾼 응답은 항목의 척도 안에 있어야 함",
      meaning: "이 값은 항목의 응답이 될 수 없으므로 아무것도 시험하지 않았습니다.",
      reason: "어느 도시도 할 수 없는 응답으로는 어느 도시에 대해서도 아무것도 알 수 없습니다.",
      remedy: "조사에 적는 그대로 값을 적으십시오. 예 또는 아니오(yes, no), 단계, 숫자, 선택지의 코드, 해당 없음(n/a) 가운데 하나입니다."),
    "RUN-033": CodeText(
      title: "경로는 목표로 삼을 수 있는 판정이나 등급으로만 이어짐",
      meaning: "평가 기준에 이 이름의 판정이나 등급이 없거나, 점수가 아니라 요건이나 무응답에 따라 내려지는 판정입니다.",
      reason: "경로는 점수와 응답에 대한 조건을 충족하는 최소의 변화입니다.",
      remedy: "평가 기준 파일에 있는 판정이나 등급의 id를 적으십시오. “feasibility criteria show” 명령으로 볼 수 있습니다."),
  ]
}
