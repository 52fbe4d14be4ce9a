import Analyses
import AssessmentModel
import Diagnostics
import Glibc
import Numerics
import Scoring
import ScoringSupport
import Testing

@Suite("Profiles")
struct ProfileTests {
  let set = criteria(
    [indicator("x", 0, 100), indicator("y", 0, 100)], [node("index", [use("x", 3), use("y", 1)])])

  @Test func `a region with five others is the peer group, a smaller one is not`() {
    let cities =
      (0..<6).map { city("r\($0)", region: "R") } + (0..<4).map { city("s\($0)", region: "S") } + [city("t")]
    let data = survey(
      [(AnswerKey("x"), (0..<11).map { Cell(Double($0) * 10) }), (AnswerKey("y"), (0..<11).map { _ in 50 })],
      cities: cities, regions: [CityGroup(id: "R", name: LocalizedText("Region R"))])
    let builder = ProfileBuilder(assess(set, data))
    #expect(builder.profile(of: 0).peerGroup.name.english == "Region R")
    #expect(builder.profile(of: 0).peerLeaves[0]?.count == 5)
    #expect(builder.profile(of: 0).peerLeaves[0]?.median == 0.3)
    #expect(builder.profile(of: 6).peerGroup.id == "all")
    #expect(builder.profile(of: 10).peerLeaves[0]?.count == 10)
    #expect(builder.profile(of: 10).peerLeaves[0]?.median == 0.45)
    #expect(isClose(builder.profile(of: 0).peerLeaves[0]?.deviation, 0.025.squareRoot()))
  }

  @Test func `fewer than five values have no statistics, and no reference`() {
    let result = assess(set, survey(["x": [10, 20, 30, 40, .blank, 50], "y": [1, 2, 3, 4, 5, 6]]))
    let profile = ProfileBuilder(result).profile(of: 0)
    #expect(profile.peerLeaves[0] == nil)
    #expect(profile.peerLeaves[1]?.count == 5)
    let few = ProfileBuilder(assess(set, survey(["x": [10, 20], "y": [1, 2]]))).profile(of: 0)
    #expect(few.referenceScore == nil)
    #expect(few.contributions.isEmpty)
  }

  @Test func `strengths and weaknesses stand out from the peers' median`() {
    // x: median 50, standard deviation about 21.4; only 0 and 100 lie further away than that.
    let xs: [Cell] = [0, 45, 50, 50, 50, 55, 100]
    let result = assess(set, survey(["x": xs, "y": [50, 50, 50, 50, 50, 50, 50]]))
    let builder = ProfileBuilder(result)
    #expect(builder.profile(of: 6).strengths == [0])
    #expect(builder.profile(of: 0).weaknesses == [0])
    #expect(builder.profile(of: 5).strengths.isEmpty)
    #expect(builder.profile(of: 1).weaknesses.isEmpty)
  }

  @Test func `five are listed, and equals of the fifth too`() {
    let names = (1...7).map { "i\($0)" }
    let many = criteria(names.map { indicator($0) }, [node("index", names.map { use($0) })])
    let tied = survey(names.map { (AnswerKey(ItemID($0)), [0, 0, 0, 0, 0, 1] as [Cell]) })
    #expect(ProfileBuilder(assess(many, tied)).profile(of: 5).strengths == [0, 1, 2, 3, 4, 5, 6])
    let apart = survey(
      names.enumerated().map { number, name in
        (AnswerKey(ItemID(name)), [0, 0.1, 0.2, 0.3, 0.4, Cell(1 - 0.05 * Double(number))] as [Cell])
      })
    #expect(ProfileBuilder(assess(many, apart)).profile(of: 5).strengths == [0, 1, 2, 3, 4])
  }

  @Test func `silent leaves of the principal index are listed by weight`() {
    let set = criteria(
      ["x", "y", "z", "w"].map { indicator($0) },
      [node("index", [use("x", 1), use("y", 3), use("z", 2), use("w", 3)]), node("beside", [use("x")])])
    let result = assess(
      set, survey(["x": [.blank], "y": [.missing(.refused)], "z": [.notApplicable], "w": [.missing(.invalid)]]))
    #expect(ProfileBuilder(result).profile(of: 0).unanswered == [1, 3, 0])
  }

  /// T = R^0.5·N^0.5 with R = (x + y)/2: factors get L(T, T₀)·½·ln(R/R₀), and x and y half of R's each by difference.
  @Test func `contributions of a geometric index by hand`() throws {
    let set = criteria(
      ["x", "y", "z"].map { indicator($0) },
      [
        node(
          "index", 1, .geometric(zero: .stops),
          [inner("ready", 1, [use("x"), use("y")]), inner("need", 1, [use("z")])])
      ])
    let data = survey([
      (AnswerKey("x"), [0.8, 0.4, 0.4, 0.4, 0.4, 0.4]), (AnswerKey("y"), [0.4, 0.2, 0.2, 0.2, 0.2, 0.2]),
      (AnswerKey("z"), [0.3, 0.6, 0.6, 0.6, 0.6, 0.6]),
    ])
    let result = assess(set, data)
    let profile = ProfileBuilder(result).profile(of: 0)
    let reference = 0.18.squareRoot()
    #expect(isClose(profile.referenceScore, reference))
    #expect(result.plan.nodes.map(\.id) == ["ready", "need", "index"])
    #expect(profile.contributions.map(\.subject) == [.node(0), .leaf(0), .leaf(1), .node(1), .leaf(2)])
    // T = √(0.6·0.3) = T₀: the logarithmic mean of equals is the score itself.
    let half = reference * 0.5 * log(2.0)
    let parts = [half, half * 2 / 3, half / 3, -half, -half]
    for (found, wanted) in zip(profile.contributions, parts) { #expect(isClose(found.part, wanted)) }
  }

  @Test func `a factor of 0 takes the whole difference, split by weight and value`() throws {
    let set = criteria(
      ["x", "y", "z"].map { indicator($0) },
      [
        node(
          "index", 1, .geometric(zero: .stops),
          [inner("ready", 1, [use("x", 1), use("y", 3)]), inner("need", 1, [use("z")])])
      ])
    let data = survey([
      (AnswerKey("x"), [0, 0.5, 0.5, 0.5, 0.5, 0.5]), (AnswerKey("y"), [0, 0.5, 0.5, 0.5, 0.5, 0.5]),
      (AnswerKey("z"), [1, 0.5, 0.5, 0.5, 0.5, 0.5]),
    ])
    let profile = ProfileBuilder(assess(set, data)).profile(of: 0)
    let parts = profile.contributions.map(\.part)
    for (found, wanted) in zip(parts, [-0.5, -0.125, -0.375, 0, 0]) { #expect(isClose(found, wanted)) }
  }

  @Test func `a reference of 0, and two scores of 0`() throws {
    let set = criteria(
      ["x", "y", "z"].map { indicator($0) },
      [
        node(
          "index", 1, .geometric(zero: .stops),
          [inner("ready", 1, [use("x", 1), use("y", 3)]), inner("need", 1, [use("z")])])
      ])
    let data = survey([
      (AnswerKey("x"), [0.8, 0, 0, 0, 0, 0]), (AnswerKey("y"), [0.4, 0, 0, 0, 0, 0]),
      (AnswerKey("z"), [0.5, 0.5, 0.5, 0.5, 0.5, 1]),
    ])
    let builder = ProfileBuilder(assess(set, data))
    #expect(builder.profile(of: 0).referenceScore == 0)
    // T = 0.5 goes to readiness, and there to x and y as 1·0.8 to 3·0.4.
    let parts = builder.profile(of: 0).contributions.map(\.part)
    for (found, wanted) in zip(parts, [0.5, 0.2, 0.3, 0, 0]) { #expect(isClose(found, wanted)) }
    #expect(builder.profile(of: 5).contributions.map(\.part) == [0, 0, 0, 0, 0])
  }

  /// The parts add up at every node, with gaps, zeros and every aggregation.
  @Test(arguments: 0..<60) func `parts add up to the difference`(seed: Int) {
    var random = SplitMix(UInt64(seed) + 5000)
    let (set, data) = randomCase(&random, cities: 12, gaps: seed % 2 == 0 ? 0.2 : 0)
    let result = assess(set, data)
    let builder = ProfileBuilder(result)
    for city in result.cities.indices {
      let profile = builder.profile(of: city)
      guard let reference = profile.referenceScore, let score = result.nodes[result.plan.principal].scores[city] else {
        #expect(profile.contributions.isEmpty)
        continue
      }
      var parts: [AssessmentPlan.Child: Double] = [:]
      for entry in profile.contributions { parts[entry.subject] = entry.part }
      func sum(_ node: Int) -> Double {
        result.plan.nodes[node].children.reduce(0) { $0 + (parts[$1] ?? .nan) }
      }
      #expect(isClose(sum(result.plan.principal), score - reference, 1e-9), "city \(city)")
      // A leaf may stand only once below its node here, so the parts of the children can be held against the node's.
      for entry in profile.contributions {
        if case .node(let node) = entry.subject { #expect(isClose(sum(node), entry.part, 1e-9)) }
        #expect(entry.part.isFinite)
      }
    }
  }

  @Test func `close scores lose no digits`() {
    for step in 1...6 {
      let gap = pow(10, -Double(2 * step))
      let set = criteria(
        ["x", "y"].map { indicator($0) }, [node("index", 1, .geometric(zero: .stops), [use("x"), use("y")])])
      let data = survey([
        (AnswerKey("x"), [Cell(0.5 + gap), 0.5, 0.5, 0.5, 0.5, 0.5, 0.5]),
        (AnswerKey("y"), [0.3, 0.3, 0.3, 0.3, 0.3, 0.3, 0.3]),
      ])
      let profile = ProfileBuilder(assess(set, data)).profile(of: 0)
      let slope = profile.contributions[0].part / gap
      // The part over the gap tends to ∂T/∂x = ½·√(0.3/0.5).
      #expect(abs(slope - 0.5 * 0.6.squareRoot()) < max(2 * gap, 1e-16 / gap))
      #expect(profile.contributions[1].part == 0)
    }
  }

  /// z-scores run below 0 and have no end: the parts still add up to the difference.
  @Test func `contributions of negative values add up`() throws {
    var scaled = [indicator("x"), indicator("y", direction: .lowerIsBetter)]
    for position in 0..<2 { scaled[position].normalisation = .zScore(mean: 0, deviation: 1, constant: nil) }
    let tree = node("index", [inner("a", 2, [use("x", 3), use("y", 1)]), use("y", 1, .falling)])
    let cells: [Cell] = [-4, 1, 2, .blank, 7, 30, 3, 5]
    let result = assess(criteria(scaled, [tree]), survey(["x": cells, "y": [5, 2, .blank, 4, -9, 0, 1, 6]]))
    let builder = ProfileBuilder(result)
    for city in result.cities.indices {
      let profile = builder.profile(of: city)
      guard let score = result.nodes[result.plan.principal].scores[city] else { continue }
      let reference = try #require(profile.referenceScore)
      let children = result.plan.nodes[result.plan.principal].children
      let parts = profile.contributions.filter { children.contains($0.subject) }
      #expect(isClose(parts.reduce(0) { $0 + $1.part }, score - reference, 1e-9))
    }
  }
}
