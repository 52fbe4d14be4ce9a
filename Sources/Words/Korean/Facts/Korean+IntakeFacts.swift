internal import Diagnostics

extension Korean {
  static let surveyIntakeSayings: [SurveyFact: String] = [
    // Columns and names of surveys without a description
    .columnOfSeveralItems: "열 {1:은} 여러 항목의 이름임",
    .columnNotUnderstood: "열 {1:은} 평가 기준의 id도 이름도 질문도 아님",
    .columnIgnored: "읽지 않는 열: {1}",
    .columnsIgnored: "읽지 않는 열 {1}개: {2}",
    .takenForTotal: "{1:을} 도시가 아니라 합계로 봄",
    .citiesUnknown: "이름 {2}개 가운데 {1}개가 {3}에 없는 도시임. 예: {4}",
    .cityAsNamed: "도시는 표에 적힌 한 곳임",
    .citiesAsNamed: "도시 {1}곳은 표에 적힌 대로임",
    .citiesAsNamedFewKnown: "도시 {1}곳은 표에 적힌 대로임. 그 가운데 {2}에 있는 것은 {3}곳으로 절반에 못 미침",
    .citiesAlike: "{1:과} {2:을} 서로 다른 두 도시로 봄",
    .writeBothAlike: "혹시 “{1}”입니까? 그렇다면 둘을 똑같이 적으십시오. --registry로 도시 명부를 주면 분명해집니다.",
    // Tables of surveys without a description
    .noTableUsable: "“{1}”에 쓸 수 있는 표가 없음",
    .sheetNotRead: "시트 {1}에도 응답이 있으나 “{2}”{2:-을} 읽음",
    .nothingKnown: "머리글에도 그 아래에도 평가 기준의 id나 이름, 질문이 없음",
    .nearColumn: "“{1}”: {2}",
    .checkCriteria: "평가 기준이 맞는지 확인하십시오. 그 항목은 다음과 같습니다: {1}",
    .checkCriteriaOfMore: "평가 기준이 맞는지 확인하십시오. 그 항목은 다음과 같습니다: {1} …",
    .noCityColumn: "각 행의 도시를 적은 열이 없음",
    .callColumnCity: "열의 이름을 “city”로 하십시오.",
    .callColumnCityAmong: "열의 이름을 “city”로 하십시오. 뜻을 알 수 없는 열은 다음과 같습니다: {1}",
    .callColumnCityAmongMore: "열의 이름을 “city”로 하십시오. 뜻을 알 수 없는 열은 다음과 같습니다: {1} …",
  ]
}
