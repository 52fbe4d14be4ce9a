import AssessmentModel
import Testing
import Words

@testable import ReportFiles

/// What records say, in the notation of the files and in Korean.
@Suite struct StageNotationTests {
  /// The notation is a part of the formats: files of earlier versions hold these lines.
  @Test(arguments: samples) func factsAreWritten(_ sample: Sample) {
    #expect(sample.fact.notation.line == sample.file)
    #expect(Wording(.english).text(sample.fact).line == sample.file)
    #expect(Wording(.korean).text(sample.fact).line == sample.korean)
  }

  /// Every fact that a sample holds is said in Korean, apart from names: nothing of the notation is left.
  @Test(arguments: samples) func nothingIsLeftInEnglish(_ sample: Sample) {
    let names: Set<String> = [
      "GOV", "RES", "DIV", "ELG", "KOR", "candidacy", "need", "people", "per", "seoul", "n", "AHP", "p", "q", "A",
    ]
    for word in sample.korean.matches(of: /[A-Za-z]+/).map({ String($0.output) }) {
      #expect(names.contains(word) || word.count <= 2, "\(sample.korean)")
    }
  }

  @Test(arguments: StageRecord.Stage.allCases) func everyStepHasItsName(_ stage: StageRecord.Stage) {
    let name = Wording(.korean).name(stage)
    #expect(name.unicodeScalars.contains { (0xAC00...0xD7A3).contains($0.value) }, "\(name)")
    #expect(Wording(.english).name(stage) == stage.rawValue)
  }

  @Test func whatIsLearntIsNamed() {
    func said(_ name: String) -> String? { Wording(.korean).name(LearntValue(name, of: "x", 1)) }
    #expect(said("frontier") == "최고 수준" && said("frontier 12") == "경계 12" && said("frontier one") == nil)
    #expect(said("imputation mean") == "결측 대체용 평균" && said("of nobody") == nil)
    #expect(Wording(.korean).name(role: "registry") == "도시 명부" && Wording(.korean).name(role: "else") == nil)
  }

  struct Sample: CustomTestStringConvertible {
    var fact: StageFact
    var file: String
    var korean: String
    var testDescription: String { file }

    init(_ fact: StageFact, _ file: String, _ korean: String) {
      (self.fact, self.file, self.korean) = (fact, file, korean)
    }
  }

  private static let treated = TreatedIndicator(
    indicator: 0, outcome: .winsorised, changed: 1, before: Shape(skewness: 3.2556, kurtosis: 10.7067),
    after: Shape(skewness: -0.1276, kurtosis: -1.3367))
  private static let untouched = TreatedIndicator(
    indicator: 0, outcome: .untouched, changed: 0, before: Shape(skewness: 0, kurtosis: -1.2), after: nil)

  static let samples: [Sample] = answers + scales + nodes + outcomes

  private static let answers = [
    Sample(.itemScoring("GOV-01", .answer("GOV-01")), "GOV-01: answer to GOV-01", "GOV-01: GOV-01 응답"),
    Sample(
      .itemScoring("RES-04", .ratio(numerator: "RES-04a", denominator: "RES-03b", per: 100)),
      "RES-04: 100 × RES-04a / RES-03b", "RES-04: 100 × RES-04a / RES-03b"),
    Sample(
      .itemScoring("GOV-03", .sum(["GOV-03a", "GOV-03b"])), "GOV-03: sum of GOV-03a, GOV-03b",
      "GOV-03: GOV-03a, GOV-03b의 합"),
    Sample(
      .itemScoring(
        "GOV-03", .weighted(["p", "q"], weights: [1, 2], isMean: true, scale: 10, minimumAnswered: 0.5)),
      "GOV-03: 10 × weighted mean of p (1), q (2), 0.5 of the applicable weight answered",
      "GOV-03: 10 × p (1), q (2)의 가중평균, 해당하는 가중치의 0.5 이상 응답"),
    Sample(
      .itemScoring("ELG-02", .outsideCountry("KOR")), "ELG-02: 1 outside KOR, from the registry",
      "ELG-02: KOR 밖이면 1, 명부 기준"),
    Sample(
      .denominator("p", Denominator(item: "people", per: 1000)), "p: per 1000 of people", "p: people 1000당"),
    Sample(.values(3343, of: 3690), "values: 3343 of 3690", "값: 3690 중 3343"),
    Sample(.missing(.noAnswer, 275), "missing: no answer: 275", "결측: 무응답: 275"),
    Sample(.screening(.nonZero, 0.05), "minimum share not zero: 0.05", "0이 아닌 값의 최소 비율: 0.05"),
    Sample(
      .cityScreened("seoul", .dimension("need"), 0.25),
      "not rated: seoul: values for 25.0 % of the weight under need",
      "평가 불가: seoul: need 가중치의 25.0%에만 값이 있음"),
    Sample(.imputation("p", .mean), "p: mean", "p: 평균"),
    Sample(.imputation("p", .groupMean(.region)), "p: group-mean by region", "p: 같은 지역의 평균"),
    Sample(.treatment("p", .logarithm), "p: logarithm", "p: 로그 변환"),
    Sample(
      .treated("p", treated), "treated: p: winsorised, 1 cell; skewness 3.256, kurtosis 10.707 became -0.128, -1.337",
      "처리함: p: 다음 값으로 바꿈, 값 1개, 왜도 3.256, 첨도 10.707, 처리 후 -0.128, -1.337"),
    Sample(
      .treated("p", untouched), "treated: p: untouched; skewness 0.000, kurtosis -1.200",
      "처리함: p: 그대로 둠, 왜도 0.000, 첨도 -1.200"),
  ]

  private static let scales = [
    Sample(
      .normalisation("DIV-06", .lowerIsBetter, .goalposts(Goalposts(lower: 2, upper: 10)), .unit),
      "DIV-06: lower-is-better, goalposts 2 to 10", "DIV-06: 낮을수록 좋음, 기준값 2~10"),
    Sample(
      .normalisation("p", .lowerIsBetter, .minMax(constant: nil), OutputRange(lower: 1, upper: 100)),
      "p: lower-is-better, min–max, constant column missing, range 1 to 100",
      "p: 낮을수록 좋음, 최소–최대, 모두 같으면 결측, 범위 1~100"),
    Sample(
      .normalisation("p", .higherIsBetter, .zScore(mean: 100, deviation: 15, constant: -7), .unit),
      "p: higher-is-better, z-score, mean 100, deviation 15, constant column -7",
      "p: 높을수록 좋음, z-점수, 평균 100, 표준편차 15, 모두 같으면 -7"),
    Sample(
      .normalisation("p", .higherIsBetter, .rank(.lowest), .unit), "p: higher-is-better, rank, ties lowest",
      "p: 높을수록 좋음, 순위, 동점은 가장 낮은 순위"),
    Sample(
      .normalisation("p", .higherIsBetter, .distanceToReference("seoul", isCapped: true), .unit),
      "p: higher-is-better, distance to reference city seoul, capped at 1",
      "p: 높을수록 좋음, 기준 도시 seoul에 가까운 정도, 최대 1"),
    Sample(.cut("p", 2), "cut to the limits: p: 2", "범위 끝값으로 자름: p: 2"),
  ]

  private static let nodes = [
    Sample(
      .aggregation("candidacy", .geometric(zero: .stops), StageFact.NodeCare(minimumChildren: 3)),
      "candidacy: geometric, zero stops, at least 3 children", "candidacy: 기하평균, 0이면 0, 하위 요소 3개 이상"),
    Sample(
      .aggregation(
        "need", .arithmetic,
        StageFact.NodeCare(rescaling: OutputRange(lower: 0, upper: 10), minimumCoverage: 0.6)),
      "need: arithmetic, stretched onto 0 to 10 over the cities, at least 0.6 of the weight",
      "need: 산술평균, 도시 전체에서 0~10 범위로 늘림, 가중치의 0.6 이상"),
    Sample(
      .weighting("need", .analyticHierarchy([[1, 2], [0.5, 1]])), "need: analytic-hierarchy",
      "need: \(Wording(.korean).template(Weighting.Name.analyticHierarchy))"),
    Sample(
      .component("need", explained: 0.75), "first component of need: 0.75 of the variance", "need의 제1주성분: 분산의 0.75"),
    Sample(.loading("need", child: "p", 0.5), "loading of need/p: 0.5", "need/p의 적재값: 0.5"),
    Sample(.spread("need", child: "p", 0.5), "spread of need/p: 0.5", "need/p 점수의 표준편차: 0.5"),
    Sample(.consistencyRatio("need", 0.25), "consistency ratio of need: 0.25", "need의 일관성 비율: 0.25"),
    Sample(.nodeNotRated("need", 4), "not rated: need: 4", "평가 불가: need: 4"),
  ]

  private static let outcomes = [
    Sample(.gate("GOV", Condition(.indicator("p"), .equals(1))), "GOV: p equals 1", "GOV: p = 1"),
    Sample(.gateFailed("GOV", 3), "failed: GOV: 3", "미충족: GOV: 3"),
    Sample(.classified("need"), "node: need", "요소: need"),
    Sample(.level("A", .atLeast(0.5)), "A: at least 0.5", "A: 0.5 이상"),
    Sample(.level("A", nil), "A: the rest", "A: 나머지"),
    Sample(
      .verdict(
        "A", .conditions([Condition(.node("candidacy"), .atLeast(0.55)), Condition(.node("need"), .atLeast(0.4))])),
      "A: candidacy at least 0.55 and need at least 0.4", "A: candidacy 0.55 이상, need 0.4 이상"),
    Sample(.verdict("A", .conditions([])), "A: otherwise", "A: 그 밖의 경우"),
    Sample(.silenceLowersVerdict(true), "unanswered items lower the verdict: yes", "무응답 항목이 있으면 판정을 낮춤: 예"),
    Sample(.ties(.competition), "ties: competition", "동점: 1, 2, 2, 4 방식"),
    Sample(.divide(.parityAtLeast(0.98), .level(0)), "parity at least 0.98: level 0", "형평 비율 0.98 이상: 0단계"),
    Sample(
      .divide(.fewerAnswers(than: 30), .atMostLevel(1)), "fewer answers than 30: at most level 1",
      "응답 30건 미만: 1단계 이하로 제한"),
    Sample(.rankedCandidates(12), "ranked among the candidates: 12", "후보 순위에 든 도시: 12"),
    Sample(.measured(3, of: 4), "measured: 3 of 4", "측정: 4 중 3"),
  ]
}
