import AssessmentModel
import Diagnostics
import Numerics
import Scoring
import ScoringSupport
import Testing

/// A model of two factors with gates, coverage, a demand count and the rule that silence must not pay.
private func model(_ change: (inout CriteriaSet) -> Void = { _ in }) -> CriteriaSet {
  let indicators =
    [indicator("gate", scale: .yesNo), indicator("demand", 0, 5, scale: .count(of: 9))]
    + (1...4).map { indicator("r\($0)", 0, 4, scale: .level(of: 4)) }
    + (1...3).map { indicator("s\($0)", 0, 4, scale: .level(of: 4)) }
  var set = criteria(
    indicators,
    [
      node(
        "index", 1, .geometric(zero: .stops),
        [
          inner("ready", 1, coverage: 0.5, (1...4).map { use("r\($0)") }),
          inner("need", 1, coverage: 0.5, (1...3).map { use("s\($0)", 1, .falling) } + [use("demand")]),
        ])
    ])
  set.gates = [
    Gate(id: "G", name: LocalizedText("gate"), condition: Condition(.indicator("gate"), .equals(1)))
  ]
  set.verdicts = [
    rule("not-eligible", .gateFailed), rule("unknown", .gateUnknown), rule("not-ranked", .insufficientCoverage),
    rule("capacity", .conditions([Condition(.node("ready"), .below(0.35))])),
    rule("no-demand", .conditions([Condition(.indicator("demand"), .equals(0))])),
    rule(
      "A", .conditions([Condition(.node("index"), .atLeast(0.55)), Condition(.node("need"), .atLeast(0.4))]),
      ranked: true, standing: 3),
    rule("B", .conditions([Condition(.node("index"), .atLeast(0.4))]), ranked: true, standing: 2),
    rule("C", .conditions([]), ranked: true, standing: 1),
  ]
  set.minimumCoverage = 0.7
  set.silenceLowersVerdict = true
  change(&set)
  return set
}

/// One city a row: gate, demand, r1…r4, s1…s3.
private func returns(_ rows: [[Cell]]) -> Survey {
  let names = ["gate", "demand", "r1", "r2", "r3", "r4", "s1", "s2", "s3"]
  return survey(names.enumerated().map { column, name in (AnswerKey(ItemID(name)), rows.map { $0[column] }) })
}

@Suite("Gates, classes and verdicts")
struct VerdictTests {
  @Test func `the first rule that applies is the verdict`() {
    let result = assess(
      model(),
      returns([
        [0, 5, 4, 4, 4, 4, 0, 0, 0],  // the gate is failed, whatever the rest
        [.blank, 5, 4, 4, 4, 4, 0, 0, 0],  // the gate's answer is missing
        [1, .blank, .blank, .blank, 4, 4, .blank, 0, 0],  // half of the weight
        [1, 5, 1, 1, 1, 1, 0, 0, 0],  // ready 0.25
        [1, 0, 4, 4, 4, 4, 0, 0, 0],  // asks for nothing
        [1, 5, 3, 3, 3, 3, 1, 1, 1],  // √(0.75 · 0.8125)
        [1, 5, 2, 2, 2, 2, 2, 2, 4],  // √(0.5 · 0.5)
        [1, 1, 4, 4, 4, 4, 4, 4, 4],  // √(1 · 0.05)
      ]))
    #expect(
      result.verdictIDs == ["not-eligible", "unknown", "not-ranked", "capacity", "no-demand", "A", "B", "C"])
    #expect(
      result.cities.indices.map { result.gate(0, of: $0) } == [.failed, .unknown]
        + [GateState](repeating: .met, count: 6))
    #expect(result.cities.indices.map { result.ranking.candidates[$0] } == [nil, nil, nil, nil, nil, 1, 2, 3])
    #expect(result.verdicts.allSatisfy { !$0.isProvisional })
  }

  @Test func `a failed gate outweighs an unknown one`() {
    let set = model {
      $0.gates.append(
        Gate(id: "H", name: LocalizedText("level"), condition: Condition(.node("ready"), .atLeast(0.5))))
    }
    let result = assess(set, returns([[.blank, 5, 1, 1, 1, 1, 0, 0, 0], [.notApplicable, 5, 4, 4, 4, 4, 0, 0, 0]]))
    #expect(result.verdictIDs == ["not-eligible", "unknown"])
    #expect(result.gate(1, of: 0) == .failed)
  }

  @Test func `silence must not pay`() throws {
    let rows: [[Cell]] = [
      [1, 5, 4, 4, 4, .blank, 2, 2, 2],
      [1, 5, 4, 4, 4, .notApplicable, 2, 2, 2],
      [1, 5, 4, 4, 4, .missing(.notAsked), 2, 2, 2],
      [1, 5, 4, 4, 4, .missing(.invalid), 2, 2, 2],
      [1, 5, 4, 4, 4, 0, 2, 2, 2],
    ]
    // √(1 · 0.625) = 0.79 on the answers, √(0.75 · 0.625) = 0.68 at the worse end: with the cut between, A falls to B.
    let set = model { $0.verdicts[5].trigger = .conditions([Condition(.node("index"), .atLeast(0.7))]) }
    let result = assess(set, returns(rows))
    #expect(result.verdictIDs == ["B", "A", "A", "B", "B"])
    #expect(result.verdicts.map(\.isProvisional) == [true, false, false, true, false])
    #expect(result.verdicts[0].withoutSilence == 5)
    #expect(isClose(result.column("index")[0], 0.625.squareRoot()))
    #expect(result.ranking.overall[0] == 1)
    let off = assess(
      model {
        $0.verdicts[5].trigger = .conditions([Condition(.node("index"), .atLeast(0.7))])
        $0.silenceLowersVerdict = false
      }, returns(rows))
    #expect(off.verdictIDs == ["A", "A", "A", "A", "B"])
  }

  @Test func `a condition on an unanswered indicator sees the worse end of its scale`() {
    let result = assess(
      model(), returns([[1, .blank, 4, 4, 4, 4, 0, 0, 0], [1, .notApplicable, 4, 4, 4, 4, 0, 0, 0]]))
    #expect(result.verdictIDs == ["no-demand", "A"])
    #expect(result.verdicts.map(\.isProvisional) == [true, false])
    #expect(result.ranking.candidates[0] == nil)
    #expect(result.ranking.overall[0] == 1)
  }

  /// The worse end of a service level is the top of its scale where the index uses it as need.
  @Test func `the worse end follows the sense of the use`() {
    let set = model {
      $0.verdicts.insert(
        rule("served", .conditions([Condition(.indicator("s1"), .atLeast(4))])), at: 4)
    }
    let result = assess(set, returns([[1, 5, 4, 4, 4, 4, .blank, 0, 0], [1, 5, 4, 4, 4, 4, 0, 0, 0]]))
    #expect(result.verdictIDs == ["served", "A"])
  }

  /// An open scale ends at the goalpost, and under min–max at the learnt bound.
  @Test func `the worse end of an open scale`() {
    var learnt = indicator("m")
    learnt.normalisation = .minMax(constant: nil)
    var set = criteria(
      [learnt, indicator("x", 2, 10, direction: .lowerIsBetter), indicator("y")],
      [node("index", [use("m"), use("x"), use("y", 8)])])
    set.silenceLowersVerdict = true
    set.verdicts = [
      rule("least", .conditions([Condition(.indicator("m"), .atMost(5))])),
      rule("dearest", .conditions([Condition(.indicator("x"), .atLeast(10))])),
      rule("rest", .conditions([]), standing: 1),
    ]
    let result = assess(
      set, survey(["m": [5, 9, .blank, 7, 7], "x": [4, 4, 4, .blank, .notApplicable], "y": [1, 1, 1, 1, 1]]))
    #expect(result.verdictIDs == ["least", "rest", "least", "dearest", "rest"])
    #expect(result.verdicts.map(\.isProvisional) == [false, false, true, true, false])
  }

  @Test func `silence never raises a verdict, and cannot act before the coverage rule`() {
    let result = assess(
      model(),
      returns([
        [1, 5, 1, 1, 1, .blank, 0, 0, 0],  // already the lowest standing
        [1, .blank, .blank, .blank, 4, 4, .blank, 0, 0],  // not ranked
        [.blank, .blank, 4, 4, 4, 4, 0, 0, 0],  // eligibility unknown
      ]))
    #expect(result.verdictIDs == ["capacity", "not-ranked", "unknown"])
    #expect(result.verdicts.allSatisfy { !$0.isProvisional })
  }

  /// Property: filling every silent answer with its worse end never gives a better verdict than the rule does.
  @Test(arguments: 0..<20) func `answering at the worse end gives no better verdict`(seed: Int) {
    var random = SplitMix(UInt64(seed))
    var rows: [[Cell]] = []
    var filled: [[Cell]] = []
    for _ in 0..<50 {
      var row: [Cell] = [1]
      var full: [Cell] = [1]
      for column in 1..<9 {
        let isBlank = random.chance(0.15)
        let value = Cell(Double(random.below(5)))
        row.append(isBlank ? .blank : value)
        full.append(isBlank ? (column < 6 ? 0 : 4) : value)
      }
      rows.append(row)
      filled.append(full)
    }
    let silent = assess(model(), returns(rows))
    let answered = assess(model(), returns(filled))
    for city in rows.indices where silent.isCovered(city) {
      guard let rule = silent.verdict(of: city), let other = answered.verdict(of: city) else { continue }
      #expect(rule.standing <= other.standing)
    }
  }

  @Test func `verdicts of many cities are those of few`() {
    var random = SplitMix(21)
    let rows = (0..<60).map { _ -> [Cell] in
      [1] + (1..<9).map { _ in random.chance(0.15) ? .blank : Cell(Double(random.below(5))) }
    }
    let few = assess(model(), returns(rows))
    let many = assess(model(), returns((0..<9000).map { rows[$0 % 60] }))
    #expect(few.verdicts.contains { $0.isProvisional })
    #expect(many.verdicts == (0..<9000).map { few.verdicts[$0 % 60] })
  }

  /// In binary 0.7 + 0.3/3 is 0.7999999999999999, which must meet a cut of 0.8.
  @Test func `a score exactly on a cut in decimals meets it`() {
    var set = criteria(
      [indicator("x"), indicator("y")], [node("index", [use("x", 0.7), use("y", 0.3)])])
    set.classes = ClassScheme(
      node: "index",
      classes: [
        MaturityLevel(id: "high", name: LocalizedText("high"), bound: .atLeast(0.8)),
        MaturityLevel(id: "middle", name: LocalizedText("middle"), bound: .above(0.3)),
        MaturityLevel(id: "low", name: LocalizedText("low"), bound: nil),
      ])
    let third = 1.0 / 3
    let result = assess(
      set, survey(["x": [1, 0, 0, .blank, 1], "y": [Cell(third), 1, Cell(1.0000001), .blank, 0.3333]]))
    #expect(result.classes == [0, 2, 2, nil, 1])
    set.scores = ScoreRange(lower: 0, upper: 100)
    set.classes?.classes[0].bound = .atLeast(80)
    set.classes?.classes[1].bound = .above(30)
    #expect(assess(set, result.survey).classes == result.classes)
  }

  @Test func `conditions are written in the set's score range`() {
    let set = model {
      $0.scores = ScoreRange(lower: 1, upper: 5)
      $0.verdicts = [
        rule("high", .conditions([Condition(.node("ready"), .atLeast(3))]), ranked: true, standing: 1),
        rule("low", .conditions([])),
      ]
    }
    let result = assess(set, returns([[1, 5, 2, 2, 2, 2, 0, 0, 0], [1, 5, 2, 2, 2, 1, 0, 0, 0]]))
    #expect(result.verdictIDs == ["high", "low"])
    #expect(result.score(0, of: 0) == 3)
  }

  @Test func `the records list rules and counts`() throws {
    let result = assess(model(), returns([[0, 5, 4, 4, 4, 4, 0, 0, 0], [1, .blank, 4, 4, 4, 4, 0, 0, 0]]))
    let record = try #require(result.records.first { $0.stage == .verdicts })
    #expect(record.parameters.first == .verdict("not-eligible", .gateFailed))
    let wanted = [Condition(.node("index"), .atLeast(0.55)), Condition(.node("need"), .atLeast(0.4))]
    #expect(record.parameters.contains(.verdict("A", .conditions(wanted))))
    #expect(record.remarks == [.counted("not-eligible", 1), .counted("no-demand", 1), .provisional(1)])
    let gates = try #require(result.records.first { $0.stage == .gates })
    #expect(gates.remarks == [.gateFailed("G", 1)])
  }

  @Test func `verdicts without a last word are a programming error`() async {
    await #expect(processExitsWith: .failure) {
      var set = criteria([indicator("x")], [node("index", [use("x")])])
      set.verdicts = [rule("A", .gateFailed)]
      _ = AssessmentPipeline(criteria: set)
    }
  }
}
