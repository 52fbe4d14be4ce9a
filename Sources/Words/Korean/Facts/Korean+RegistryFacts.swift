internal import Diagnostics

extension Korean {
  static let surveyRegistrySayings: [SurveyFact: String] = [
    // Registries of cities
    .amountOutside: "“{2}”에 적힌 {1:은} 숫자의 범위인 10^-15에서 10^15까지를 벗어남",
    .spellingShared: "{1:은} 여러 도시에 쓰이는 표기임: {2}",
  ]
}
