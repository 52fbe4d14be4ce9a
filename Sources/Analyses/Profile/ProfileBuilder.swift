public import AssessmentModel
import Scoring

/// Works out profiles of cities: statistics of the peers once, a city's own part when it is asked for.
///
/// A city is held against others, never against itself. The groups are its region, its income group (the assessed cities
/// in four groups at the quartiles of their incomes per head), the fifteen cities nearest by income per head and
/// population, and all other cities. Used is the first that has at least five peers, and enough values for the reference
/// to have a score. With fewer than five values at a leaf or node there are no statistics.
public struct ProfileBuilder: Sendable {
  private let assessment: Assessment
  private let aggregation: FrozenNodes
  private let all: PeerColumns
  private let regions: Groups
  private let incomes: Groups
  private let nearest: NearestCities
  private let profileLeaves: [Int]
  private let principalWeights: [Double]

  /// Fewest peers that serve as a group, and fewest values for statistics.
  public static let fewestPeers = 5

  /// Most strengths, and most weaknesses, in a profile; equals of the last are shown too.
  public static let mostListed = 5

  /// Groups that part the cities.
  private struct Groups: Sendable {
    var groups: [PeerColumns] = []
    /// Whether whichever city is left out, the others give the reference a score.
    var serves: [Bool] = []
    var groupOfCity: [Int?]
  }

  /// Works out the peer groups' statistics.
  /// - Complexity: O(cities · log cities × (leaves + nodes)).
  public init(_ assessment: Assessment) {
    self.assessment = assessment
    let plan = assessment.plan
    let weights = plan.effectiveWeights(under: plan.profileTree)
    profileLeaves = plan.leaves.indices.filter { weights[$0] > 0 }
    principalWeights = plan.effectiveWeights(under: plan.principal)
    let aggregation = assessment.aggregation()
    self.aggregation = aggregation
    let everyone = assessment.groupMeans.first?.group ?? CityGroup(id: "all", name: LocalizedText("All", korean: "전체"))
    all = PeerColumns(everyone, cities: Array(assessment.cities.indices), in: assessment)
    func groups(_ numbers: [Int?], _ make: ([Int]) -> PeerColumns) -> Groups {
      var members: [Int: [Int]] = [:]
      for (city, number) in numbers.enumerated() { if let number { members[number, default: []].append(city) } }
      var groups = Groups(groupOfCity: numbers)
      var places: [Int: Int] = [:]
      for number in members.keys.sorted() {
        let cities = members[number] ?? []
        places[number] = groups.groups.count
        let columns = make(cities)
        groups.groups.append(columns)
        groups.serves.append(
          cities.count > Self.fewestPeers
            && !Self.reference(columns.surest, aggregation).nodes[plan.principal].isNaN)
      }
      groups.groupOfCity = numbers.map { $0.flatMap { places[$0] } }
      return groups
    }
    regions = groups(assessment.survey.regionNumbers().map { $0 < 0 ? nil : $0 }) { cities in
      PeerColumns(assessment.survey.region(of: cities[0]), cities: cities, in: assessment)
    }
    let quarters = IncomeGroups(assessment.cities)
    incomes = groups(quarters.groupOfCity) { cities in
      let values = cities.compactMap { assessment.cities[$0].incomePerHead }
      let ends = values.min().flatMap { low in values.max().map { low...$0 } }
      return PeerColumns(
        CityGroup(id: IncomeGroups.id(quarters.groupOfCity[cities[0]] ?? 0), name: .empty), cities: cities,
        in: assessment, incomes: ends)
    }
    nearest = NearestCities(assessment.cities)
  }

  /// The made-up city with the peers' median at every leaf, scored the same way.
  private static func reference(_ medians: [Double], _ aggregation: FrozenNodes) -> ContributionSplit.Side {
    let scored = aggregation.run(medians.map { [$0] }, count: 1)
    return .init(leaves: medians, nodes: scored.map { $0[0] })
  }

  /// The profile of the city at a position.
  ///
  /// - Strengths are leaves of the profile tree (``AssessmentPlan/profileTree``) that lie above the peers' median by
  ///   more than one of their standard deviations, and at or above their 75th percentile; the strongest first, by
  ///   deviations from the median. Weaknesses are the mirror image.
  /// - Contributions split the difference of the principal score from that of a made-up city with the peers' median at
  ///   every leaf. There is an entry for every node and leaf below the principal root; the parts of a node's children
  ///   add up to the node's, and those of the root's children to the difference, within 1e-9.
  /// - Unanswered are the leaves of the principal index that are missing for a reason that is silence.
  /// - Complexity: O(leaves · log cities + nodes), and the search for the nearest cities.
  public func profile(of city: Int) -> CityProfile {
    let plan = assessment.plan
    let side = ContributionSplit.Side(
      leaves: assessment.normalised.columns.map { $0.numbers[city] },
      nodes: assessment.nodes.map { $0.scores.numbers[city] })
    let peers = held(city, side)
    let reference = peers.reference.nodes[plan.principal]
    let unanswered = plan.leaves.indices.filter { leaf in
      principalWeights[leaf] > 0
        && assessment.indicators.columns[plan.leaves[leaf].indicator].states[city].isSilence
    }
    return CityProfile(
      city: city, peerGroup: peers.groups[peers.used].group, peerLeaves: peers.leaves,
      peerNodes: peers.groups[peers.used].nodes,
      strengths: standouts(city, peers.leaves, isStrength: true),
      weaknesses: standouts(city, peers.leaves, isStrength: false),
      referenceScore: reference.isNaN ? nil : reference,
      contributions: ContributionSplit.run(
        plan: plan, fits: aggregation.fits, city: side, reference: peers.reference),
      unanswered: unanswered.sorted {
        principalWeights[$0] == principalWeights[$1] ? $0 < $1 : principalWeights[$0] > principalWeights[$1]
      }, divide: assessment.divideFindings(of: city), peers: peers.groups, usedPeers: peers.used)
  }

  /// What a city is held against.
  private struct Held {
    var groups: [PeerGroup] = []
    var used = 0
    var leaves: [PeerStatistics?] = []
    var reference: ContributionSplit.Side
  }

  private func held(_ city: Int, _ side: ContributionSplit.Side) -> Held {
    var held = Held(reference: .init(leaves: [], nodes: []))
    var isFound = false
    func use(_ columns: PeerColumns, without own: ContributionSplit.Side?) -> Bool {
      let leaves = columns.leaves(without: own)
      let reference = Self.reference(leaves.map { $0?.median ?? .nan }, aggregation)
      guard !reference.nodes[assessment.plan.principal].isNaN else { return false }
      (held.used, held.leaves, held.reference) = (held.groups.count, leaves, reference)
      return true
    }
    for (kind, groups) in [(PeerGroup.Kind.region, regions), (.income, incomes)] {
      guard let position = groups.groupOfCity[city] else { continue }
      let columns = groups.groups[position]
      if !isFound, groups.serves[position] { isFound = use(columns, without: side) }
      held.groups.append(
        PeerGroup(
          kind: kind, group: columns.group, count: columns.count - 1, nodes: columns.nodes(without: side),
          incomes: columns.incomes))
    }
    let members = nearest.members(of: city)
    if !members.isEmpty {
      let columns = PeerColumns(
        CityGroup(id: "nearest", name: LocalizedText("nearest by income and population", korean: "소득과 인구가 가장 가까운 곳")),
        cities: members.map(\.city), in: assessment)
      if !isFound, members.count >= Self.fewestPeers { isFound = use(columns, without: nil) }
      held.groups.append(
        PeerGroup(
          kind: .nearest, group: columns.group, count: members.count, nodes: columns.nodes(without: nil),
          members: members))
    }
    if !isFound, !use(all, without: side) {
      held.used = held.groups.count
      held.leaves = all.leaves(without: side)
      held.reference = Self.reference(held.leaves.map { $0?.median ?? .nan }, aggregation)
    }
    held.groups.append(
      PeerGroup(kind: .all, group: all.group, count: all.count - 1, nodes: all.nodes(without: side)))
    return held
  }

  private func standouts(_ city: Int, _ statistics: [PeerStatistics?], isStrength: Bool) -> [Int] {
    var found: [(leaf: Int, distance: Double)] = []
    for leaf in profileLeaves {
      guard let value = assessment.normalised.columns[leaf][city], let peers = statistics[leaf]
      else { continue }
      let distance = (isStrength ? value - peers.median : peers.median - value)
      let isOutside =
        isStrength
        ? Comparison.atLeast(peers.upperQuartile).isMet(by: value)
        : Comparison.atMost(peers.lowerQuartile).isMet(by: value)
      guard isOutside, Comparison.above(peers.deviation).isMet(by: distance) else { continue }
      // Beyond peers that are all alike there is no measure of how far.
      found.append((leaf, peers.deviation > 0 ? distance / peers.deviation : .infinity))
    }
    found.sort { $0.distance == $1.distance ? $0.leaf < $1.leaf : $0.distance > $1.distance }
    guard found.count > Self.mostListed else { return found.map(\.leaf) }
    let least = found[Self.mostListed - 1].distance - Comparison.tolerance
    return found.prefix { $0.distance >= least }.map(\.leaf)
  }
}

extension Survey {
  /// The region of a city as the registry names it.
  func region(of city: Int) -> CityGroup {
    let id = cities[city].region
    return registry.regions.first { $0.id == id } ?? CityGroup(id: id, name: LocalizedText(id))
  }
}
