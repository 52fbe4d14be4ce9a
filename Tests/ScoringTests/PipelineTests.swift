import AssessmentModel
import Diagnostics
import Numerics
import Scoring
import ScoringSupport
import Testing

@Suite("The pipeline as a whole")
struct PipelineTests {
  /// A set with min–max and goalposts, groups, gates, verdicts, classes and divide rules.
  private func wholeSet() -> CriteriaSet {
    var learnt = indicator("m", 0, 100)
    learnt.normalisation = .minMax(constant: nil)
    var set = criteria(
      [learnt, indicator("x", 0, 100), indicator("d", 0, 9, scale: .count(of: 9))],
      [
        node(
          "index", 1, .geometric(zero: .stops),
          [
            inner("a", 2, [use("m"), use("x", 1, .falling, .levelAndWorstGroup)]), inner("b", 1, [use("x"), use("d")]),
          ]),
        node("beside", [.reference("a", weight: 1), use("m", 1)]),
      ])
    set.divide = divideRules(["x": ["women", "old"]], frontier: .best)
    set.gates = [Gate(id: "G", name: LocalizedText("G"), condition: Condition(.indicator("d"), .atLeast(1)))]
    set.classes = ClassScheme(
      node: "index",
      classes: [
        MaturityLevel(id: "high", name: LocalizedText("high"), bound: .atLeast(0.5)),
        MaturityLevel(id: "low", name: LocalizedText("low"), bound: nil),
      ])
    set.verdicts = [
      rule("out", .gateFailed), rule("unknown", .gateUnknown), rule("thin", .insufficientCoverage),
      rule("yes", .conditions([Condition(.node("index"), .atLeast(0.5))]), ranked: true, standing: 2),
      rule("no", .conditions([]), ranked: true, standing: 1),
    ]
    set.minimumCoverage = 0.6
    set.silenceLowersVerdict = true
    return set
  }

  private func wholeSurvey(_ order: [Int]? = nil, seed: UInt64 = 9) -> Survey {
    var random = SplitMix(seed)
    let count = 60
    func cells(_ top: Double, _ gaps: Double) -> [Cell] {
      (0..<count).map { _ in random.chance(gaps) ? .blank : Cell((random.unit() * top * 8).rounded() / 8) }
    }
    let columns: [(AnswerKey, [Cell])] = [
      (AnswerKey("m"), cells(50, 0.1)), (AnswerKey("x"), cells(100, 0.1)), (AnswerKey("d"), cells(9, 0.1)),
      (AnswerKey("x", group: "women"), cells(100, 0.3)), (AnswerKey("x", group: "men"), cells(100, 0.3)),
      (AnswerKey("x", group: "women", isSampleSize: true), cells(200, 0)),
      (AnswerKey("x", group: "men", isSampleSize: true), cells(200, 0)),
    ]
    let order = order ?? Array(0..<count)
    let cities = order.map {
      city("c\($0)", region: ["R", "S", "T", ""][$0 % 4], groups: $0 % 3 == 0 ? ["third"] : [])
    }
    return survey(
      columns.map { column in (column.0, order.map { column.1[$0] }) }, cities: cities,
      regions: ["T", "R", "S"].map { CityGroup(id: $0, name: LocalizedText($0)) },
      groups: [CityGroup(id: "third", name: LocalizedText("Every third"))])
  }

  /// Everything but the records and findings, in words that can be compared.
  private func words(_ result: Assessment, _ cities: [Int]) -> [String] {
    cities.map { city in
      let scores = result.nodes.map { "\($0.scores[city] ?? -1)/\($0.coverage[city] ?? -1)" }
      let checks = result.divide?.checks.map { "\($0.outcome(of: city))" } ?? []
      let ranks = [result.ranking.overall, result.ranking.inRegion, result.ranking.candidates].map { $0[city] ?? -1 }
      return "\(scores) \(checks) \(ranks) \(result.classes[city] ?? -1) \(result.verdicts[city]) "
        + "\(result.coverage[city] ?? -1) \(result.gate(0, of: city))"
    }
  }

  @Test func `the stages leave their records in order`() {
    let result = assess(wholeSet(), wholeSurvey())
    #expect(
      result.records.map(\.stage) == [
        .itemScoring, .normalisation, .aggregation, .gates, .classes, .verdicts, .ranking, .divide,
      ])
    #expect(result.provenance.engine == "test")
    let plain = assess(criteria([indicator("x")], [node("index", [use("x")])]), survey(["x": [1, 0]]))
    #expect(plain.records.map(\.stage) == [.itemScoring, .normalisation, .aggregation, .ranking])
    #expect(plain.verdicts.isEmpty && plain.divide == nil && plain.classes == [nil, nil])
  }

  @Test func `a run with the records' learnt values pinned gives the same result`() {
    let survey = wholeSurvey()
    let first = assess(wholeSet(), survey)
    let learnt = first.records.flatMap(\.learnt)
    #expect(learnt.map(\.name) == ["minimum", "maximum", "frontier"])
    let second = assess(wholeSet(), survey, pinned: learnt)
    let all = Array(survey.cities.indices)
    #expect(words(first, all) == words(second, all))
    #expect(first.records.map(\.learnt) == second.records.map(\.learnt))
    #expect(second.diagnostics == first.diagnostics)
  }

  @Test func `pinned values carry one edition's scale to the next`() {
    let learnt = assess(wholeSet(), wholeSurvey()).records.flatMap(\.learnt)
    let next = assess(wholeSet(), wholeSurvey(seed: 10), pinned: learnt)
    #expect(next.records.flatMap(\.learnt) == learnt)
    #expect(assess(wholeSet(), wholeSurvey(seed: 10)).records.flatMap(\.learnt) != learnt)
  }

  @Test func `the same input gives the same result, twice`() {
    let all = Array(0..<60)
    #expect(words(assess(wholeSet(), wholeSurvey()), all) == words(assess(wholeSet(), wholeSurvey()), all))
  }

  @Test func `results follow a permutation of the cities`() {
    var random = SplitMix(4)
    let order = Array(0..<60).shuffled(using: &random)
    let plain = assess(wholeSet(), wholeSurvey())
    let permuted = assess(wholeSet(), wholeSurvey(order))
    #expect(words(permuted, Array(0..<60)) == words(plain, order))
  }

  @Test(arguments: 0..<10) func `scaling all weights of a node changes nothing`(seed: Int) {
    var random = SplitMix(UInt64(seed) + 300)
    let (set, data) = randomCase(&random, cities: 10, gaps: 0.2)
    func scaled(_ node: IndexNode) -> IndexNode {
      var copy = node
      copy.children = node.children.map { child in
        switch child {
        case .node(let inner):
          var changed = scaled(inner)
          changed.weight *= 8
          return .node(changed)
        case .use(var use):
          use.weight *= 8
          return .use(use)
        case .reference(let id, weight: let weight): return .reference(id, weight: weight * 8)
        }
      }
      return copy
    }
    let plain = assess(set, data)
    let other = assess(criteria(set.indicators, set.trees.map(scaled)), data)
    #expect(plain.nodes == other.nodes)
  }

  @Test(arguments: 0..<10) func `the order of indicators and columns does not matter`(seed: Int) {
    var random = SplitMix(UInt64(seed) + 600)
    let (set, data) = randomCase(&random, cities: 10, gaps: 0.2)
    var turned = data
    turned.columns.reverse()
    let plain = assess(set, data)
    let other = assess(criteria(set.indicators.reversed(), set.trees), turned)
    #expect(plain.nodes == other.nodes)
    #expect(plain.ranking == other.ranking)
  }

  /// Raising one answer never lowers a node whose uses of it all rise, nor raises one whose uses all fall.
  @Test(arguments: 0..<30) func `scores are monotone in every answer`(seed: Int) {
    var random = SplitMix(UInt64(seed) + 900)
    let (set, data) = randomCase(&random, cities: 6, gaps: 0.15)
    var raised = data
    let column = random.below(data.columns.count)
    for city in 0..<6 {
      if case .value(let value, let basis) = data.columns[column].answers[city] {
        raised.columns[column].answers[city] = .value(value + 0.5, basis)
      }
    }
    let plain = assess(set, data)
    let other = assess(set, raised)
    let id = data.columns[column].key.item.rawValue
    for (position, node) in plain.plan.nodes.enumerated() {
      let weights = plain.plan.effectiveWeights(under: position)
      let signs = plain.plan.leaves.indices.filter { weights[$0] > 0 }.compactMap { leaf -> Bool? in
        let use = plain.plan.leaves[leaf]
        let indicator = set.indicators[use.indicator]
        guard indicator.id.rawValue == id else { return nil }
        return (indicator.direction == .higherIsBetter) == (use.sense == .rising)
      }
      guard let first = signs.first, signs.allSatisfy({ $0 == first }) else { continue }
      for city in 0..<6 {
        guard let before = plain.nodes[position].scores[city], let after = other.nodes[position].scores[city]
        else { continue }
        #expect(first ? after >= before - 1e-12 : after <= before + 1e-12, "\(node.id)")
      }
    }
  }

  @Test func `a duplicate of a city shares its score and rank`() {
    var order = Array(0..<60)
    order.append(17)
    let result = assess(wholeSet(), wholeSurvey(order))
    #expect(result.nodes.allSatisfy { $0.scores[60] == $0.scores[17] })
    #expect(result.ranking.overall[60] == result.ranking.overall[17])
  }

  @Test func `means of all, of regions and of groups`() throws {
    let result = assess(wholeSet(), wholeSurvey())
    #expect(result.groupMeans.map(\.group.id) == ["all", "T", "R", "S", "third"])
    #expect(result.groupMeans.map(\.count) == [60, 15, 15, 15, 20])
    let principal = result.plan.principal
    let third = result.cities.indices.filter { $0 % 3 == 0 }.compactMap { result.nodes[principal].scores[$0] }
    #expect(isClose(result.groupMeans[4].means[principal], third.reduce(0, +) / Double(third.count)))
    let none = assess(
      criteria([indicator("x")], [node("index", [use("x")])]),
      survey(
        [(AnswerKey("x"), [.blank, 0.5])], cities: [city("a", region: "R"), city("b")],
        regions: [CityGroup(id: "R", name: LocalizedText("R"))]))
    #expect(none.groupMeans.map { $0.means[0] } == [0.5, nil])
  }

  @Test func `no city at all is an empty assessment`() {
    let result = assess(wholeSet(), survey([], cities: []))
    #expect(result.cities.isEmpty && result.verdicts.isEmpty && result.classes.isEmpty)
    #expect(result.groupMeans[0].count == 0)
    #expect(result.diagnostics.isEmpty)
  }

  @Test func `every code of scoring is listed`() {
    let codes = DiagnosticCode.all.filter { $0.id.hasPrefix("SCR-") }
    #expect(codes.map(\.id) == codes.map(\.id).sorted())
    #expect(codes.count >= 16 && Set(codes.map(\.id)).count == codes.count)
  }
}
