internal import Diagnostics

extension Korean {
  static let exchangeLossesSayings: [ExchangeFact: String] = [
    // What cannot be carried over
    .notCarried: "옮기지 않은 것: {1}",
    .otherAggregation: "산술평균이 아닌 결합 방법: {1}. 단계별로 f_ag를 지정해야 함",
    .coverageRules: "{1}의 응답률 규칙. dat_thresh를 지정해야 함",
    .severalNormalisations: "둘 이상의 정규화 방법: {1}",
    .logarithmicGoalposts: "로그 기준값: {1}",
    .scoreRange: "0에서 시작하지 않는 점수 범위",
    .worstGroup: "수준과 함께 보는 가장 낮은 집단: {1}. 수준만 씀",
    .furtherTrees: "둘째 이후의 트리: {1}",
    .learntWeights: "자료에서 얻은 가중치: {1}. 이번 실행의 가중치를 씀",
    .stretchedScores: "결합 뒤에 늘린 점수: {1}",
    .dataTreatment: "선별, 결측값 채우기, 이상치 처리. 값은 처리하기 전의 것임",
    .outcomes: "요건, 등급, 판정",
    .divideRules: "디지털 격차의 규칙",
    .answerChecks: "응답과 그 변화에 대한 점검",
    .gates: "요건: {1}",
    .oddGoalposts: "로그 기준값이나 열린 기준값: {1}",
    .aggregationParameters: "{1}의 결합 매개변수. 방법의 이름만 씀",
  ]
}
