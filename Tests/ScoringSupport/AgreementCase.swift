package import AssessmentModel
import Numerics
import Scoring

/// A random criteria set with a survey, a previous edition and country values.
package struct AgreementCase {
  package var criteria: CriteriaSet
  package var survey: Survey
  package var previous: Survey?
  package var countries: Survey?
  /// What the values of each indicator look like.
  package var kinds: [ColumnKind] = []
  /// Indicators whose raw values stand in conditions.
  package var conditioned: Set<Int> = []

  /// - Parameters:
  ///   - seed: a case for each.
  ///   - plain: whether all values are answers as given, so that answers can be replaced.
  package init(seed: UInt64, plain: Bool) {
    var random = SplitMix(seed)
    let count = 2 + random.below(8)
    let cityCount = random.pick([1, 3, 4, 5, 6, 8, 9, 12, 15])
    let kinds = (0..<count).map { _ in random.pick(ColumnKind.allCases) }
    self.kinds = kinds
    let gaps = random.pick([0, 0, 0.1, 0.3, 0.6])
    let cities = Self.cities(cityCount, &random)
    let indicators = kinds.indices.map { Self.indicator($0, kinds[$0], cities: cityCount, plain: plain, &random) }
    var forest = AgreementForest(indicators: count, random)
    let trees = forest.trees()
    random = forest.random
    criteria = CriteriaSet(id: "random", title: LocalizedText("Random"), indicators: indicators, trees: trees)
    var columns = kinds.indices.map { position in
      (AnswerKey(ItemID("i\(position)")), Self.column(kinds[position], cityCount, gaps: gaps, &random))
    }
    columns.append((AnswerKey("size"), Self.column(.skewed, cityCount, gaps: 0.05, &random)))
    for position in kinds.indices where random.chance(0.4) {
      for group in ["women", "men", "elderly"] where random.chance(0.7) {
        let values = Self.column(kinds[position], cityCount, gaps: gaps, &random)
        columns.append((AnswerKey(ItemID("i\(position)"), group: GroupID(group)), values))
      }
    }
    survey = datedSurvey(columns, cities, year: 2024)
    if random.chance(0.8) {
      let earlier = columns.filter { $0.0.group == nil }.map { key, cells in
        (key, cells.map { random.chance(0.7) ? $0 : Self.column(.levels, 1, gaps: 0.3, &random)[0] })
      }
      previous = datedSurvey(earlier, cities, year: 2020 + random.below(4))
    }
    if random.chance(0.8) {
      let known = ["AAA", "BBB"].map { city("n\($0)", iso3: $0) }
      let values = columns.filter { $0.0.group == nil }.map { key, _ in
        (key, Self.column(.uniform, 2, gaps: 0.2, &random))
      }
      countries = datedSurvey(values, known, year: 2023)
    }
    addRules(&random)
  }

  private static func indicator(
    _ position: Int, _ kind: ColumnKind, cities: Int, plain: Bool, _ random: inout SplitMix
  ) -> Indicator {
    Indicator(
      id: IndicatorID("i\(position)"), name: LocalizedText("i\(position)"),
      scale: random.chance(0.5) ? .number(lower: nil, upper: nil) : .number(lower: -10, upper: 3e9),
      direction: random.pick(Direction.allCases),
      normalisation: normalisation(&random, kind, cities: cities),
      denominator: !plain && random.chance(0.15) ? Denominator(item: "size", per: 10) : nil,
      imputation: random.chance(0.4) ? imputation(&random) : nil,
      treatment: random.chance(0.4) ? treatment(&random, cities: cities) : nil,
      range: random.pick([.unit, .unit, OutputRange(lower: 1, upper: 100), OutputRange(lower: 0, upper: 100)]))
  }

  /// The set's own rules: screening, gaps, outliers, gates, classes, verdicts, groups.
  private mutating func addRules(_ random: inout SplitMix) {
    let plan = PlanCompiler.compile(criteria)
    if random.chance(0.35) {
      func limit(_ most: Double) -> Double { random.chance(0.5) ? 0 : most * random.unit() }
      criteria.screening = Screening(
        minimumCityAvailability: limit(0.7), minimumIndicatorAvailability: limit(0.7), minimumNonZero: limit(0.7),
        minimumDimensionAvailability: limit(0.5))
    }
    if random.chance(0.5) { criteria.imputation = Self.imputation(&random) }
    if random.chance(0.5) { criteria.treatment = Self.treatment(&random, cities: survey.cities.count) }
    criteria.scores = random.pick([ScoreRange(), ScoreRange(lower: 0, upper: 100), ScoreRange(lower: 1, upper: 5)])
    criteria.tieRule = random.pick([.competition, .dense, .average])
    criteria.minimumCoverage = random.pick([0, 0, 0.3, 0.7])
    criteria.silenceLowersVerdict = random.chance(0.7)
    for number in 0..<random.below(3) {
      criteria.gates.append(
        Gate(id: "g\(number)", name: LocalizedText("g\(number)"), condition: condition(plan, &random)))
    }
    if random.chance(0.6) {
      let node = plan.nodes[random.below(plan.nodes.count)].id
      let bounds: [Comparison?] = [.atLeast(criteria.scores.reported(0.6)), .above(criteria.scores.reported(0.3)), nil]
      criteria.classes = ClassScheme(
        node: node,
        classes: bounds.enumerated().map {
          MaturityLevel(id: "l\($0.offset)", name: LocalizedText("l"), bound: $0.element)
        })
    }
    if random.chance(0.7) { criteria.verdicts = verdicts(plan, &random) }
    let groups = ["women", "elderly"].map {
      DivideGroup(
        id: GroupID($0), name: LocalizedText($0), reference: GroupID($0 == "women" ? "men" : "young"),
        referenceName: LocalizedText("reference"))
    }
    criteria.divide = DivideRules(
      groups: groups,
      indicators: criteria.indicators.map { DivideIndicator(indicator: $0.id, groups: groups.map(\.id)) },
      parity: [FlagStep(bound: 0.9, level: 0), FlagStep(bound: 0, level: 4)], reverseAbove: 1.1)
  }

  private mutating func verdicts(_ plan: AssessmentPlan, _ random: inout SplitMix) -> [VerdictRule] {
    var rules: [VerdictRule] = []
    if random.chance(0.5) { rules.append(rule("failed", .gateFailed, standing: 0)) }
    if random.chance(0.5) { rules.append(rule("unknown", .gateUnknown, standing: 0)) }
    if random.chance(0.7) { rules.append(rule("thin", .insufficientCoverage, standing: 0)) }
    for number in 0..<1 + random.below(3) {
      let conditions = (0...random.below(2)).map { _ in condition(plan, &random) }
      rules.append(rule("v\(number)", .conditions(conditions), ranked: random.chance(0.5), standing: 3 - number))
    }
    rules.append(rule("rest", .conditions([]), ranked: true, standing: 1))
    return rules
  }

  private mutating func condition(_ plan: AssessmentPlan, _ random: inout SplitMix) -> Condition {
    if random.chance(0.5) {
      let node = plan.nodes[random.below(plan.nodes.count)].id
      let cut = criteria.scores.reported(random.unit())
      return Condition(.node(node), random.pick([.atLeast(cut), .below(cut), .above(cut), .atMost(cut)]))
    }
    let position = random.below(kinds.count)
    conditioned.insert(position)
    let cut = kinds[position].value(&random)
    return Condition(
      .indicator(criteria.indicators[position].id),
      random.pick([.atLeast(cut), .below(cut), .above(cut), .atMost(cut), .equals(cut)]))
  }
}
