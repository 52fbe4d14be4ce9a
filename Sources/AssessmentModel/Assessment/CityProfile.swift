/// How one leaf, or one node, moved a city's score away from the reference's.
public struct Contribution: Sendable, Hashable {
  /// What it belongs to.
  public var subject: AssessmentPlan.Child
  /// Its part of the difference, on the common scale; the parts of a node's children add up to the node's part.
  public var part: Double

  /// Creates a contribution.
  public init(subject: AssessmentPlan.Child, part: Double) {
    self.subject = subject
    self.part = part
  }
}

/// What the peers have at one leaf.
public struct PeerStatistics: Sendable, Hashable {
  /// Number of peers with a value.
  public var count: Int
  /// Their median.
  public var median: Double
  /// Their 25th percentile (type 7).
  public var lowerQuartile: Double
  /// Their 75th percentile (type 7).
  public var upperQuartile: Double
  /// Their standard deviation (n − 1); 0 for one peer.
  public var deviation: Double

  /// Creates statistics.
  public init(count: Int, median: Double, lowerQuartile: Double, upperQuartile: Double, deviation: Double) {
    self.count = count
    self.median = median
    self.lowerQuartile = lowerQuartile
    self.upperQuartile = upperQuartile
    self.deviation = deviation
  }
}

/// One city's scores held against its peers, worked out when it is asked for.
public struct CityProfile: Sendable {
  /// Position of the city.
  public var city: Int
  /// The group it is held against: the name of the one at ``usedPeers``.
  public var peerGroup: CityGroup
  /// The groups of peers there are for the city: region, income group, nearest cities, and all others, in this order.
  public var peers: [PeerGroup]
  /// Position in ``peers`` of the group it is held against: the first that has at least five peers, and enough values
  /// for the reference to have a score; `nil` if there is no group.
  public var usedPeers: Int?
  /// Statistics of each leaf (of the profile tree) over the peers; `nil` with fewer than five values.
  public var peerLeaves: [PeerStatistics?]
  /// Statistics of each node over the peers; `nil` with fewer than five values.
  public var peerNodes: [PeerStatistics?]
  /// Leaves that are strengths, strongest first: above the peers' median by more than one of their standard deviations,
  /// and at or above their 75th percentile.
  public var strengths: [Int]
  /// Leaves that are weaknesses, weakest first: the mirror image.
  public var weaknesses: [Int]
  /// The principal score of the reference: a made-up city with the peers' median at every leaf; `nil` if there is none.
  public var referenceScore: Double?
  /// How the principal score differs from the reference's, part by part; empty if either has no score.
  public var contributions: [Contribution]
  /// Answers whose absence lowers the verdict, or keeps a node from being rated: leaves by falling effective weight.
  public var unanswered: [Int]
  /// The divide checks of this city.
  public var divide: [DivideFinding]

  /// Creates a profile.
  public init(
    city: Int, peerGroup: CityGroup, peerLeaves: [PeerStatistics?], peerNodes: [PeerStatistics?], strengths: [Int],
    weaknesses: [Int], referenceScore: Double?, contributions: [Contribution], unanswered: [Int],
    divide: [DivideFinding], peers: [PeerGroup] = [], usedPeers: Int? = nil
  ) {
    self.city = city
    self.peerGroup = peerGroup
    self.peerLeaves = peerLeaves
    self.peerNodes = peerNodes
    self.strengths = strengths
    self.weaknesses = weaknesses
    self.referenceScore = referenceScore
    self.contributions = contributions
    self.unanswered = unanswered
    self.divide = divide
    self.peers = peers
    self.usedPeers = usedPeers
  }
}
