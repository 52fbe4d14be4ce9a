import Scoring

/// A city's node scores while one share runs from 0 to 1 and its siblings' shares are rescaled in proportion.
///
/// What does not change is worked out once, and the scores stand in the same memory for every share: some ten are tried
/// for each crossing.
struct MovedShare {
  private let rescorer: CityRescorer
  private let line: TippingSearch.Line
  private let leaves: [Double]
  private let city: Int
  /// The siblings' shares of their sum.
  private let siblings: [Double]
  /// Position of the first sibling in ``shares``.
  private let first: Int
  private var shares: [Double]
  /// The scores at the share that was tried last, or as they are.
  private(set) var nodes: [Double]

  /// - Parameter nodes: the scores as they are.
  init(
    _ line: TippingSearch.Line, _ rescorer: CityRescorer, _ nodes: [Double], _ leaves: [Double], _ city: Int
  ) {
    self.rescorer = rescorer
    self.line = line
    self.leaves = leaves
    self.city = city
    self.nodes = nodes
    let entry = rescorer.scorer.nodes[line.node]
    first = entry.first
    shares = rescorer.scorer.shares
    let own = shares[entry.first..<entry.first + entry.children.count]
    let total = own.reduce(0, +)
    siblings = own.map { $0 / total }
  }

  /// Scores the nodes above by another share.
  mutating func move(to share: Double) {
    let rest = (1 - share) / (1 - line.share)
    for (child, sibling) in siblings.enumerated() {
      shares[first + child] = child == line.child ? share : sibling * rest
    }
    rescorer.scorer.fill(&nodes, leaves, shares: shares, needed: line.chain, member: city)
  }

  /// A node's score by another share.
  mutating func score(_ node: Int, at share: Double) -> Double {
    move(to: share)
    return nodes[node]
  }
}
