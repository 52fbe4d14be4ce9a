import Analyses
import AssessmentModel
import Glibc
import Numerics
import Scoring
import ScoringSupport
import Testing

@Suite("Peer groups")
struct PeerGroupTests {
  private let set = criteria([indicator("x", 0, 100)], [node("index", [use("x")])])

  private func town(_ name: String, region: String = "", income: Double? = nil, population: Double? = nil) -> City {
    var made = city(name, region: region)
    made.incomePerHead = income
    made.population = population
    return made
  }

  private func builder(_ cities: [City], _ values: [Cell]) -> ProfileBuilder {
    ProfileBuilder(assess(set, survey([(AnswerKey("x"), values)], cities: cities)))
  }

  /// What a city is held against are the figures of the others, worked out anew for each.
  @Test(arguments: 0..<20) func theCityItselfIsNeverAmongItsPeers(seed: Int) {
    var random = SplitMix(UInt64(seed) + 77)
    let count = 9 + seed
    let values = (0..<count).map { _ in Double(random.next() % 9) * 12.5 }
    let built = builder((0..<count).map { town("c\($0)", region: "R") }, values.map { Cell($0) })
    for city in 0..<count {
      let profile = built.profile(of: city)
      let rest = values.indices.filter { $0 != city }.map { values[$0] / 100 }.sorted()
      let mean = rest.reduce(0, +) / Double(rest.count)
      let spread = (rest.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(rest.count - 1)).squareRoot()
      #expect(profile.peers[0].count == count - 1)
      #expect(profile.peerLeaves[0]?.count == count - 1)
      #expect(isClose(profile.peerLeaves[0]?.median, Quantile.type7(0.5, of: rest)))
      #expect(isClose(profile.peerLeaves[0]?.lowerQuartile, Quantile.type7(0.25, of: rest)))
      #expect(isClose(profile.peerLeaves[0]?.upperQuartile, Quantile.type7(0.75, of: rest)))
      #expect(isClose(profile.peerLeaves[0]?.deviation, spread))
    }
  }

  /// One value that makes up nearly all of the spread: what is left is not the noise of a difference.
  @Test func theSpreadOfTheRestKeepsItsDigits() {
    let values: [Cell] = [100, 50.000001, 50.000002, 50.000003, 50.000004, 50.000005]
    let found = builder((0..<6).map { town("c\($0)", region: "R") }, values).profile(of: 0).peerLeaves[0]
    #expect(isClose(found?.deviation, 1e-8 * 2.5.squareRoot(), 1e-15))
  }

  @Test func theFirstGroupWithFiveOthersIsUsed() {
    // Six of one region; four of another, of which two incomes part the assessed cities at their quartiles.
    let north = (0..<6).map { town("n\($0)", region: "N", income: 1_000, population: 100) }
    let south = (0..<4).map { town("s\($0)", region: "S", income: 5_000, population: 200) }
    let lone = [town("lone")]
    let built = builder(north + south + lone, (0..<11).map { Cell(Double($0) * 10) })
    #expect(built.profile(of: 0).usedPeers.map { built.profile(of: 0).peers[$0].kind } == .region)
    let second = built.profile(of: 6)
    #expect(second.peers.map(\.kind) == [.region, .income, .nearest, .all])
    // Three others in its region, three in its income group: the nearest nine are the first with five.
    #expect(second.peers.map(\.count) == [3, 3, 9, 10])
    #expect(second.usedPeers == 2 && second.peerGroup.id == "nearest")
    let last = built.profile(of: 10)
    #expect(last.peers.map(\.kind) == [.all] && last.usedPeers == 0 && last.peerLeaves[0]?.count == 10)
    for city in 0..<11 { #expect(!built.profile(of: city).contributions.isEmpty) }
  }

  /// A group of five whose values are too few for a reference is passed over.
  @Test func aGroupWithoutAReferenceIsPassedOver() {
    let cities = (0..<6).map { town("n\($0)", region: "N") } + (0..<6).map { town("s\($0)", region: "S") }
    let built = builder(cities, [10, .blank, .blank, 40, 50, 60, 10, 20, 30, 40, 50, 60])
    let profile = built.profile(of: 0)
    #expect(profile.peers[0].count == 5 && profile.peers[profile.usedPeers ?? 0].kind == .all)
    #expect(profile.referenceScore != nil)
    #expect(built.profile(of: 6).usedPeers == 0)
  }

  /// The four groups are cut at the quartiles, and cities of one income are never parted.
  @Test func incomesAreParted() throws {
    let incomes: [Double?] = [1, 1, 1, 1, 2, 3, 4, 8, nil]
    let cities = incomes.enumerated().map { town("c\($0.offset)", income: $0.element.map { $0 * 1_000 }) }
    let built = builder(cities, (0..<9).map { Cell(Double($0)) })
    let groups = (0..<9).map { position in built.profile(of: position).peers.first { $0.kind == .income } }
    #expect(
      groups.map { $0?.group.id } == [
        "income-1", "income-1", "income-1", "income-1", "income-3", "income-3", "income-4", "income-4", nil,
      ])
    #expect(groups[0]?.incomes == 1_000...1_000 && groups[7]?.incomes == 4_000...8_000)
  }

  /// √(ln² + ln²), nearest first, fifteen of them; equals in the order of the assessment.
  @Test func theNearestByHand() throws {
    let home = town("home", income: 1_000, population: 1_000)
    let others = (1...20).map { town("c\($0)", income: 1_000 * exp(Double($0) / 10), population: 1_000) }
    let near = town("near", income: 1_000, population: 1_000 * exp(-0.11))
    let both = town("both", income: 1_000 * exp(0.03), population: 1_000 * exp(0.04))
    let cities = [home] + others + [near, both, town("unknown", income: 1_000)]
    let members = try #require(
      builder(cities, cities.indices.map { Cell(Double($0)) }).profile(of: 0).peers.first { $0.kind == .nearest }
    ).members
    #expect(members.map(\.city) == [22, 1, 21] + Array(2...13))
    #expect(
      isClose(members[0].distance, 0.05) && isClose(members[1].distance, 0.1) && isClose(members[14].distance, 1.3))
  }

  /// The search that stops early finds what a search of all finds.
  @Test(arguments: 0..<10) func theNearestAreTheNearest(seed: Int) {
    var random = SplitMix(UInt64(seed) + 500)
    let cities = (0..<60).map { number in
      town(
        "c\(number)", income: Double(random.next() % 40 + 1) * 500,
        population: Double(random.next() % 1_000 + 1) * 1_000)
    }
    let built = builder(cities, cities.indices.map { Cell(Double($0)) })
    for home in [0, 17, 59] {
      let found = built.profile(of: home).peers.first { $0.kind == .nearest }?.members ?? []
      let all = cities.indices.filter { $0 != home }.map { other in
        let income = log(cities[other].incomePerHead ?? 1) - log(cities[home].incomePerHead ?? 1)
        let population = log(cities[other].population ?? 1) - log(cities[home].population ?? 1)
        return (distance: hypot(income, population), city: other)
      }.sorted { ($0.distance, $0.city) < ($1.distance, $1.city) }
      #expect(found.map(\.city) == all.prefix(15).map(\.city))
    }
  }
}
