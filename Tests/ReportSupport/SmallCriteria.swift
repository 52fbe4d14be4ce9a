import AssessmentModel

/// A criteria set with one of everything: a gate, an index that pulls two ways, classes of no use, verdicts, a divide.
enum SmallCriteria {
  static let set = CriteriaSet(
    id: "small", version: "2", title: LocalizedText("A small set", korean: "작은 기준"),
    purpose: LocalizedText("Shows every part of a report.", korean: "보고서의 모든 부분을 보입니다."), source: "Made for tests",
    licence: "MIT", scores: ScoreRange(lower: 0, upper: 100, decimals: 1), indicators: indicators, trees: trees,
    gates: [
      Gate(
        id: "ELG", name: LocalizedText("Member", korean: "회원"), condition: Condition(.indicator("ELG"), .atLeast(1)))
    ],
    verdicts: verdicts, minimumCoverage: 0.6, silenceLowersVerdict: true, divide: divide,
    matrix: MatrixAxes(horizontal: "readiness", vertical: "need"))

  static let hundred = Normalisation.goalposts(Goalposts(lower: 0, upper: 100))

  static let indicators = [
    Indicator(
      id: "ELG", name: LocalizedText("Member in good standing", korean: "회원 자격"), scale: .yesNo,
      normalisation: .goalposts(Goalposts(lower: 0, upper: 1)), source: "Rules", status: "sourced"),
    Indicator(
      id: "GOV", name: LocalizedText("Chief information officer", korean: "정보화책임관"),
      definition: LocalizedText("Rank of the officer"), scale: .level(of: 4),
      normalisation: .goalposts(Goalposts(lower: 0, upper: 4)), basis: LocalizedText("4 = bureau level")),
    Indicator(
      id: "RES", name: LocalizedText("Budget per head", korean: "1인당 예산"),
      unit: LocalizedText("USD per head", korean: "1인당 달러"), scale: .number(lower: 0, upper: nil),
      normalisation: .goalposts(Goalposts(lower: 0.1, upper: 30, isLogarithmic: true))),
    Indicator(
      id: "SRV", name: LocalizedText("Tax online", korean: "전자납세"), scale: .level(of: 4),
      normalisation: .goalposts(Goalposts(lower: 0, upper: 4))),
    Indicator(
      id: "DIV", name: LocalizedText("Internet use", korean: "인터넷 이용"), scale: .percent, normalisation: hundred),
  ]

  static let trees = [
    IndexNode(
      id: "candidacy", name: LocalizedText("Candidacy", korean: "후보 적합도"), aggregation: .geometric(zero: .stops),
      weighting: .relative, minimumChildren: 2,
      children: [
        .node(
          IndexNode(
            id: "readiness", name: LocalizedText("Readiness", korean: "준비도"), minimumCoverage: 0.5,
            children: [
              .use(IndicatorUse(indicator: "GOV", weight: 0.6)), .use(IndicatorUse(indicator: "RES", weight: 0.4)),
            ]
          )),
        .node(
          IndexNode(
            id: "need", name: LocalizedText("Need", korean: "수요"), minimumCoverage: 0.5,
            children: [
              .use(IndicatorUse(indicator: "SRV", weight: 0.5, sense: .falling)),
              .use(IndicatorUse(indicator: "DIV", weight: 0.5, sense: .falling, measure: .levelAndWorstGroup)),
            ])),
      ]),
    IndexNode(
      id: "maturity", name: LocalizedText("Maturity", korean: "성숙도"),
      children: [
        .node(
          IndexNode(
            id: "maturity.capacity", name: LocalizedText("Capacity", korean: "역량"), weight: 0.5,
            children: [
              .use(IndicatorUse(indicator: "GOV", weight: 0.5)), .use(IndicatorUse(indicator: "RES", weight: 0.5)),
            ]
          )),
        .node(
          IndexNode(
            id: "maturity.service", name: LocalizedText("Service", korean: "서비스"), weight: 0.5,
            children: [
              .use(IndicatorUse(indicator: "SRV", weight: 0.5)), .use(IndicatorUse(indicator: "DIV", weight: 0.5)),
            ]
          )),
      ]),
  ]

  static let verdicts = [
    VerdictRule(
      id: "not-eligible", name: LocalizedText("Not eligible", korean: "자격 미달"), trigger: .gateFailed),
    VerdictRule(
      id: "unknown", name: LocalizedText("Eligibility unknown", korean: "자격 확인 필요"), trigger: .gateUnknown),
    VerdictRule(
      id: "not-ranked", name: LocalizedText("Not ranked", korean: "순위 제외"), trigger: .insufficientCoverage),
    VerdictRule(
      id: "capacity", name: LocalizedText("Capacity building first", korean: "역량 강화 우선"),
      trigger: .conditions([Condition(.node("readiness"), .below(35))])),
    VerdictRule(
      id: "A", name: LocalizedText("A: recommended", korean: "A: 추천"),
      advice: LocalizedText("Recommend for a study.", korean: "타당성 조사를 추천합니다."),
      trigger: .conditions([Condition(.node("candidacy"), .atLeast(50)), Condition(.node("need"), .atLeast(40))]),
      isRanked: true, standing: 3),
    VerdictRule(
      id: "B", name: LocalizedText("B: candidate", korean: "B: 후보"), trigger: .conditions([]), isRanked: true,
      standing: 2),
  ]

  static let divide = DivideRules(
    groups: [
      DivideGroup(
        id: "women", name: LocalizedText("women", korean: "여성"), reference: "men",
        referenceName: LocalizedText("men", korean: "남성")),
      DivideGroup(
        id: "old", name: LocalizedText("people over 60", korean: "60세 이상"), reference: "young",
        referenceName: LocalizedText("people under 60", korean: "60세 미만")),
    ],
    indicators: [DivideIndicator(indicator: "DIV", groups: ["women", "old"], frontier: .best)],
    parity: [
      FlagStep(bound: 0.98, level: 0), FlagStep(bound: 0.95, level: 1), FlagStep(bound: 0.9, level: 2),
      FlagStep(bound: 0.8, level: 3),
    ], reverseAbove: 1.02, raiseAtDifference: 30, raiseAtExclusionRatio: 3, minimumSample: 30, minimumDifference: 2,
    shortfall: [FlagStep(bound: 0.75, level: 4), FlagStep(bound: 0.5, level: 3), FlagStep(bound: 0.25, level: 2)],
    levelNames: [
      LocalizedText("parity", korean: "형평"), LocalizedText("watch", korean: "관찰"),
      LocalizedText("moderate", korean: "보통"), LocalizedText("wide", korean: "큼"),
      LocalizedText("severe", korean: "심각"),
    ])
}
