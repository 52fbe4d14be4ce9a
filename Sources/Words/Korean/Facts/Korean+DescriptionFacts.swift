internal import Diagnostics

extension Korean {
  static let surveyDescriptionSayings: [SurveyFact: String] = [
    // What survey.xml says of columns and checks
    .columnSaysNothing: "<column>에 “item”도 “as”도 “ignore”도 없음",
    .columnSaysBoth: "<column>에 “{1}”{1:-과} “{2}”{2:-이} 함께 있음",
    .keepOne: "하나만 남기십시오.",
    .checkWithoutOutcome: "<acknowledge>에 확인한 결과가 적혀 있지 않음",
    .writeOutcome: "<acknowledge …>와 </acknowledge> 사이에 적으십시오.",
    // Paths that survey.xml may not name
    .pathRefused: "{1:을} 따라갈 수 없음: {2}",
    .pathEmpty: "경로가 비어 있음",
    .pathControl: "경로에 제어 문자가 있음",
    .pathBackslash: "경로에 역슬래시가 있음. “/”를 쓸 것",
    .pathAbsolute: "절대 경로임",
    .pathScheme: "경로에 스킴이나 드라이브가 있음",
    .pathEmptyPart: "경로에 빈 부분이 있음",
    .pathUpwards: "“..”는 맨 앞에 한 번만 쓸 수 있음",
    .pathDot: "“.”은 맨 앞에만 쓸 수 있음",
    .pathFolder: "경로가 폴더를 가리킴",
  ]
}
