internal import Diagnostics

extension Korean {
  static let xmlSchemaSayings: [XMLFact: String] = [
    // Departures from a schema
    .schemaSays: "스키마에 맞지 않음: {1}",
    .rootUnknown: "최상위 요소 “{1}”{1:-은} 알 수 없는 요소임",
    .childMissing: "“{1}”에 요소가 빠져 있음",
    .childExpected: "“{1}”에 요소가 빠져 있음. 있어야 할 것: {2}",
    .elementUnexpected: "“{1}”{1:-은} 여기에 올 수 없음",
    .otherExpected: "“{1}”{1:-은} 여기에 올 수 없음. 와야 할 것: {2}",
    .attributeUnknown: "“{2}”에 속성 “{1}”{1:-은} 없음",
    .attributeMissing: "“{1}”에 속성 “{2}”{2:-이} 빠져 있음",
    .valueNotAllowed: "“{1}”{1:-은} “{2}”의 값이 될 수 없음. 가능한 값: {3}",
    .strayText: "“{1}” 안에 글이 있으나, 요소 사이에는 글을 둘 수 없음",
    // The schema itself
    .noSchemaRoot: "“{1}”{1:-은} 스키마의 최상위 요소가 아님",
    .schemaNotAlone: "“{2}”의 {1}: 스키마는 다른 파일 없이 쓸 수 있어야 함",
    .schemaFault: "쓸 수 없는 스키마: {1}",
  ]
}
