import AssessmentModel
import ScoringSupport
import Testing

@testable import Numerics
@testable import Scoring

/// Gates, classes, verdicts and the rule of silence against what is written down plainly, on random sets of goalposts and
/// weighted means; for the assessment, for a replicate and for single rows.
@Suite("Outcomes as they are written down")
struct PlainOutcomeTests {
  private static let reasons: [MissingReason] = [.noAnswer, .doesNotKnow, .refused, .notApplicable, .notAsked]
  private static let nodes = ["index", "ready", "need"]

  private static func condition(_ set: CriteriaSet, _ random: inout SplitMix) -> Condition {
    if random.chance(0.35) {
      let id = set.indicators[random.below(set.indicators.count)].id
      let cut = Double(random.below(21)) / 2
      return Condition(
        .indicator(id), random.pick([.atLeast(cut), .below(cut), .above(cut), .atMost(cut), .equals(cut)]))
    }
    let cut = set.scores.lower + (set.scores.upper - set.scores.lower) * Double(1 + random.below(18)) / 20
    let node = NodeID(random.pick(nodes))
    return Condition(.node(node), random.pick([.atLeast(cut), .atLeast(cut), .below(cut), .above(cut), .atMost(cut)]))
  }

  /// Indicators on 0…10, some of them open, in an index of two parts and a leaf.
  private static func draw(_ seed: Int) -> (set: CriteriaSet, data: Survey) {
    var random = SplitMix(UInt64(seed) &+ 0x0C0)
    let indicators = (0..<6).map { number in
      indicator(
        "i\(number)", 0, 10, direction: random.pick(Direction.allCases),
        scale: random.chance(0.5) ? .number(lower: -1, upper: 11) : .number(lower: nil, upper: nil))
    }
    func leaf(_ number: Int) -> IndexChild {
      use("i\(number)", Double(1 + random.below(4)), random.chance(0.3) ? .falling : .rising)
    }
    let limits = [0, 0.5, 0.7]
    let tree = node(
      "index", coverage: random.pick(limits),
      [
        inner("ready", 2, coverage: random.pick(limits), (0..<3).map(leaf)),
        inner("need", 1, coverage: random.pick(limits), [leaf(3), leaf(4)]), leaf(5),
      ])
    var set = criteria(indicators, [tree])
    set.scores = random.pick([ScoreRange(), ScoreRange(lower: 0, upper: 100), ScoreRange(lower: 20, upper: 90)])
    set.minimumCoverage = random.pick([0, 0.6, 0.8])
    set.silenceLowersVerdict = random.chance(0.8)
    set.gates = (0..<random.below(3)).map { number in
      Gate(id: "g\(number)", name: LocalizedText("g"), condition: condition(set, &random))
    }
    let bounds: [Comparison?] =
      [0.7, 0.4].map { .atLeast(set.scores.reported($0)) } + [
        random.chance(0.5) ? nil : .above(set.scores.reported(0.2))
      ]
    set.classes = ClassScheme(
      node: NodeID(random.pick(nodes)),
      classes: bounds.map { MaturityLevel(id: "l", name: LocalizedText("l"), bound: $0) })
    set.verdicts = [rule("failed", .gateFailed), rule("unknown", .gateUnknown), rule("thin", .insufficientCoverage)]
      .filter { _ in random.chance(0.8) }
    for number in 0..<5 {
      let conditions = (0...random.below(2)).map { _ in condition(set, &random) }
      set.verdicts.append(rule("v\(number)", .conditions(conditions), ranked: true, standing: random.below(6)))
    }
    set.verdicts.append(rule("rest", .conditions([]), standing: 0))
    let data = survey(
      (0..<6).map { number in
        (
          AnswerKey(ItemID("i\(number)")),
          (0..<14).map { _ in
            random.chance(0.25) ? .missing(random.pick(reasons)) : Cell(Double(random.below(21)) / 2)
          }
        )
      })
    return (set, data)
  }

  private static func plain(_ set: CriteriaSet, _ data: Survey, _ city: Int) -> PlainOutcome {
    var answers: [IndicatorID: Answer] = [:]
    var worst: [IndicatorID: Double] = [:]
    for (indicator, column) in zip(set.indicators, data.columns) {
      answers[indicator.id] = column.answers[city]
      var isFirst = true
      func look(_ node: IndexNode) {
        for child in node.children {
          if case .node(let inner) = child { look(inner) }
          guard case .use(let use) = child, use.indicator == indicator.id, isFirst else { continue }
          isFirst = false
          let isUpper = (indicator.direction == .lowerIsBetter) != (use.sense == .falling)
          let isBounded = indicator.scale != .number(lower: nil, upper: nil)
          worst[indicator.id] = isUpper ? (isBounded ? 11 : 10) : (isBounded ? -1 : 0)
        }
      }
      look(set.trees[0])
    }
    return PlainOutcome(set: set, answers: answers, worst: worst)
  }

  @Test(arguments: 0..<60)
  func `random sets`(seed: Int) {
    let (set, data) = Self.draw(seed)
    let assessment = assess(set, data)
    let plan = ReplicatePlan(criteria: set, survey: data)
    let workspace = plan.makeWorkspace()
    plan.run(plan.ownParameters(), in: workspace)
    let rescorer = CityRescorer(assessment)
    for city in data.cities.indices {
      let plain = Self.plain(set, data, city)
      let place = "seed \(seed), city \(city)"
      #expect(set.gates.indices.map { assessment.gate($0, of: city) } == plain.gates, "\(place): gates")
      #expect(assessment.classes[city] == plain.level, "\(place): class")
      #expect(assessment.verdicts[city] == plain.outcome, "\(place): verdict")
      #expect(workspace.classes[city] == Int32(plain.level ?? -1), "\(place): class of the replicate")
      #expect(workspace.verdicts[city] == Int32(plain.outcome?.verdict ?? -1), "\(place): verdict of the replicate")
      let row = rescorer.rescore(rescorer.row(city))
      #expect(row.gates == plain.gates, "\(place): gates of the row")
      #expect(row.level == plain.level, "\(place): class of the row")
      #expect(row.verdict == plain.outcome, "\(place): verdict of the row")
    }
  }

  /// The sets must not pass because nothing happens in them.
  @Test func `verdicts are lowered, gates fail and are unknown, classes are missing`() {
    var (lowered, states, levels, verdicts) = (0, Set<GateState>(), Set<Int?>(), Set<Int>())
    for seed in 0..<60 {
      let (set, data) = Self.draw(seed)
      let assessment = assess(set, data)
      lowered += assessment.verdicts.count { $0.isProvisional }
      for city in data.cities.indices {
        for gate in set.gates.indices { states.insert(assessment.gate(gate, of: city)) }
      }
      levels.formUnion(assessment.classes)
      verdicts.formUnion(assessment.verdicts.map(\.verdict))
    }
    #expect(lowered > 10)
    #expect(states.count == 3)
    #expect(levels == [nil, 0, 1, 2])
    #expect(verdicts.count == 9)
  }
}
