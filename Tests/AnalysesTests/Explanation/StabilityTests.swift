import AssessmentModel
import ScoringSupport
import Testing

@testable import Analyses
@testable import Numerics
@testable import Scoring

@Suite("Tipping weights, rank ranges and bounds from missing answers")
struct StabilityTests {
  /// The set with one share of a node moved, its siblings in proportion.
  private func reweighted(_ sample: ExplanationSample, _ entry: TippingWeight, _ plan: AssessmentPlan, _ share: Double)
    -> CriteriaSet
  {
    var set = sample.set
    let shares = plan.nodes[entry.node].shares
    let moved = shares.indices.map { child in
      child == entry.child ? share : shares[child] * (1 - share) / (1 - shares[entry.child])
    }
    func walk(_ node: IndexNode) -> IndexNode {
      var node = node
      node.children = node.children.enumerated().map { number, child in
        let weight = node.id == plan.nodes[entry.node].id ? moved[number] : child.weight
        switch child {
        case .node(var inner):
          inner.weight = weight
          return .node(walk(inner))
        case .use(var use):
          use.weight = weight
          return .use(use)
        case .reference(let id, weight: _): return .reference(id, weight: weight)
        }
      }
      return node
    }
    set.trees = set.trees.map(walk)
    return set
  }

  @Test func `at a tipping weight the result tips, and not before`() {
    var (swaps, verdicts, levels) = (0, 0, 0)
    for seed in 0..<8 {
      let sample = ExplanationSample.candidates(UInt64(seed) + 300, cities: 8, gaps: seed < 3 ? 0 : 0.1)
      let assessment = assess(sample.set, sample.survey)
      let search = TippingSearch(assessment)
      let top = assessment.plan.principal
      for city in assessment.cities.indices {
        for entry in search.nearest(of: city) {
          #expect(entry.tippingShare > 0 && entry.tippingShare < 1)
          let sign = entry.tippingShare < entry.share ? -1.0 : 1.0
          let inside = assess(
            reweighted(sample, entry, assessment.plan, entry.tippingShare - sign * 1e-6), sample.survey)
          let outside = assess(
            reweighted(sample, entry, assessment.plan, entry.tippingShare + sign * 1e-6), sample.survey)
          switch entry.event {
          case .swap(let other):
            swaps += 1
            let signs = [assessment, inside, outside].map { result in
              (result.nodes[top].scores[city] ?? 0) > (result.nodes[top].scores[other] ?? 0)
            }
            #expect(signs[0] == signs[1] && signs[1] != signs[2], "seed \(seed) \(entry)")
          case .verdict(let verdict):
            verdicts += 1
            // The verdict on coverage is about what was answered; here weights are tried.
            guard inside.isCovered(city), outside.isCovered(city) else { continue }
            #expect(inside.verdicts[city].verdict == assessment.verdicts[city].verdict, "seed \(seed) \(entry)")
            #expect(outside.verdicts[city].verdict == verdict, "seed \(seed) \(entry)")
          case .level(let level):
            levels += 1
            #expect(inside.classes[city] == assessment.classes[city], "seed \(seed) \(entry)")
            #expect(outside.classes[city] == level, "seed \(seed) \(entry)")
          }
        }
      }
    }
    #expect(swaps > 20 && verdicts > 20 && levels > 20, "\(swaps) \(verdicts) \(levels)")
  }

  @Test func `no smaller shift of the same weight swaps the cities`() {
    let sample = ExplanationSample.candidates(311, cities: 8)
    let search = TippingSearch(assess(sample.set, sample.survey))
    var looked = 0
    for city in 0..<8 {
      for entry in search.all(of: city) {
        guard case .swap(let other) = entry.event else { continue }
        let (side, theirs) = (TippingSearch.Side(search.rescorer, city), TippingSearch.Side(search.rescorer, other))
        guard let line = search.line(entry) else { continue }
        let difference = { (share: Double) in
          search.score(line, share, side) - search.score(line, share, theirs)
        }
        let here = difference(entry.share) < 0
        for step in 1..<60 {
          let reach = entry.shift * Double(step) / 60
          for share in [entry.share - reach, entry.share + reach] where share > 1e-6 && share < 1 - 1e-6 {
            #expect((difference(share) < 0) == here)
          }
        }
        looked += 1
      }
    }
    #expect(looked > 20)
  }

  @Test func `sampled weights never leave the rank range, and exact ends are attained`() {
    var (exact, wide) = (0, 0)
    for seed in 0..<10 {
      let sample = ExplanationSample.candidates(UInt64(seed) + 500, cities: 9, gaps: seed < 6 ? 0 : 0.08)
      let assessment = assess(sample.set, sample.survey)
      let search = RankRangeSearch(assessment, box: 0.25)
      let cities = assessment.cities.indices.filter { assessment.rank(of: $0) != nil }
      let ranges = cities.compactMap { search.range(of: $0) }
      var random = SplitMix(UInt64(seed))
      let own = search.rescorer.scorer.shares
      for trial in 0..<400 {
        // Corners of the box as often as places inside.
        let shares = own.map { share in
          share * (1 + 0.25 * (trial % 2 == 0 ? 2 * random.unit() - 1 : random.chance(0.5) ? 1 : -1))
        }
        let scores = cities.map { search.score($0, shares) }
        for (place, range) in ranges.enumerated() {
          let rank = 1 + scores.count { $0 > scores[place] + 1e-9 }
          #expect(range.best <= rank && rank <= range.worst, "seed \(seed), city \(cities[place])")
        }
      }
      exact += ranges.count { $0.isExact }
      wide += ranges.count { $0.best < $0.worst }
    }
    #expect(exact > 10 && wide > 10, "\(exact) \(wide)")
  }

  @Test func `a box of nothing gives the rank itself`() {
    let sample = ExplanationSample.candidates(500, cities: 9)
    let assessment = assess(sample.set, sample.survey)
    let search = RankRangeSearch(assessment, box: 0)
    for city in assessment.cities.indices {
      guard let rank = assessment.rank(of: city) else {
        #expect(search.range(of: city) == nil)
        continue
      }
      #expect(search.range(of: city) == RankRange(city: city, box: 0, best: Int(rank), worst: Int(rank), isExact: true))
    }
  }

  @Test func `filling the gaps never leaves the bounds, and their ends are attained`() {
    var (lowered, checked) = (0, 0)
    for seed in 0..<30 {
      let sample = ExplanationSample.candidates(UInt64(seed) + 700, cities: 8, gaps: 0.15)
      let assessment = assess(sample.set, sample.survey)
      let search = MissingAnswerSearch(assessment)
      var random = SplitMix(UInt64(seed))
      let top = assessment.plan.principal
      for city in assessment.cities.indices {
        guard let bounds = search.bounds(of: city) else { continue }
        if assessment.verdicts[city].isProvisional {
          lowered += 1
          #expect(bounds.lowestVerdict == assessment.verdicts[city].verdict, "seed \(seed), city \(city)")
        }
        guard let lowest = bounds.lowest, let highest = bounds.highest else { continue }
        let row = search.rescorer.row(city)
        for _ in 0..<10 {
          var filled = row
          for position in row.raw.indices where row.isSilent(position) {
            let end = search.rescorer.rawEnds[position]
            filled.set(position, .value(end.lower + random.unit() * (end.upper - end.lower), .reported))
          }
          let score = search.rescorer.rescore(filled).nodes[top]
          #expect(lowest - 1e-12 <= score && score <= highest + 1e-12)
          checked += 1
        }
        // Knowing an answer leaves at most the width less what it narrows.
        for answer in bounds.answers {
          let end = search.rescorer.rawEnds[answer.indicator]
          var known = sample
          known.survey = sample.changed(
            city, [(answer.indicator, .value(random.chance(0.5) ? end.lower : end.upper, .reported))])
          let left = MissingAnswerSearch(assess(known.set, known.survey)).bounds(of: city)
          let width = left.map { ($0.highest ?? 0) - ($0.lowest ?? 0) } ?? 0
          #expect(width <= highest - lowest - answer.narrowing + 1e-12)
        }
      }
    }
    #expect(lowered > 5 && checked > 200, "\(lowered) \(checked)")
  }

  @Test func `an indicator that rises in one place and falls in another is tried at both ends`() {
    let set = criteria(
      [indicator("x", scale: .percent), indicator("y")].map { $0 },
      [node("top", [use("x", 1), inner("other", 3, [use("x", 1, .falling), use("y", 1)])])])
    var percent = set
    percent.indicators[0] = indicator("x", 0, 100, scale: .percent)
    let bounds = MissingAnswerSearch(assess(percent, survey(["x": [.blank, 50], "y": [0.5, 0.5]]))).bounds(of: 0)
    // x = 0: (0 + 3·(1 + 0.5)/2)/4 = 0.5625; x = 100: (1 + 3·(0 + 0.5)/2)/4 = 0.4375.
    #expect(isClose(bounds?.lowest, 0.4375) && isClose(bounds?.highest, 0.5625))
  }

  @Test func `without gaps there are no bounds`() {
    let set = criteria([indicator("x")], [node("top", [use("x")])])
    #expect(MissingAnswerSearch(assess(set, survey(["x": [0.5, .notApplicable]]))).bounds(of: 0) == nil)
    #expect(MissingAnswerSearch(assess(set, survey(["x": [0.5, .notApplicable]]))).bounds(of: 1) == nil)
  }
}
