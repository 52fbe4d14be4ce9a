import AssessmentModel
import Diagnostics
import ScoringSupport

@testable import Numerics
@testable import Scoring

/// Random criteria sets with everything that nodes and outcomes depend on.
enum OutcomeCases {
  /// - Parameter asksIndicators: whether conditions of verdicts may ask for raw values.
  static func draw(
    _ random: inout SplitMix, cities: Int, asksIndicators: Bool = true
  ) -> (CriteriaSet, Survey) {
    let count = 4 + random.below(6)
    let indicators = (0..<count).map { number in
      indicator(
        "i\(number)", 0, 10, direction: random.chance(0.3) ? .lowerIsBetter : .higherIsBetter,
        scale: random.chance(0.5) ? .number(lower: 0, upper: 12) : .number(lower: nil, upper: nil))
    }
    var names = 0
    let first = tree(0, count, &names, &random)
    var second = tree(0, count, &names, &random)
    if case .relative = second.weighting, let id = innerNodes(first).first {
      second.children.append(.reference(id, weight: 0.7))
    }
    var set = criteria(indicators, [first, second])
    decorate(&set, innerNodes(first) + [first.id, second.id], asksIndicators, &random)
    let states: [MissingReason] = [.noAnswer, .doesNotKnow, .notApplicable, .notAsked, .refused]
    let data = survey(
      indicators.map { indicator in
        (
          AnswerKey(ItemID(indicator.id.rawValue)),
          (0..<cities).map { city in
            // The first city answers everything, so that no indicator is without an answer.
            city > 0 && random.chance(0.15)
              ? .missing(states[random.below(states.count)]) : Cell(Double(random.below(25)) / 2)
          }
        )
      })
    return (set, data)
  }

  private static func innerNodes(_ node: IndexNode) -> [NodeID] {
    node.children.flatMap { child -> [NodeID] in
      if case .node(let inner) = child { [inner.id] + innerNodes(inner) } else { [] }
    }
  }

  private static func tree(_ depth: Int, _ count: Int, _ names: inout Int, _ random: inout SplitMix) -> IndexNode {
    names += 1
    let name = "n\(names)"
    let width = 2 + random.below(3)
    let rules = NodeMethods.aggregations
    let weightings = NodeMethods.weightings(width)
    // Wide bounds only: what is left of narrow ones after dropping may not reach 1.
    let weighting = random.chance(0.5) ? .relative : weightings[random.below(weightings.count - 1)]
    var children: [IndexChild] = []
    for position in 0..<width {
      let weight = position > 0 && random.chance(0.1) ? 0 : 0.1 + random.unit()
      if depth < 3, random.chance(0.45) {
        var below = tree(depth + 1, count, &names, &random)
        below.weight = weight
        children.append(.node(below))
      } else {
        children.append(use("i\(random.below(count))", weight, random.chance(0.3) ? .falling : .rising))
      }
    }
    var result = node(
      name, 1, random.chance(0.55) ? .arithmetic : rules[random.below(rules.count)],
      coverage: [0, 0.3, 0.6][random.below(3)], children: random.chance(0.2) ? 2 : nil, children)
    result.weighting = weighting
    if random.chance(0.15) { result.rescaling = OutputRange(lower: 0, upper: 1) }
    return result
  }

  private static func decorate(
    _ set: inout CriteriaSet, _ nodes: [NodeID], _ asksIndicators: Bool, _ random: inout SplitMix
  ) {
    let count = set.indicators.count
    func condition(_ raw: Bool, _ random: inout SplitMix) -> Condition {
      let cut = random.unit()
      if raw && random.chance(0.4) {
        let comparisons: [Comparison] = [
          .atLeast(8 * cut), .below(12 * cut), .equals(Double(random.below(25)) / 2), .atMost(5), .above(3),
        ]
        return Condition(
          .indicator(set.indicators[random.below(count)].id), comparisons[random.below(comparisons.count)])
      }
      let comparisons: [Comparison] = [
        .atLeast(90 * cut), .atLeast(60 * cut), .above(40), .above(25), .below(100 * cut), .atMost(60),
      ]
      return Condition(.node(nodes[random.below(nodes.count)]), comparisons[random.below(comparisons.count)])
    }
    set.scores = random.chance(0.5) ? ScoreRange(lower: 0, upper: 100) : ScoreRange(lower: 20, upper: 90)
    if random.chance(0.4) {
      set.gates = [
        Gate(id: "G", name: LocalizedText("G"), condition: condition(asksIndicators, &random)),
        Gate(id: "H", name: LocalizedText("H"), condition: condition(asksIndicators, &random)),
      ]
    }
    set.classes = ClassScheme(
      node: nodes[random.below(nodes.count)],
      classes: [
        MaturityLevel(id: "a", name: LocalizedText("a"), bound: .atLeast(70)),
        MaturityLevel(id: "b", name: LocalizedText("b"), bound: .above(45)),
        MaturityLevel(id: "c", name: LocalizedText("c"), bound: random.chance(0.5) ? nil : .atLeast(30)),
      ])
    set.minimumCoverage = [0, 0.5, 0.8][random.below(3)]
    set.tieRule = TieRule.allCases[random.below(TieRule.allCases.count)]
    guard random.chance(0.85) else { return }
    set.silenceLowersVerdict = random.chance(0.8)
    set.verdicts = [rule("gate", .gateFailed), rule("unknown", .gateUnknown), rule("thin", .insufficientCoverage)]
    if random.chance(0.5) {
      // A ladder on the principal index, on which silence costs a step or two.
      for step in 1...12 {
        let condition = Condition(.node(set.trees[0].id), .atLeast(95 - 6.5 * Double(step)))
        set.verdicts.append(rule("S\(step)", .conditions([condition]), ranked: true, standing: 20 - step))
      }
    }
    for (position, name) in ["A", "B", "C"].enumerated() {
      let conditions = (0...random.below(2)).map { _ in condition(asksIndicators, &random) }
      set.verdicts.append(rule(name, .conditions(conditions), ranked: true, standing: 4 - position))
    }
    set.verdicts.append(rule("rest", .conditions([]), standing: 0))
  }
}
