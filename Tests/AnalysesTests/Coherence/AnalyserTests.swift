import Analyses
import AssessmentModel
import Scoring
import ScoringSupport
import Testing

@Suite("Coherence of an assessment")
struct AnalyserTests {
  typealias S = CoherenceSamples

  /// Two dimensions: one with a repeated question, one that pulls against it.
  private func assessment(_ change: (inout CriteriaSet) -> Void = { _ in }) -> Assessment {
    let people = AnswerKey(ItemID("people"))
    var inhabited = indicator("d", 0, 10)
    inhabited.denominator = nil
    inhabited.items = [
      Item(id: "d", question: .empty, scale: .number(lower: nil, upper: nil)),
      Item(id: "people", question: .empty, scale: .number(lower: nil, upper: nil)),
    ]
    inhabited.scoring = .ratio(numerator: "d", denominator: "people", per: 1)
    let set = criteria(
      [indicator("a", 0, 10), indicator("b", 0, 10), indicator("c", 0, 10), indicator("e", 0, 10), inhabited],
      [
        node(
          "index",
          [
            inner("same", 0.6, [use("a"), use("b"), use("e", 0)]),
            inner("other", 0.4, [use("c", 3), use("d", 1)]),
          ])
      ], change)
    let copy = S.a.map { Cell(floatLiteral: 0.9 * $0 + 0.5) }
    return assess(
      set,
      survey([
        (AnswerKey("a"), S.a.map { Cell($0) }), (AnswerKey("b"), copy), (AnswerKey("c"), S.c.map { Cell($0) }),
        (AnswerKey("e"), S.a.map { _ in 3 }), (AnswerKey("d"), S.b.map { Cell($0 * 40) }),
        (people, S.a.map { Cell($0 * 10) }),
      ]))
  }

  private func position(_ id: String, _ assessment: Assessment) -> Int { assessment.plan.node(NodeID(id)) ?? -1 }

  @Test func `pairs stand in a stated order, with relations`() {
    let result = assessment()
    let analysis = CoherenceAnalyser(result).analyse()
    let same = position("same", result)
    let (other, root) = (position("other", result), result.plan.principal)
    let siblings = analysis.pairs.filter { $0.relation == .siblings }
    #expect(siblings.map(\.node) == [same, same, same, other, root])
    #expect(siblings[4].left == .node(same) && siblings[4].right == .node(other))
    #expect(analysis.pairs.count { $0.relation == .parent } == 7)
    #expect(analysis.pairs.filter { $0.relation == .index }.map(\.left) == [0, 1, 2, 3, 4].map { .leaf($0) })
    #expect(analysis.nodes.map(\.node) == Array(result.plan.nodes.indices))
  }

  @Test func `redundant, negative and weak pairs are found`() throws {
    let result = assessment()
    let analysis = CoherenceAnalyser(result).analyse()
    let redundant = try #require(analysis.redundant.first)
    #expect(redundant.left == .leaf(0) && redundant.right == .leaf(1))
    #expect(isClose(redundant.correlation.pearson?.value, 1))
    // The two dimensions pull against each other: r(a, c) is −0.97.
    #expect(analysis.negative.contains { $0.relation == .siblings && $0.node == result.plan.principal })
    #expect(analysis.weak.allSatisfy { ($0.correlation.pearson?.value ?? 1) < 0.3 })
    // A constant use has no correlation, and is not called weak.
    let constant = analysis.pairs.filter { $0.left == .leaf(2) || $0.right == .leaf(2) }
    #expect(!constant.isEmpty && constant.allSatisfy { $0.correlation.pearson == nil && $0.correlation.count == 12 })
  }

  @Test func `a repeated question is found across dimensions`() {
    let result = assessment { set in
      set.trees = [
        node("index", [inner("one", 1, [use("a"), use("c")]), inner("two", 1, [use("b"), use("a"), use("d")])])
      ]
    }
    let found = CoherenceAnalyser(result).analyse().pairs.filter { $0.relation == .elsewhere }
    // a and b; a with itself is no finding, and a with b inside the second dimension are siblings.
    #expect(found.count == 1)
    #expect(found.first?.left == .leaf(0) && found.first?.right == .leaf(2))
  }

  @Test func `importance is the squared correlation with the node`() throws {
    let result = assessment()
    let analysis = CoherenceAnalyser(result).analyse()
    let uses = analysis.uses
    // The use without weight is left out.
    #expect(uses.map(\.part) == [0, 1, 3, 4].map { .leaf($0) })
    #expect(isClose(uses.reduce(0) { $0 + $1.weight }, 1) && isClose(uses.reduce(0) { $0 + ($1.share ?? 0) }, 1))
    #expect(isClose(uses[0].weight, 0.3) && isClose(uses[2].weight, 0.3) && isClose(uses[3].weight, 0.1))
    let index = result.nodes[result.plan.principal].scores.present
    for entry in uses {
      guard case .leaf(let leaf) = entry.part else { continue }
      let r = try #require(CorrelationMeasures.pearson(result.normalised.columns[leaf].present, index)?.value)
      #expect(entry.pearson == r && entry.importance == r * r && entry.count == 12)
    }
    let children = analysis.children.filter { $0.node == result.plan.principal }
    #expect(children.map(\.weight) == [0.6, 0.4])
  }

  @Test func `alpha and components leave out parts without weight`() {
    let result = assessment()
    let analysis = CoherenceAnalyser(result).analyse()
    let same = analysis.nodes[position("same", result)]
    #expect(same.reliability.items == 2 && same.components?.children == [.leaf(0), .leaf(1)])
    #expect(isClose(same.components?.components.first?.eigenvalue, 2))
  }

  @Test func `sizes are denominators and the named indicator`() throws {
    let result = assessment()
    let analysis = CoherenceAnalyser(result).analyse()
    #expect(Set(analysis.sizes.map(\.size)) == [.item("people")] && analysis.sizes.count == 5)
    // “people” was made from a: a itself goes with size, and its twin b too.
    #expect(analysis.sizeDependent.map(\.indicator).prefix(2) == [0, 1])
    let named = CoherenceAnalyser(result, size: "c").analyse().sizes
    #expect(named.filter { $0.size == .indicator("c") }.map(\.indicator) == [0, 1, 3, 4])
    let c = named.first { $0.size == .indicator("c") && $0.indicator == 0 }
    #expect(isNear(c?.correlation.pearson?.value, -0.9674425881650026))
  }

  @Test func `libraries per inhabitant no longer go with size`() {
    var perHead = indicator("libraries", 0, 1)
    perHead.items = ["number", "people"].map {
      Item(id: $0, question: .empty, scale: .number(lower: nil, upper: nil))
    }
    perHead.scoring = .ratio(numerator: "number", denominator: "people", per: 1)
    let set = criteria([perHead, indicator("number", 0, 4)], [node("index", [use("libraries"), use("number")])])
    let data = survey(["number": [1, 2, 3, 4, 3.5], "people": [10, 20, 30, 40, 35]])
    let analysis = CoherenceAnalyser(assess(set, data)).analyse()
    #expect(analysis.sizes[0].correlation.spearman == nil && analysis.sizes[0].correlation.count == 5)
    #expect(analysis.sizes[1].correlation.spearman?.value == 1)
    #expect(analysis.sizeDependent.map(\.indicator) == [1])
  }

  @Test func `distributions are flagged`() throws {
    let values: [[Double?]] = [
      [1, 2, 2, 3, 3, 4, 5, 40], [0, 0, 0, 0, 0, 1, 2, 3], [5, 5, 5, 5, 5, 5, 5, 5], [1, nil, nil, nil, nil, 2, 3, 4],
      [0, 0, 0, 0, 0, 0, 1, 1], [1, 2, 3, 4, 5, 6, 7, 8], [1, 1, 2, 2, 2, 3, 3, 3],
    ]
    let ids = ["outlier", "zeros", "constant", "missing", "yes", "plain", "counted"]
    let scales: [String: Scale] = ["yes": .yesNo, "counted": .count(of: 3)]
    let set = criteria(
      ids.map { indicator($0, 0, 40, scale: scales[$0] ?? .number(lower: nil, upper: nil)) },
      [node("index", ids.map { use($0) })])
    let data = survey(zip(ids, values).map { (AnswerKey(ItemID($0)), $1.map { Cell($0) }) })
    let found = CoherenceAnalyser(assess(set, data)).analyse().statistics
    #expect(found.map(\.flags) == [[.outliers], [.zeros], [.constant], [.missing], [], [], []])
    #expect(found[3].count == 4 && found[3].missing == 4)
    // SciPy 1.17.1: skew and kurtosis with bias=False.
    #expect(isNear(found[0].summary?.skewness, 2.7784480020822864))
    #expect(isNear(found[0].summary?.kurtosis, 7.786580601324953))
    let few = StatisticsThresholds(unique: 0.9)
    let strict = CoherenceAnalyser(assess(set, data), statisticsThresholds: few).analyse().statistics
    #expect(strict[0].flags == [.outliers, .fewValues] && strict[5].flags.isEmpty && strict[6].flags.isEmpty)
  }

  @Test func `one city, no answers, and no cities`() {
    let set = criteria([indicator("a"), indicator("b")], [node("index", [use("a"), use("b")])])
    for cells in [[[0.5], [0.25]], [[nil], [nil]], [[], []]] as [[[Double?]]] {
      let data = survey(["a": cells[0].map { Cell($0) }, "b": cells[1].map { Cell($0) }])
      let analysis = CoherenceAnalyser(assess(set, data)).analyse()
      #expect(analysis.pairs.count == 3 && analysis.pairs.allSatisfy { $0.correlation.pearson == nil })
      #expect(analysis.nodes.allSatisfy { $0.reliability.alpha == nil && $0.components == nil })
      #expect(analysis.uses.allSatisfy { $0.importance == nil && $0.share == nil })
      #expect(analysis.redundant.isEmpty && analysis.negative.isEmpty && analysis.weak.isEmpty)
    }
  }

  @Test func `the order of the cities does not matter`() {
    let set = criteria([indicator("a", 0, 10), indicator("b", 0, 10)], [node("index", [use("a"), use("b")])])
    let forth = CoherenceAnalyser(
      assess(set, survey(["a": S.a.map { Cell($0) }, "b": S.b.map { Cell($0) }]))
    ).analyse()
    let back = CoherenceAnalyser(
      assess(set, survey(["a": S.a.reversed().map { Cell($0) }, "b": S.b.reversed().map { Cell($0) }]))
    ).analyse()
    for (left, right) in zip(forth.pairs, back.pairs) {
      #expect(isClose(left.correlation.pearson?.value, right.correlation.pearson?.value))
      #expect(left.correlation.kendall == right.correlation.kendall)
    }
    #expect(isClose(forth.nodes[0].reliability.alpha, back.nodes[0].reliability.alpha))
  }
}
