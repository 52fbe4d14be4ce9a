import AssessmentModel
import Diagnostics
import Numerics
import Scoring
import ScoringSupport
import Testing

extension ConformanceSubject {
  /// Runs every check.
  func check() {
    for seed in 0..<6 {
      let data = ConformanceData(values, cities: 9, gaps: [0, 0.2, 0.4][seed % 3], seed: seed)
      let result = assess(criteria(), data.survey())
      expectSameBits(criteria(), data.survey(), result, "\(name), seed \(seed)")
      expectFinite(result, data, "seed \(seed)")
      expectMissing(result, data, "seed \(seed)")
      checkOrders(result, data, seed: seed)
      checkWeights(result, data)
      checkPins(result, data)
      checkMonotone(result, data, seed: seed)
    }
    checkCorners()
  }

  /// Scores are finite or missing, and a score that is missing although nothing was is explained by a finding.
  func expectFinite(_ result: Assessment, _ data: ConformanceData, _ situation: String) {
    for column in result.normalised.columns + result.nodes.map(\.scores) {
      for (city, value) in column.numbers.enumerated() {
        #expect(value.isFinite || value.isNaN, "\(name), \(situation): city \(city)")
      }
    }
    let complete = data.ids.indices.filter { city in data.columns.allSatisfy { $0[city] != nil } }
    let isSilent = complete.contains { result.nodes[result.plan.principal].scores[$0] == nil }
    #expect(!isSilent || !findings(result).isEmpty, "\(name), \(situation): missing without a word")
  }

  /// What was found, without what is only about the ranking.
  private func findings(_ result: Assessment) -> [Diagnostic] {
    result.diagnostics.filter { ![.nobodyRated, .singleCity, .nobodyAnswered].contains($0.code) }
  }

  /// A missing answer has no normalised value, and a city without any has no score.
  func expectMissing(_ result: Assessment, _ data: ConformanceData, _ situation: String) {
    guard isHeld(to: .missing) else { return }
    for (leaf, column) in zip(result.plan.leaves, result.normalised.columns) {
      for city in data.ids.indices where data.columns[leaf.indicator][city] == nil {
        #expect(column[city] == nil, "\(name), \(situation): leaf \(leaf.indicator), city \(city)")
      }
    }
    for city in data.ids.indices where data.columns.allSatisfy({ $0[city] == nil }) {
      #expect(result.nodes.allSatisfy { $0.scores[city] == nil }, "\(name), \(situation): city \(city)")
    }
  }

  private func checkOrders(_ result: Assessment, _ data: ConformanceData, seed: Int) {
    var random = SplitMix(UInt64(seed) + 90)
    if isHeld(to: .cityOrder) {
      let order = Array(data.ids.indices).shuffled(using: &random)
      let other = assess(criteria(), data.permuted(order).survey())
      for (before, after) in zip(scores(result), scores(other)) {
        let isEqual = zip(order.map { before[$0] }, after).allSatisfy(isSame)
        #expect(isEqual, "\(name): cities in another order")
      }
    }
    let order = [0, 1, 2, 3].shuffled(using: &random)
    if isHeld(to: .columnOrder) {
      expectSame(
        result, assess(criteria(columns: order), data.survey(columns: order.reversed())), "columns in another order")
    }
    if isHeld(to: .childOrder) {
      expectSame(result, assess(criteria(children: order), data.survey()), "children in another order")
    }
  }

  private func checkWeights(_ result: Assessment, _ data: ConformanceData) {
    guard isHeld(to: .weightScale) else { return }
    for factor in [8, 0.3, 1e6] {
      expectSame(result, assess(criteria(factor: factor), data.survey()), "weights times \(factor)")
    }
  }

  private func checkPins(_ result: Assessment, _ data: ConformanceData) {
    guard isHeld(to: .pinning) else { return }
    let learnt = result.records.flatMap(\.learnt)
    let again = assess(criteria(), data.survey(), pinned: learnt)
    expectSame(result, again, "learnt values pinned")
    #expect(!again.codes().contains("SCR-010"), "\(name): a learnt value that cannot be pinned")
  }

  /// Raises each value of one city in turn, by a little and by much. A value that is set aside before or after is no
  /// raised value: there its siblings' weights change.
  private func checkMonotone(_ result: Assessment, _ data: ConformanceData, seed: Int) {
    guard isHeld(to: .monotone) else { return }
    let city = seed % data.ids.count
    for (position, step) in zip([0, 1, 2, 3], [0.125, 0.25, 0.5, 3]) {
      guard let value = data.columns[position][city] else { continue }
      var raised = data
      raised.columns[position][city] = value + step
      let other = assess(criteria(), raised.survey())
      guard present(result, city) == present(other, city) else { continue }
      let pairs = [
        (result.normalised.columns[position], other.normalised.columns[position]),
        (result.nodes[result.plan.principal].scores, other.nodes[other.plan.principal].scores),
      ]
      for (before, after) in pairs {
        guard let before = before[city], let after = after[city] else { continue }
        let gain = position == 1 ? before - after : after - before
        #expect(gain >= -1e-12 * max(1, abs(before)), "\(name), seed \(seed): indicator \(position) raised")
      }
    }
  }

  private func present(_ result: Assessment, _ city: Int) -> [Bool] {
    result.normalised.columns.map { $0[city] != nil }
  }

  func expectSame(_ result: Assessment, _ other: Assessment, _ situation: String) {
    for (before, after) in zip(scores(result), scores(other)) {
      let isEqual = zip(before, after).allSatisfy(isSame)
      #expect(isEqual, "\(name): \(situation)")
    }
  }

  private func scores(_ result: Assessment) -> [[Double?]] {
    result.nodes.map { node in result.cities.indices.map { node.scores[$0] } }
  }

  private func isSame(_ left: Double?, _ right: Double?) -> Bool {
    isClose(left, right, 1e-9 * max(1, abs(left ?? 0)))
  }
}
