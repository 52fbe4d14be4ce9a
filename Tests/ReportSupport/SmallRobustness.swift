import AssessmentModel
import ReportFiles
import TestSupport

/// Analyses made by hand, for reports on three ranked cities and one that fails the gate.
enum SmallRobustness {
  static let rows = [
    SmallReport.Row(
      city: SmallReport.alpha, answers: ["ELG": 1, "GOV": 4, "RES": 12.5, "SRV": 1, "DIV": 62.5],
      groups: ["women": (58, 400), "men": (67, 410), "old": (22.5, 25), "young": (71, 300)]),
    SmallReport.Row(city: SmallReport.beta, answers: ["ELG": 1, "GOV": 1, "RES": 5, "SRV": 2, "DIV": 68]),
    SmallReport.Row(city: SmallReport.gamma, answers: ["ELG": 1, "GOV": 1, "RES": 3, "SRV": 3, "DIV": nil]),
    SmallReport.Row(
      city: SmallReport.city("epsilon", "Epsilon", "엡실론", "South"),
      answers: ["ELG": 0, "GOV": 2, "RES": 3, "SRV": 1, "DIV": 55]),
  ]

  static let criteria: CriteriaSet = {
    var set = SmallCriteria.set
    set.programmes = [
      Programme(
        id: "training", name: LocalizedText("Training of officials", korean: "공무원 교육"),
        offer: LocalizedText("Two weeks for five officials.", korean: "공무원 다섯 명을 위한 2주 과정."),
        source: "Programme guide, p. 4",
        triggers: [.below("readiness", 80), .verdict(["capacity"])]),
      Programme(
        id: "study", name: LocalizedText("Feasibility study", korean: "타당성 조사"),
        offer: LocalizedText("A study with the city.", korean: "도시와 함께하는 조사."), triggers: [.verdict(["A"])]),
      Programme(
        id: "exchange", name: LocalizedText("Peer exchange", korean: "도시 간 교류"),
        offer: LocalizedText("A visit to a member city.", korean: "회원 도시 방문."), triggers: [.below("need", 1)]),
    ]
    set.mentors = MentorRules(
      capacity: 2, mentorsPerCity: 1, strength: 0.75, weakness: 0.5, items: 2, indicators: [], region: 0.4, income: 0.3,
      size: 0.3)
    return set
  }()

  static let design = RobustnessDesign(
    replicates: 20, seed: 20_150_601,
    inputs: [
      UncertainInput(
        id: "weights", name: LocalizedText("Weights of the parts", korean: "구성 요소의 가중치"),
        variation: .weights(nodes: ["candidacy", "readiness"], .noise(0.25))),
      UncertainInput(
        id: "scale", name: LocalizedText("Way onto the scale", korean: "정규화"),
        variation: .normalisation(indicators: ["RES"], [.minMax(constant: 0.5)])),
      UncertainInput(
        id: "answers", name: LocalizedText("Self-reported answers", korean: "자체 보고 응답"),
        variation: .answers([
          AnswerMargin(basis: .selfReported, size: .relative(0.1)),
          AnswerMargin(indicators: ["DIV"], size: .absolute(2)),
        ])),
    ], sensitivitySample: 64)

  /// The ranks of the three cities in each of twenty replicates: alpha is first in 19, beta and gamma take turns.
  private static let ranks: [[Int]] = (0..<20).map { replicate in
    if replicate == 7 { return [2, 1, 3] }
    return replicate % 5 < 3 ? [1, 2, 3] : [1, 3, 2]
  }

  static func content(criteria: CriteriaSet = criteria) -> ReportContent {
    var content = SmallReport.content(rows, criteria: criteria, extra: [], setAside: [])
    content.uncertainty = uncertainty(content.assessment)
    content.sensitivity = sensitivity()
    content.explanation = explanation
    content.recommendations = recommendations
    return content
  }

  static func uncertainty(_ assessment: Assessment) -> UncertaintyAnalysis {
    let compared = assessment.reportOrder().filter { assessment.rank(of: $0) != nil }
    return Replicates(assessment, compared, design: design, ranks: ranks).analysis()
  }

  static func sensitivity(isConclusive: Bool = true) -> SensitivityAnalysis {
    let first = [0.5, 0.0625, 0.25].map { Estimate(value: $0, lower: $0 - 0.0625, upper: $0 + 0.0625) }
    // Wide intervals leave the order of the first two open.
    let reach = isConclusive ? 0.0625 : 0.375
    let total = [0.625, 0.125, 0.3125].map { Estimate(value: $0, lower: $0 - 0.0625, upper: $0 + reach) }
    return SensitivityAnalysis(
      design: design, sample: 64, runs: 320,
      outputs: [
        SensitivityOutput(
          subject: .meanRankShift, mean: 0.25, variance: 0.125, first: first, total: total),
        SensitivityOutput(
          subject: .score(city: 0), mean: 0.625, variance: 0.0009765625, first: first, total: total),
        SensitivityOutput(
          subject: .score(city: 1), mean: 0.5, variance: 0, first: [], total: []),
      ])
  }

  /// Four cities, four obstacles: the best, one with a path, one out of reach, one behind a gate.
  static func explanation(_ city: Int) -> CityExplanation {
    CityExplanation(path: paths[city], tipping: tipping[city], rankRange: ranges[city], bounds: bounds[city])
  }

  private static func step(_ indicator: Int, _ from: Double?, _ to: Double, _ steps: Int = 1) -> ImprovementStep {
    ImprovementStep(indicator: indicator, from: from, to: to, steps: steps)
  }

  private static let paths = [
    ImprovementPath(
      city: 0, target: nil,
      bestSingleStep: ImprovementOutcome(steps: [step(2, 12.5, 20)], score: 0.84375, verdict: 4, level: nil),
      leastChange: nil, gains: [], obstacle: .alreadyBest),
    ImprovementPath(
      city: 1, target: 4,
      bestSingleStep: ImprovementOutcome(
        steps: [step(1, 1, 2)], score: 0.484375, verdict: 5, level: nil, holdingShare: 0.85),
      leastChange: ImprovementOutcome(
        steps: [step(1, 1, 2), step(2, 5, 20, 2)], score: 0.515625, verdict: 4, level: nil, holdingShare: 0.6),
      gains: [
        ImprovementOutcome(steps: [step(1, 1, 2)], score: 0.484375, verdict: 5, level: nil, holdingShare: 0.85),
        ImprovementOutcome(steps: [step(2, 5, 12.5)], score: 0.453125, verdict: 5, level: nil),
      ], obstacle: nil),
    ImprovementPath(
      city: 2, target: 4,
      bestSingleStep: ImprovementOutcome(steps: [step(4, nil, 50)], score: 0.34375, verdict: 5, level: nil),
      leastChange: nil,
      gains: [ImprovementOutcome(steps: [step(4, nil, 50)], score: 0.34375, verdict: 5, level: nil)],
      obstacle: .outOfReach([Condition(.node("need"), .atLeast(40)), Condition(.indicator("GOV"), .above(4))])),
    ImprovementPath(
      city: 3, target: 4, bestSingleStep: nil, leastChange: nil, gains: [], obstacle: .gate(0)),
  ]

  private static let tipping = [
    [],
    [
      TippingWeight(city: 1, event: .swap(with: 2), node: 0, child: 0, share: 0.6, tippingShare: 0.71875),
      TippingWeight(city: 1, event: .verdict(4), node: 2, child: 1, share: 0.5, tippingShare: 0.25),
    ],
    [TippingWeight(city: 2, event: .swap(with: 1), node: 0, child: 0, share: 0.6, tippingShare: 0.71875)],
    [],
  ]

  private static let ranges = [
    RankRange(city: 0, box: 0.25, best: 1, worst: 1, isExact: true),
    RankRange(city: 1, box: 0.25, best: 2, worst: 3, isExact: true),
    RankRange(city: 2, box: 0.25, best: 2, worst: 3, isExact: false), nil,
  ]

  private static let bounds = [
    nil, nil,
    MissingAnswerBounds(
      city: 2, lowest: 0.25, highest: 0.5625, lowestVerdict: 3, highestVerdict: 4,
      answers: [MissingAnswerBounds.Answer(indicator: 4, narrowing: 0.3125)]),
    nil,
  ]

  static let recommendations = Recommendations(
    programmes: [
      Recommendation(city: 0, programme: 1, reasons: [.verdict(4)]),
      Recommendation(city: 1, programme: 0, reasons: [.weak(node: 0, score: 42.5, cut: 80)]),
      Recommendation(city: 2, programme: 0, reasons: [.weak(node: 0, score: 38.75, cut: 80), .verdict(3)]),
    ],
    mentors: [MentorMatch(city: 1, mentor: 0, indicators: [1, 2], closeness: 0.875)], unmatched: [2])
}

/// Replicates given by their ranks, summed up the plain way.
struct Replicates {
  let assessment: Assessment
  let compared: [Int]
  let design: RobustnessDesign
  /// For each replicate the rank of each compared city; 0 for none.
  let ranks: [[Int]]

  init(_ assessment: Assessment, _ compared: [Int], design: RobustnessDesign, ranks: [[Int]]) {
    self.assessment = assessment
    self.compared = compared
    self.design = design
    self.ranks = ranks
  }

  /// Ranks from the scores with noise of up to `amount` of the scale.
  init(_ assessment: Assessment, noise amount: Double, replicates: Int, design: RobustnessDesign) {
    var generator = SeededGenerator(seed: 7)
    let compared = assessment.reportOrder().filter { assessment.rank(of: $0) != nil }
    let scores = compared.map { assessment.nodes[assessment.plan.principal].scores[$0] ?? 0 }
    let ranks = (0..<replicates).map { _ in
      let noisy = scores.map { $0 + amount * Double.random(in: -1...1, using: &generator) }
      return noisy.map { score in 1 + noisy.count { $0 > score } }
    }
    self.init(assessment, compared, design: design, ranks: ranks)
  }

  func analysis() -> UncertaintyAnalysis {
    let count = compared.count
    var rankCounts = [UInt32](repeating: 0, count: count * count)
    var winCounts = rankCounts
    for row in ranks {
      for place in 0..<count {
        if row[place] > 0 { rankCounts[place * count + row[place] - 1] += 1 }
        for other in 0..<count where other != place {
          let (own, its) = (row[place], row[other])
          winCounts[place * count + other] += own == its ? 1 : (its == 0 || (own > 0 && own < its)) ? 2 : 0
        }
      }
    }
    return UncertaintyAnalysis(
      design: design, replicates: ranks.count, cities: assessment.cities.indices.map(city), compared: compared,
      rankCounts: rankCounts, winCounts: winCounts,
      centralWeights: compared.indices.map { place in
        ranks.contains { $0[place] == 1 } ? assessment.plan.leaves.map(\.effectiveWeight) : nil
      })
  }

  private func city(_ city: Int) -> CityUncertainty {
    var verdicts = [Double](repeating: 0, count: assessment.criteria.verdicts.count)
    if !verdicts.isEmpty {
      verdicts[assessment.verdicts[city].verdict] += 0.95
      verdicts[verdicts.count - 1] += 0.05
    }
    let score = assessment.nodes[assessment.plan.principal].scores[city]
    let interval = score.map { ScoreInterval(fifth: $0 - 0.0625, median: $0, ninetyFifth: $0 + 0.03125) }
    guard let place = compared.firstIndex(of: city) else {
      return CityUncertainty(
        city: city, ranks: nil, unrankedShare: 1, scores: interval, verdictShares: verdicts, classShares: [])
    }
    let own = ranks.map { Double($0[place]) }.filter { $0 > 0 }.sorted()
    let found = own.isEmpty ? nil : summary(own)
    return CityUncertainty(
      city: city, ranks: found, unrankedShare: Double(ranks.count - own.count) / Double(ranks.count), scores: interval,
      verdictShares: verdicts, classShares: [])
  }

  private func summary(_ sorted: [Double]) -> CityUncertainty.Ranks {
    func quantile(_ share: Double) -> Double {
      let place = share * Double(sorted.count - 1)
      let low = Int(place)
      let high = min(low + 1, sorted.count - 1)
      return sorted[low] + (place - Double(low)) * (sorted[high] - sorted[low])
    }
    return CityUncertainty.Ranks(
      mean: sorted.reduce(0, +) / Double(sorted.count), median: quantile(0.5), fifth: quantile(0.05),
      lowerQuartile: quantile(0.25), upperQuartile: quantile(0.75), ninetyFifth: quantile(0.95), best: sorted[0],
      worst: sorted[sorted.count - 1])
  }
}
