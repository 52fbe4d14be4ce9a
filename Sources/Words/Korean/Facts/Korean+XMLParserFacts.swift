internal import Diagnostics

extension Korean {
  static let xmlParserSayings: [XMLFact: String] = [
    // What the parser says
    .warning: "libxml2의 경고: {1}",
    .tagsDiffer: "“</{1}>”{1:-이} {3}행에서 열린 “<{2}>”{2:-을} 닫지 않음",
    .writeEnd: "여기에 “</{1}>”{1:-을} 쓰거나, 그 사이에 열려 있는 것을 닫으십시오.",
    .attributeTwice: "한 태그에 속성 “{1}”{1:-이} 두 번 나옴",
    .prefixUnknown: "접두사 “{1}”{1:-이} 선언되지 않음",
    .declarePrefix: "xmlns:{1}=\"…\"로 선언하거나 접두사를 빼십시오.",
    .aCharacterForbidden: "XML에서 허용되지 않는 문자",
    .contentAfterEnd: "최상위 요소가 끝난 뒤에 내용이 더 있음",
    .notWellFormed: "XML 문법에 맞지 않음: {1}",
    .referenceOpen: "참조가 “;”로 끝나지 않거나, “&amp;”로 써야 할 곳에 “&”가 그대로 있음",
    .lessThanInValue: "속성 값 안에 “<”가 있음",
    .valueUnquoted: "속성 값이 따옴표로 시작하지 않음",
    .attributeWithoutValue: "값이 없는 속성이 있음",
    .instructionOpen: "처리 명령이 닫히지 않음",
    .blankMissing: "두 속성 사이에 빈칸이 없음",
    .nameMissing: "이름이 없거나, 이름의 첫 글자가 될 수 없는 문자로 시작함",
    .tagOpen: "태그가 “>”로 닫히지 않음",
    .hyphensInComment: "주석 안에 “--”가 있음",
  ]
}
