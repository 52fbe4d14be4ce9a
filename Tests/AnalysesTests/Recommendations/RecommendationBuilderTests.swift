import Analyses
import AssessmentModel
import Diagnostics
import Numerics
import Scoring
import ScoringSupport
import Testing
import Words

private let rules = MentorRules(
  capacity: 2, mentorsPerCity: 2, strength: 0.75, weakness: 0.5, items: 2, indicators: [], region: 1, income: 1,
  size: 1)

private func set(_ change: (inout CriteriaSet) -> Void = { _ in }) -> CriteriaSet {
  criteria(
    [indicator("lead", 0, 4), indicator("open"), indicator("plan"), indicator("gate", scale: .yesNo)],
    [node("index", [inner("low", 1, [use("lead"), use("open")]), use("plan")])]
  ) {
    $0.mentors = rules
    change(&$0)
  }
}

private func place(
  _ id: String, _ region: String = "Asia", _ income: Double? = 10_000, _ size: Double? = 1_000_000
) -> City {
  City(
    id: CityID(id), name: LocalizedText(id.uppercased()), region: region, population: size, incomePerHead: income)
}

/// One row a city: lead, open, plan, gate.
private func returns(_ cities: [City], _ rows: [[Cell]]) -> Survey {
  let names = ["lead", "open", "plan", "gate"]
  return survey(
    names.enumerated().map { column, name in (AnswerKey(ItemID(name)), rows.map { $0[column] }) }, cities: cities)
}

private func build(_ set: CriteriaSet, _ survey: Survey) -> (Recommendations, [Diagnostic]) {
  let result = RecommendationBuilder(assess(set, survey)).build()
  return (result.recommendations, result.findings)
}

@Suite("Programmes and mentors")
struct RecommendationBuilderTests {
  /// The worked example of the article “Recommendations”.
  private static let example = returns(
    [
      place("amber"), place("beryl", "Asia", 20_000, 500_000), place("coral", "Europe", 40_000, 2_000_000),
    ],
    [[1, 0.2, 0.6, 1], [4, 0.5, 0.6, 1], [4, 0.9, 0.6, 1]])

  @Test func `the worked example`() throws {
    let (found, findings) = build(set(), Self.example)
    #expect(findings == [])
    // Beryl: closeness (1 + ½ + ½)/3 = 2/3, one gap of 0.75. Coral: (0 + ¼ + ½)/3 = ¼, gaps of 0.75 and 0.7.
    let amber = found.mentors.filter { $0.city == 0 }
    #expect(amber.map(\.mentor) == [1, 2])
    #expect(amber[0].context == ContextCloseness(region: 1, income: 0.5, size: 0.5))
    #expect(abs(amber[0].closeness - 2 / 3) < 1e-12 && abs(amber[0].benefit - 0.5) < 1e-12)
    #expect(amber[0].indicators == [0] && amber[0].gaps == [0.75])
    #expect(abs(amber[1].closeness - 0.25) < 1e-12 && abs(amber[1].benefit - 0.3625) < 1e-12)
    // The second mentor names what the first has not.
    #expect(amber[1].indicators == [1])
    #expect(found.mentors.filter { $0.city == 1 }.map(\.mentor) == [2])
    #expect(found.unmatched == [])
  }

  @Test func `a mentor is used as often as its capacity allows`() {
    let cities = (0..<4).map { place("c\($0)") } + [place("mentor")]
    let rows: [[Cell]] = [[0, 1, 1, 1], [0.4, 1, 1, 1], [0.8, 1, 1, 1], [1.2, 1, 1, 1], [4, 1, 1, 1]]
    let (found, _) = build(set(), returns(cities, rows))
    // The two with the widest gaps have it; nobody else is strong there.
    #expect(found.mentors.map(\.city) == [0, 1] && found.mentors.allSatisfy { $0.mentor == 4 })
    #expect(found.unmatched == [2, 3])
  }

  @Test func `cities with a failed gate learn nothing but may teach`() {
    let failing = set {
      $0.gates = [Gate(id: "G", name: LocalizedText("G"), condition: Condition(.indicator("gate"), .equals(1)))]
    }
    let cities = [place("a"), place("b"), place("c")]
    let (found, _) = build(failing, returns(cities, [[0, 1, 1, 0], [0, 1, 1, .blank], [4, 1, 1, 0]]))
    #expect(found.mentors.map { [$0.city, $0.mentor] } == [[1, 2]])
    #expect(found.unmatched == [])
  }

  @Test func `what is not known of the context counts one half and is said`() throws {
    let cities = [place("a", "", nil, 100), place("b", "Asia", 10, nil)]
    let (found, findings) = build(set(), returns(cities, [[0, 1, 1, 1], [4, 1, 1, 1]]))
    let match = try #require(found.mentors.first)
    #expect(match.closeness == 0.5 && match.context == ContextCloseness())
    #expect(findings.map(\.code) == Array(repeating: .mentorContextUnknown, count: 3))
    #expect(findings.map(\.headline)[1] == "no income per head of 1 of 2 cities: A")
  }

  @Test func `only what a city answered itself counts`() {
    let cities = [place("a"), place("b"), place("c"), place("d")]
    let rows: [[Cell]] = [
      [0, 1, 1, 1], [.proxy(4), 1, 1, 1], [.blank, 1, 1, 1], [.value(4, .selfReported), 1, 1, 1],
    ]
    let (found, _) = build(set(), returns(cities, rows))
    #expect(found.mentors.map { [$0.city, $0.mentor] } == [[0, 3]])
  }

  @Test func `a falling use is turned round, a range is taken back, and an unused item is not compared`() {
    var falling = criteria(
      [indicator("lead", 0, 4), indicator("open"), indicator("plan"), indicator("gate")],
      [node("index", [use("lead", 1, .falling), use("open"), use("plan")])])
    falling.indicators[1].normalisation = .rank(.lowest)
    falling.indicators[2].range = OutputRange(lower: 1, upper: 100)
    falling.mentors = rules
    falling.mentors?.indicators = ["lead", "open", "plan", "gate"]
    let cities = [place("a"), place("b")]
    let (found, findings) = build(falling, returns(cities, [[1, 0, 0.1, 1], [4, 1, 0.9, 1]]))
    // Of the rank, b has the best and a the worst: the widest gap.
    #expect(found.mentors.map { [$0.city, $0.mentor] + $0.indicators } == [[0, 1, 1, 2]])
    #expect(findings.map(\.code) == [.mentorItemUnscaled])
    #expect(findings.map { $0.headline.contains("“gate”") } == [true])
  }

  /// Of the values 1, 2, 3, 4 and 9: by position between them, as fractions of the best, by rank, and up to a target of 4.
  private static let spread: [Double] = [0, 0.125, 0.25, 0.375, 1]
  private static let fractions: [Double] = [1, 2, 3, 4, 9].map { $0 / 9 }
  private static let places: [Double] = [0, 0.25, 0.5, 0.75, 1]
  private static let upToFour: [Double] = [0, 1, 2, 3, 3].map { $0 / 3 }
  private static let table: [CategoryStep] = [
    CategoryStep(from: nil, points: 2), CategoryStep(from: 3, points: 4), CategoryStep(from: 9, points: 6),
  ]
  private static let standings: [(Normalisation, [Double])] = [
    (.sum, spread), (.vector, spread), (.zScore(mean: 50, deviation: 10, constant: nil), spread),
    (.minMax(constant: nil), spread), (.distanceToLeader(constant: nil), spread), (.rank(.lowest), places),
    (.borda(.average), places), (.percentileRank(.lowest), places), (.fractionOfBest, fractions), (.maximum, fractions),
    (.distanceToTarget(4, isCapped: false), upToFour), (.distanceToReference("d", isCapped: false), upToFour),
    (.goalposts(Goalposts(lower: 2, upper: 4, isTruncated: false)), [0, 0, 0.5, 1, 1]),
    (.categorical(table), [0, 0, 0.5, 0.5, 1]),
  ]

  /// The best is strong and the worst is weak whatever the scale. What runs beyond an end stands at it.
  @Test(arguments: standings)
  func `standing lies between worst and best on every scale`(_ scale: Normalisation, _ wanted: [Double]) throws {
    var set = criteria([indicator("x")], [node("index", [use("x")])])
    set.indicators[0].normalisation = scale
    set.mentors = rules
    let cities = ["a", "b", "c", "d", "e"].map { place($0) }
    let result = assess(set, survey([(AnswerKey("x"), [1, 2, 3, 4, 9] as [Cell])], cities: cities))
    let found = RecommendationBuilder(result).build()
    #expect(found.findings == [])
    for match in found.recommendations.mentors {
      let gap = try #require(match.gaps.first)
      #expect(isClose(gap, wanted[match.mentor] - wanted[match.city]))
      #expect(wanted[match.mentor] >= 0.75 && wanted[match.city] <= 0.5)
    }
    #expect(found.recommendations.mentors.contains { $0.city == 0 })
  }

  @Test func `a scale without ends on which all stand at one place is said`() {
    var set = criteria([indicator("x")], [node("index", [use("x")])])
    set.indicators[0].normalisation = .sum
    set.mentors = rules
    set.mentors?.indicators = ["x"]
    let cities = ["a", "b"].map { place($0) }
    let result = assess(set, survey([(AnswerKey("x"), [0.3, Cell(0.1 + 0.2)])], cities: cities))
    let found = RecommendationBuilder(result).build()
    #expect(found.recommendations.mentors == [])
    #expect(found.findings.map(\.headline) == ["“x” tells no city from another by a score"])
  }

  @Test func `the order of the survey does not matter`() {
    var random = SplitMix(15)
    let regions = ["Asia", "Africa"]
    for _ in 0..<20 {
      let cities = (0..<12).map { number in
        place(
          "c\(number)", regions[number % 2], Double(Int.random(in: 1...3, using: &random)) * 1000,
          Double(Int.random(in: 1...2, using: &random)) * 1e6)
      }
      // Few levels, so that many matches are equally good.
      let rows = cities.map { _ in
        (0..<4).map { Cell(Double(Int.random(in: 0...1, using: &random)) * ($0 == 0 ? 4 : 1)) }
      }
      let (plain, _) = build(set(), returns(cities, rows))
      let order = cities.indices.shuffled(using: &random)
      let (shuffled, _) = build(set(), returns(order.map { cities[$0] }, order.map { rows[$0] }))
      func words(_ found: Recommendations, _ name: (Int) -> CityID) -> [String] {
        found.mentors.map { "\(name($0.city)) \(name($0.mentor)) \($0.indicators)" }.sorted()
          + found.unmatched.map { "\(name($0))" }.sorted()
      }
      #expect(words(plain) { cities[$0].id } == words(shuffled) { cities[order[$0]].id })
      #expect(!plain.mentors.isEmpty)
    }
  }

  @Test func `too many cities are not matched, and it is said`() {
    let cities = (0...RecommendationBuilder.matchingLimit).map { place("c\($0)") }
    let rows: [[Cell]] = cities.indices.map { [$0 == 0 ? 4 : 0, 1, 1, 1] }
    let (found, findings) = build(set(), returns(cities, rows))
    #expect(found.mentors.isEmpty && found.unmatched.isEmpty)
    #expect(findings.map(\.code) == [.mentorTooMany])
  }

  @Test func `programmes follow from weak nodes and verdicts, with every reason`() throws {
    let offered = set {
      $0.scores = ScoreRange(lower: 0, upper: 100)
      $0.mentors = nil
      $0.verdicts = [
        rule("weak", .conditions([Condition(.node("index"), .below(50))])), rule("rest", .conditions([])),
      ]
      $0.programmes = [
        Programme(
          id: "course", name: LocalizedText("Course"), offer: LocalizedText("A course"),
          triggers: [.below("low", 40), .verdict(["weak", "other"])]),
        Programme(
          id: "study", name: LocalizedText("Study"), offer: LocalizedText("A study"), triggers: [.verdict(["rest"])]),
      ]
    }
    let cities = [place("a"), place("b"), place("c")]
    let (found, findings) = build(
      offered, returns(cities, [[1, 0.5, 0.4, 1], [1.6, 0.4, 1, 1], [.blank, .blank, 0.9, 1]]))
    #expect(findings == [] && found.mentors == [] && found.unmatched == [])
    #expect(found.programmes.map { [$0.city, $0.programme] } == [[0, 0], [1, 1], [2, 1]])
    let first = try #require(found.programmes.first)
    // 37.5 is below 40; 40 itself, of the second city, is not, and the third has no score there.
    #expect(first.reasons == [.weak(node: 0, score: 37.5, cut: 40), .verdict(0)])
    #expect(found.programmes[1].reasons == [.verdict(1)])
  }
}
