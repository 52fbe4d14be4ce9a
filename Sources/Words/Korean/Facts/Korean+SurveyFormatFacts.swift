internal import Diagnostics

extension Korean {
  static let surveyFormatSayings: [SurveyFact: String] = [
    // Elements and attributes of survey files
    .unknownElementIn: "<{2}> 안의 <{1}>{1:-은} 형식에 없는 요소임",
    .holdsNoElements: "<{1}>에는 요소를 둘 수 없습니다.",
    .noAttributeOf: "“{1}”{1:-은} <{2}>의 속성이 아님",
    .hasNoAttributes: "<{1}>에는 속성을 쓸 수 없습니다.",
    .allowedAre: "쓸 수 있는 것은 다음과 같습니다: {1}",
    .attributeMissingIn: "<{2}>에 “{1}” 속성이 없음",
    .elementMissingIn: "<{2}> 안에 <{1}> 요소가 없음",
    .noValueOf: "{1:은} “{2}”에 쓸 수 없는 값임",
    .standsTwice: "{1:이} 두 번 나옴",
    .standsTwiceFirstIn: "{1:이} 두 번 나옴. 첫째는 {2}행에 있음",
    .noSuchThing: "{1} {2:이} 없음",
    .knownAre: "있는 것은 다음과 같습니다: {1}",
    .identifierRule: "영문자, 숫자, “.”, “-”, “_”만 쓰고 영문자나 숫자로 시작하십시오.",
    .answerIsEither: "응답에는 값과 결측 표시 가운데 하나만 적을 수 있습니다.",
    // Names of what stands twice, or is referred to
    .theColumn: "열 “{1}”",
    .theCode: "코드 “{1}”",
    .theID: "<{1}>의 id “{2}”",
    .elementInLanguage: "<{1}>(언어 “{2}”)",
    .acknowledgementFor: "같은 도시와 열에 대한 {1} 확인",
    .aSheet: "시트",
    .aRegion: "지역",
    .aCountry: "국가",
    .aGroup: "집단",
    // Rules of values in survey files
    .writeDegrees: "-{1}에서 {1} 사이의 도(°)를 쓰십시오.",
    .writeNumberAboveZero: "0보다 큰 수를 쓰고, 소수점은 마침표로 쓰십시오.",
    .writeDate: "날짜를 YYYY, YYYY-MM 또는 YYYY-MM-DD로 쓰십시오.",
    .writeDay: "날짜를 YYYY-MM-DD로 쓰십시오.",
    .codeHasOtherReason: "이것은 다른 사유를 나타내는 수 “{1}”{1:-과} 같습니다.",
    .nameOrLeaveOut: "하나를 적거나, “{1}”{1:-을} 빼십시오.",
    .mustNotBeEmpty: "비워 둘 수 없습니다.",
    .isDecimalMark: "이미 소수점으로 쓰는 기호입니다.",
    .writeUnitWord: "글자로 된 낱말이나 통화 기호를 쓰십시오.",
    // Kinds of XML files
    .otherFormatVersion: "이 형식의 버전 “{1}”{1:-은} 읽을 수 없음. 이 프로그램은 버전 {2:을} 읽음",
    .writeRoot: "{1:으로} 쓰십시오.",
    .rootIsOther: "최상위 요소가 <{1}>임. {2:은} <{3}>{3:-으로} 시작해야 함",
    .thisIsOther: "{2:이} 있어야 할 자리에 있는 이 파일은 {1}임",
    .itBeginsWith: "{1:으로} 시작해야 합니다.",
    .surveyDescription: "조사 설명 파일",
    .cityRegistry: "도시 명부",
    .fileOfReturns: "응답 파일",
    .criteriaSetFile: "평가 기준",
    .reportFile: "보고서",
    .xmlInNoNamespace: "이름공간이 없고 최상위 요소가 <{1}>인 XML",
    .xmlOfNamespace: "“{1}”의 XML",
  ]
}
