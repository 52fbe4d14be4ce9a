public import AssessmentModel

/// Works out profiles of cities: statistics of the peers once, a city's own part when it is asked for.
///
/// The peers of a city are the assessed cities of its region, the city among them, if there are at least five; else all
/// cities. With fewer than five values at a leaf or node there are no statistics.
public struct ProfileBuilder: Sendable {
  private let assessment: Assessment
  private let fits: [NodeFit?]
  private let peers: [PeerSet]
  private let peerOfCity: [Int]
  private let profileLeaves: [Int]
  private let principalWeights: [Double]

  /// Fewest cities of a region for it to serve as a peer group, and fewest values for statistics.
  public static let fewestPeers = 5

  /// Most strengths, and most weaknesses, in a profile; equals of the last are shown too.
  public static let mostListed = 5

  /// Works out the peer groups' statistics.
  /// - Complexity: O(cities · log cities × (leaves + nodes)).
  public init(_ assessment: Assessment) {
    self.assessment = assessment
    let plan = assessment.plan
    let weights = plan.effectiveWeights(under: plan.profileTree)
    profileLeaves = plan.leaves.indices.filter { weights[$0] > 0 }
    principalWeights = plan.effectiveWeights(under: plan.principal)
    let regions = assessment.survey.regionNumbers()
    var members = [[Int]](repeating: [], count: (regions.max() ?? -1) + 1)
    for (city, region) in regions.enumerated() where region >= 0 { members[region].append(city) }
    let all = assessment.groupMeans.first?.group ?? CityGroup(id: "all", name: LocalizedText("All", korean: "전체"))
    let aggregation = assessment.aggregation()
    fits = aggregation.fits
    var peers = [PeerSet(all, cities: Array(assessment.cities.indices), in: assessment, by: aggregation)]
    var peerOfRegion = [Int](repeating: 0, count: members.count)
    for (region, cities) in members.enumerated() where cities.count >= Self.fewestPeers {
      peerOfRegion[region] = peers.count
      peers.append(PeerSet(assessment.survey.region(of: cities[0]), cities: cities, in: assessment, by: aggregation))
    }
    self.peers = peers
    peerOfCity = regions.map { $0 < 0 ? 0 : peerOfRegion[$0] }
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
  /// - Complexity: O(leaves + nodes).
  public func profile(of city: Int) -> CityProfile {
    let peer = peers[peerOfCity[city]]
    let plan = assessment.plan
    let reference = peer.reference.nodes[plan.principal]
    let side = ContributionSplit.Side(
      leaves: assessment.normalised.columns.map { $0.numbers[city] },
      nodes: assessment.nodes.map { $0.scores.numbers[city] })
    let unanswered = plan.leaves.indices.filter { leaf in
      principalWeights[leaf] > 0
        && assessment.indicators.columns[plan.leaves[leaf].indicator].states[city].isSilence
    }
    return CityProfile(
      city: city, peerGroup: peer.group, peerLeaves: peer.leaves, peerNodes: peer.nodes,
      strengths: standouts(city, peer, isStrength: true), weaknesses: standouts(city, peer, isStrength: false),
      referenceScore: reference.isNaN ? nil : reference,
      contributions: ContributionSplit.run(plan: plan, fits: fits, city: side, reference: peer.reference),
      unanswered: unanswered.sorted {
        principalWeights[$0] == principalWeights[$1] ? $0 < $1 : principalWeights[$0] > principalWeights[$1]
      }, divide: assessment.divideFindings(of: city))
  }

  private func standouts(_ city: Int, _ peer: PeerSet, isStrength: Bool) -> [Int] {
    var found: [(leaf: Int, distance: Double)] = []
    for leaf in profileLeaves {
      guard let value = assessment.normalised.columns[leaf][city], let peers = peer.leaves[leaf], peers.deviation > 0
      else { continue }
      let distance = (isStrength ? value - peers.median : peers.median - value)
      let isOutside =
        isStrength
        ? Comparison.atLeast(peers.upperQuartile).isMet(by: value)
        : Comparison.atMost(peers.lowerQuartile).isMet(by: value)
      guard isOutside, Comparison.above(peers.deviation).isMet(by: distance) else { continue }
      found.append((leaf, distance / peers.deviation))
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
