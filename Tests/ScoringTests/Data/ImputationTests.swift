import AssessmentModel
import Diagnostics
import Numerics
import Scoring
import ScoringSupport
import Testing
import Words

/// Means, medians and row fills: NumPy 2.4.6 (`nanmean`, `nanmedian`) on the same matrix; groups by hand and NumPy.
@Suite("Imputation")
struct ImputationTests {
  private let columns: [String: [Double?]] = [
    "p": [0.2, nil, 0.9, 0.4, 0.5, nil], "q": [10, 20, nil, 40, 25, 15], "r": [5, 8, 1, nil, 3, 2],
  ]
  private let cities = [
    city("a", region: "north", iso3: "AAA"), city("b", region: "north", iso3: "AAA"),
    city("c", region: "south", iso3: "AAA"), city("d", region: "south", iso3: "BBB"),
    city("e", region: "north", iso3: "BBB"), city("f", region: "south"),
  ]

  private func table(_ change: (inout [String: [Cell]]) -> Void = { _ in }) -> Survey {
    var cells = columns.mapValues { $0.map { Cell($0) } }
    change(&cells)
    return survey(["p", "q", "r"].map { (AnswerKey(ItemID($0)), cells[$0] ?? []) }, cities: cities)
  }

  private func set(_ rule: Imputation, _ change: (inout CriteriaSet) -> Void = { _ in }) -> CriteriaSet {
    var set = criteria(
      [indicator("p", 0, 1), indicator("q", 0, 100), indicator("r", 0, 10, direction: .lowerIsBetter)],
      [node("index", [use("p"), use("q"), use("r")])], change)
    set.imputation = rule
    return set
  }

  private func filled(_ result: Assessment) -> [[Double?]] {
    result.scored.columns.map { column in result.cities.indices.map { column[$0].number } }
  }

  private func expect(
    _ result: Assessment, p: [Double?], q: [Double?], r: [Double?], location: SourceLocation = #_sourceLocation
  ) {
    for (got, wanted) in zip(filled(result), [p, q, r]) {
      #expect(zip(got, wanted).allSatisfy { isClose($0, $1) }, "\(got) is not \(wanted)", sourceLocation: location)
    }
  }

  @Test func `none fills nothing`() {
    let result = assess(set(.none), table())
    #expect(result.imputed == nil && result.treated == nil)
    #expect(result.imputedCells().isEmpty)
    #expect(!result.records.contains { $0.stage == .imputation })
  }

  @Test func `mean and median of the column`() throws {
    let mean = assess(set(.mean), table())
    expect(mean, p: [0.2, 0.5, 0.9, 0.4, 0.5, 0.5], q: [10, 20, 22, 40, 25, 15], r: [5, 8, 1, 3.8, 3, 2])
    let median = assess(set(.median), table())
    expect(median, p: [0.2, 0.45, 0.9, 0.4, 0.5, 0.45], q: [10, 20, 20, 40, 25, 15], r: [5, 8, 1, 3, 3, 2])
    let record = try #require(mean.records.first { $0.stage == .imputation })
    #expect(record.learnt.map(\.name) == ["imputation mean", "imputation mean", "imputation mean"])
    #expect(record.remarks == [.filled("p", 2), .filled("q", 1), .filled("r", 1)])
  }

  @Test func `what is filled is marked, the raw values stay, coverage counts answers only`() throws {
    let result = assess(set(.mean), table())
    #expect(result.indicators.columns[0][1] == .missing(.noAnswer))
    #expect(result.imputed?.columns[0][1] == .value(0.5, .imputed))
    #expect(result.imputed?.columns[0][0] == .value(0.2, .reported))
    #expect(
      result.imputedCells().first
        == ImputedCell(city: 1, indicator: 0, reason: .noAnswer, value: 0.5, basis: .imputed))
    #expect(result.imputedCells().map(\.city) == [1, 5, 2, 3])
    #expect(isClose(result.coverage[1], 2.0 / 3))
    #expect(result.column("index").allSatisfy { $0 != nil })
    #expect(result.nodes[0].coverage.present == [1, 1, 1, 1, 1, 1])
  }

  @Test func `means and medians of groups`() {
    // north: a, b, e; south: c, d, f. Countries: AAA a, b, c; BBB d, e; f has none and keeps its gap.
    expect(
      assess(set(.groupMean(.region)), table()), p: [0.2, 0.35, 0.9, 0.4, 0.5, 0.65], q: [10, 20, 27.5, 40, 25, 15],
      r: [5, 8, 1, 1.5, 3, 2])
    expect(
      assess(set(.groupMedian(.region)), table { $0["r"] = [5, 8, 1, .blank, 3, 9] }),
      p: [0.2, 0.35, 0.9, 0.4, 0.5, 0.65], q: [10, 20, 27.5, 40, 25, 15], r: [5, 8, 1, 5, 3, 9])
    let byCountry = assess(set(.groupMean(.country)), table())
    expect(
      byCountry, p: [0.2, 0.55, 0.9, 0.4, 0.5, nil], q: [10, 20, 15, 40, 25, 15], r: [5, 8, 1, 3, 3, 2])
    #expect(
      byCountry.diagnostics.first { $0.code == .gapsRemain }?.headline == "1 gap of p cannot be filled by group-mean")
  }

  @Test func `a column or group without any value stays missing, with a finding`() {
    let empty = table { $0["p"] = [.blank, .blank, .blank, .blank, .blank, .blank] }
    for rule in [.mean, .median, .groupMean(.region), .rowMean(.row), .nearestNeighbours(2)] as [Imputation] {
      let result = assess(set(rule), empty)
      #expect(filled(result)[0] == [nil, nil, nil, nil, nil, nil], "\(rule)")
      #expect(result.codes().contains("SCR-023"))
    }
    let south = table {
      $0["p"]?[2] = .blank; $0["p"]?[3] = .blank
    }
    #expect(filled(assess(set(.groupMedian(.region)), south))[0] == [0.2, 0.35, nil, nil, 0.5, nil])
  }

  @Test func `what does not apply or was not asked is never filled`() {
    let marked = table {
      $0["p"] = [0.2, .notApplicable, 0.9, .missing(.notAsked), .missing(.refused), .missing(.notReturned)]
    }
    for rule in [.mean, .median, .groupMean(.region), .rowMean(.row), .nearestNeighbours(2)] as [Imputation] {
      let column = assess(set(rule), marked).scored.columns[0]
      #expect(column[1] == .missing(.notApplicable))
      #expect(column[3] == .missing(.notAsked))
      #expect(column[4].number != nil && column[5].number != nil, "\(rule)")
    }
  }

  @Test func `an indicator's own rule goes before the set's`() {
    let result = assess(
      set(.mean) {
        $0.indicators[0].imputation = .median
        $0.indicators[1].imputation = Imputation.none
      }, table())
    expect(result, p: [0.2, 0.45, 0.9, 0.4, 0.5, 0.45], q: [10, 20, nil, 40, 25, 15], r: [5, 8, 1, 3.8, 3, 2])
  }

  @Test func `a row's mean and median, direction applied`() {
    let expected: (p: [Double?], q: [Double?], r: [Double?]) = (
      [0.2, 0.31666666666666665, 0.9, 0.4, 0.5, 0.5583333333333333], [10, 20, 40, 40, 25, 15], [5, 8, 1, 3.5, 3, 2]
    )
    for rule in [.rowMean(.row), .rowMedian(.row), .rowMean(.siblings)] as [Imputation] {
      expect(assess(set(rule), table()), p: expected.p, q: expected.q, r: expected.r)
    }
  }

  @Test func `siblings are those under the same node, turned the way they count there`() {
    let tree = node("index", [inner("one", 1, [use("p"), use("q", 1, .falling)]), use("r")])
    let result = assess(set(.rowMean(.siblings)) { $0.trees = [tree] }, table())
    // q of b is 1/3 of the way up and falls, so that p of b is 2/3 of the way from 0.2 to 0.9; f: 1/6, so 5/6
    expect(
      result, p: [0.2, 2.0 / 3, 0.9, 0.4, 0.5, 0.2 + 0.7 * 5 / 6], q: [10, 20, 10, 40, 25, 15], r: [5, 8, 1, nil, 3, 2])
  }

  @Test func `a row without any other value, and constant columns`() {
    let lonely = table {
      $0["q"]?[1] = .blank; $0["r"]?[1] = .blank
    }
    #expect(filled(assess(set(.rowMean(.row)), lonely)).map { $0[1] } == [nil, nil, nil])
    let flat = table { $0["q"] = [7, 7, .blank, 7, 7, 7] }
    // q says nothing of a city's standing: only r fills p; the gap of q takes its one value
    let result = filled(assess(set(.rowMean(.row)), flat))
    #expect(isClose(result[0][1], 0.2))
    #expect(result[1][2] == 7)
  }

  @Test func `a run with the learnt values pinned fills with them`() {
    for rule in [.mean, .median, .groupMean(.region), .rowMean(.row), .nearestNeighbours(2)] as [Imputation] {
      let first = assess(set(rule), table())
      let again = assess(set(rule), table(), pinned: first.records.flatMap(\.learnt))
      #expect(filled(again) == filled(first))
      #expect(!again.codes().contains("SCR-010"))
    }
    let pinned = assess(set(.mean), table(), pinned: [LearntValue("imputation mean", of: "p", 0.75)])
    #expect(filled(pinned)[0] == [0.2, 0.75, 0.9, 0.4, 0.5, 0.75])
  }

  @Test func `silence does not pay: a filled cell still counts as unanswered for the verdict`() {
    let result = assess(
      set(.mean) {
        $0.silenceLowersVerdict = true
        $0.verdicts = [
          rule("yes", .conditions([Condition(.node("index"), .atLeast(0.3))]), ranked: true, standing: 2),
          rule("no", .conditions([]), standing: 1),
        ]
      }, table())
    #expect(result.verdicts[1].isProvisional)
    #expect(result.verdicts[1].withoutSilence == 0)
    #expect(!result.verdicts[0].isProvisional)
  }

  @Test func `huge and tiny values stay finite`() {
    let wide = table {
      $0["p"] = [1.7e308, .blank, 1.7e308, -1.7e308, 1.7e308, 1.6e308]
      $0["q"] = [
        Cell(Double.leastNonzeroMagnitude), 0, .blank, Cell(Double.leastNonzeroMagnitude), 0,
        Cell(Double.leastNonzeroMagnitude),
      ]
    }
    for rule in [.mean, .median, .rowMean(.row), .rowMedian(.row), .nearestNeighbours(3)] as [Imputation] {
      for value in filled(assess(set(rule), wide)).joined() { #expect(value?.isFinite != false, "\(rule)") }
      #expect(filled(assess(set(rule), wide))[0][1] != nil, "\(rule)")
    }
  }

  @Test func `permuting cities or indicators permutes the result`() {
    var random = SplitMix(21)
    func column() -> [Cell] {
      (0..<30).map { _ in random.chance(0.25) ? .blank : Cell((random.unit() * 1000).rounded()) }
    }
    let cells = ["p": column(), "q": column(), "r": column()]
    let places = (0..<30).map { city("c\($0)", region: "r\($0 % 4)", iso3: "C\($0 % 7)") }
    func run(_ rule: Imputation, _ names: [String], _ order: [Int]) -> [[Double?]] {
      let set = criteria(names.map { indicator($0, 0, 1000) }, [node("index", names.map { use($0) })]) {
        $0.imputation = rule
      }
      let table = survey(
        names.map { name in (AnswerKey(ItemID(name)), order.map { cells[name]?[$0] ?? .blank }) },
        cities: order.map { places[$0] })
      return filled(assess(set, table))
    }
    let order = (0..<30).shuffled(using: &random)
    for rule in [.mean, .median, .groupMean(.region), .groupMedian(.country), .rowMean(.row), .rowMedian(.siblings)]
      as [Imputation]
    {
      let plain = run(rule, ["p", "q", "r"], Array(0..<30))
      let turned = run(rule, ["r", "p", "q"], order)
      for (one, other) in zip([2, 0, 1], turned) {
        #expect(zip(other, order.map { plain[one][$0] }).allSatisfy { isClose($0, $1, 1e-9) }, "\(rule)")
      }
    }
  }
}
