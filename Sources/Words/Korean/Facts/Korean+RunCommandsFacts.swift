internal import Diagnostics

extension Korean {
  static let runCommandsSayings: [RunFact: String] = [
    // The program itself
    .fewFiles: "파일을 {1}개 더 열 수 있으나 {2}개가 필요함",
    .outputNotShown: "표준 출력에 쓸 수 없음: {1}",
    .codeNotFound: "“{1}”{1:-은} 점검 코드가 아님",
  ]
}
