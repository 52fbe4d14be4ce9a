package import AssessmentModel
import Numerics
import Scoring

/// Random sets and surveys on which explanations are held against slower ways to the same answer.
package struct ExplanationSample {
  package var set: CriteriaSet
  package var survey: Survey

  package init(set: CriteriaSet, survey: Survey) { (self.set, self.survey) = (set, survey) }

  /// A set like the Seoul model in little: three factors under a geometric mean, gates, verdicts, silence.
  package static func candidates(_ seed: UInt64, cities: Int = 12, gaps: Double = 0.12) -> ExplanationSample {
    var random = SplitMix(seed)
    var indicators: [Indicator] = []
    func leaves(_ prefix: String, _ count: Int, falling: Bool = false) -> [IndexChild] {
      (0..<count).map { number in
        let id = "\(prefix)\(number)"
        switch random.below(4) {
        case 0: indicators.append(indicator(id, 0, 1, scale: .yesNo))
        case 1: indicators.append(indicator(id, 0, 100, scale: .percent))
        case 2: indicators.append(indicator(id, 0.5, 20, scale: .number(lower: 0, upper: nil), logarithmic: true))
        default: indicators.append(indicator(id, 0, 4, scale: .level(of: 4)))
        }
        indicators[indicators.count - 1].isCityControlled = random.chance(0.85)
        return use(id, 0.1 + random.unit(), falling ? .falling : .rising)
      }
    }
    let ready = node(
      "ready", 0.45, .arithmetic, children: 2,
      [
        inner("lead", 1 + random.unit(), coverage: 0.5, leaves("a", 3)),
        inner("means", 1 + random.unit(), coverage: 0.5, leaves("b", 2)),
      ])
    let need = node("need", 0.4, .arithmetic, coverage: 0.5, leaves("n", 2, falling: true) + leaves("m", 1))
    let stay = node("stay", 0.15, .arithmetic, coverage: 0.5, leaves("s", 2))
    indicators.append(indicator("letter", scale: .yesNo))
    indicators.append(indicator("home", scale: .yesNo))
    indicators[indicators.count - 1].isCityControlled = false
    var set = criteria(
      indicators, [node("top", 1, .geometric(zero: .stops), children: 3, [.node(ready), .node(need), .node(stay)])])
    set.gates = [
      Gate(id: "L", name: LocalizedText("L"), condition: Condition(.indicator("letter"), .equals(1))),
      Gate(id: "H", name: LocalizedText("H"), condition: Condition(.indicator("home"), .atLeast(1))),
    ]
    set.classes = ClassScheme(
      node: "top",
      classes: [
        MaturityLevel(id: "high", name: LocalizedText("high"), bound: .atLeast(0.6)),
        MaturityLevel(id: "middle", name: LocalizedText("middle"), bound: .atLeast(0.4)),
        MaturityLevel(id: "low", name: LocalizedText("low"), bound: nil),
      ])
    set.verdicts = [
      rule("out", .gateFailed), rule("unknown", .gateUnknown), rule("thin", .insufficientCoverage),
      rule("build", .conditions([Condition(.node("ready"), .below(0.35))])),
      rule("stay-first", .conditions([Condition(.node("stay"), .below(0.2))])),
      rule("mature", .conditions([Condition(.node("need"), .below(0.25))])),
      rule("idle", .conditions([Condition(.indicator("m0"), .equals(0))])),
      rule(
        "A",
        .conditions([
          Condition(.node("top"), .atLeast(0.55)), Condition(.node("ready"), .atLeast(0.45)),
          Condition(.node("stay"), .atLeast(0.4)),
        ]), ranked: true, standing: 3),
      rule("B", .conditions([Condition(.node("top"), .atLeast(0.4))]), ranked: true, standing: 2),
      rule("C", .conditions([]), ranked: true, standing: 1),
    ]
    set.minimumCoverage = 0.6
    set.silenceLowersVerdict = true
    return ExplanationSample(set: set, survey: answers(set, cities, gaps, &random))
  }

  /// Random answers on the indicators' scales; gates are mostly met.
  package static func answers(_ set: CriteriaSet, _ cities: Int, _ gaps: Double, _ random: inout SplitMix) -> Survey {
    let columns = set.indicators.map { indicator -> (AnswerKey, [Cell]) in
      let isGate = set.gates.contains { $0.condition.subject == .indicator(indicator.id) }
      let cells = (0..<cities).map { _ -> Cell in
        if isGate { return random.chance(0.05) ? .blank : Cell(random.chance(0.9) ? 1 : 0) }
        if random.chance(gaps) { return random.chance(0.2) ? .notApplicable : .blank }
        switch indicator.scale {
        case .yesNo: return Cell(random.chance(0.5) ? 1 : 0)
        case .level(let top): return Cell(Double(random.below(top + 1)))
        case .percent: return Cell((random.unit() * 100).rounded())
        default: return Cell((random.unit() * 25 * 8).rounded() / 8)
        }
      }
      return (AnswerKey(ItemID(indicator.id.rawValue)), cells)
    }
    return surveyOf(columns)
  }

  /// The survey with answers of one city changed.
  package func changed(_ city: Int, _ changes: [(Int, Answer)]) -> Survey {
    var result = survey
    for (indicator, answer) in changes { result.columns[indicator].answers[city] = answer }
    return result
  }
}

/// The free function, which the property of the sample would hide.
private func surveyOf(_ columns: [(AnswerKey, [Cell])]) -> Survey { survey(columns) }

extension CityStanding {
  /// Everything of a city in an assessment, as a standing.
  package init(_ city: Int, in assessment: Assessment) {
    self.init(
      nodes: assessment.nodes.map { $0.scores[city] }, coverage: assessment.coverage[city] ?? .nan,
      gates: assessment.criteria.gates.indices.map { assessment.gate($0, of: city) },
      verdict: assessment.verdicts.isEmpty ? nil : assessment.verdicts[city], level: assessment.classes[city],
      rank: assessment.ranking.candidates[city], overallRank: assessment.ranking.overall[city])
  }
}

extension ExplanationSample {
  /// A small set of mixed nodes with at most 1,500 sets of steps, for comparison with trying them all.
  ///
  /// - Parameter isTangled: uses one indicator in two places, or a rule that is no mean, so that the search has to try.
  package static func small(_ seed: UInt64, isTangled: Bool = false) -> ExplanationSample {
    var random = SplitMix(seed &* 7919 &+ 13)
    let rules: [Aggregation] = [
      .arithmetic, .geometric(zero: .stops), .geometric(zero: .floor(0.05)), .harmonic(zero: .stops), .minimum,
      .powerMean(exponent: 2, zero: .stops), .powerMean(exponent: -0.5, zero: .floor(0.1)), .maximum,
    ]
    var indicators: [Indicator] = []
    func leaf(_ sense: Sense = .rising) -> IndexChild {
      let id = "i\(indicators.count)"
      switch random.below(4) {
      case 0: indicators.append(indicator(id, scale: .yesNo))
      case 1: indicators.append(indicator(id, 0, 100, scale: .percent))
      case 2: indicators.append(indicator(id, 0, 2, direction: .lowerIsBetter, scale: .level(of: 2)))
      default: indicators.append(indicator(id, 0, 3, scale: .level(of: 3)))
      }
      return use(id, 0.2 + random.unit(), sense)
    }
    var parts: [IndexChild] = []
    let names = ["x", "y", "z"].prefix(2 + random.below(2))
    for name in names {
      let children = (0..<(1 + random.below(names.count == 2 ? 3 : 2))).map { _ in
        leaf(random.chance(0.1) ? .falling : .rising)
      }
      parts.append(
        inner(
          name, 0.3 + random.unit(),
          isTangled && name == "x" ? .orderedWeighted([2, 1, 1]) : rules[random.below(rules.count)],
          coverage: random.chance(0.3) ? 0.5 : 0, children))
    }
    indicators.append(indicator("gate", scale: .yesNo))
    if isTangled { parts.append(use("i0", 0.3)) }
    var set = criteria(indicators, [node("top", 1, rules[random.below(random.chance(0.5) ? 2 : rules.count)], parts)])
    set.gates = [Gate(id: "G", name: LocalizedText("G"), condition: Condition(.indicator("gate"), .equals(1)))]
    let cut = 0.35 + 0.4 * random.unit()
    set.verdicts = [
      rule("out", .gateFailed), rule("unknown", .gateUnknown), rule("thin", .insufficientCoverage),
      rule("weak", .conditions([Condition(.node("x"), .below(0.3)), Condition(.node("y"), .below(0.5))])),
      rule("idle", .conditions([Condition(.indicator("i0"), .equals(0))])),
      rule(
        "A",
        .conditions([
          Condition(.node("top"), .atLeast(cut)), Condition(.node("x"), .atLeast(0.2 + 0.5 * random.unit())),
          Condition(.node("y"), .above(0.2 + 0.5 * random.unit())),
        ]), ranked: true, standing: 3),
      rule("B", .conditions([Condition(.node("top"), .atLeast(cut * 0.7))]), ranked: true, standing: 2),
      rule("C", .conditions([]), ranked: true, standing: 1),
    ]
    set.classes = ClassScheme(
      node: "top",
      classes: [
        MaturityLevel(id: "high", name: LocalizedText("high"), bound: .atLeast(cut)),
        MaturityLevel(id: "low", name: LocalizedText("low"), bound: nil),
      ])
    set.minimumCoverage = random.chance(0.4) ? 0.6 : 0
    set.silenceLowersVerdict = random.chance(0.6)
    return ExplanationSample(set: set, survey: answers(set, 3, 0.2, &random))
  }
}
