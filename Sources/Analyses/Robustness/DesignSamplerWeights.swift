import AssessmentModel
import Glibc
import Numerics
import Scoring

/// Draws the weights of siblings. Children without weight keep none; nodes whose weights are learnt have none to draw.
struct WeightDraw: Sendable {
  /// The weighted children of one node, as a range of ``places``.
  struct Siblings: Sendable {
    var node: Int
    var range: Range<Int>
  }

  let variation: WeightVariation
  let siblings: [Siblings]
  /// Positions in ``ReplicateParameters/shares``.
  let places: [Int]
  /// The set's own shares at these places.
  let own: [Double]

  /// Most tries to find weights within bounds; a replicate that needs more fails.
  static let mostTries = 10_000

  init(_ variation: WeightVariation, of nodes: [NodeID], in plan: ReplicatePlan) {
    self.variation = variation
    var siblings: [Siblings] = []
    var places: [Int] = []
    var own: [Double] = []
    for (position, node) in plan.plan.nodes.enumerated()
    where Self.varies(node) && (nodes.isEmpty || nodes.contains(node.id)) {
      let start = places.count
      for (child, share) in node.shares.enumerated() where share > 0 {
        places.append(plan.firstShare[position] + child)
        own.append(share)
      }
      siblings.append(Siblings(node: position, range: start..<places.count))
    }
    self.siblings = siblings
    self.places = places
    self.own = own
  }

  /// Whether a node has weights that can vary, as ``IndexNode/fixedWeights`` tells: at least two, not learnt from the
  /// data, and of some effect.
  static func varies(_ node: AssessmentPlan.Node) -> Bool {
    guard !node.weighting.isLearnt && node.shares.count(where: { $0 > 0 }) > 1 else { return false }
    return node.aggregation.traits.isWeighted
  }

  /// A coordinate a child; weights within bounds take theirs from a stream that one coordinate seeds, as how many they
  /// need is not known before.
  var dimension: Int {
    if case .bounds = variation { places.isEmpty ? 0 : 1 } else { places.count }
  }

  /// Gives the position of the first node whose weights could not be drawn.
  func fill(_ shares: inout [Double], from coordinates: Span<Double>, at first: Int) -> Int? {
    var failed: Int?
    for group in siblings {
      let isDrawn =
        switch variation {
        case .noise(let amount):
          divided(&shares, group.range) { own[$0] * (1 + amount * (2 * coordinates[first + $0] - 1)) }
        case .simplex:
          divided(&shares, group.range) { -log(1 - coordinates[first + $0]) }
        case .bounds(let lower, let upper):
          bounded(&shares, group, lower, upper, RandomStream(seed: coordinates[first].bitPattern))
        }
      if !isDrawn && failed == nil { failed = group.node }
    }
    return failed
  }

  /// Sets shares that are divided by their sum; `false` without a positive one.
  private func divided(_ shares: inout [Double], _ range: Range<Int>, _ weight: (Int) -> Double) -> Bool {
    var total = 0.0
    for place in range {
      let weight = weight(place)
      shares[places[place]] = weight
      total += weight
    }
    guard total > 0 else { return false }
    for place in range { shares[places[place]] /= total }
    return true
  }

  /// Uniform on the part of the simplex within the bounds. Shares above the lower bound are themselves a simplex, on
  /// which points are drawn until all keep to the upper bound.
  private func bounded(
    _ shares: inout [Double], _ group: Siblings, _ lower: Double, _ upper: Double, _ seeded: RandomStream
  ) -> Bool {
    let count = Double(group.range.count)
    let free = 1 - count * lower
    // Bounds that leave a single point are met by rounding only.
    if abs(free) <= 1e-12 || abs(count * upper - 1) <= 1e-12 { return divided(&shares, group.range) { _ in 1 } }
    guard free > 0, count * upper > 1 else { return false }
    var stream = seeded.split(UInt64(group.node))
    for _ in 0..<Self.mostTries {
      var total = 0.0
      for place in group.range {
        let weight = -log(1 - stream.uniform())
        shares[places[place]] = weight
        total += weight
      }
      guard total > 0 else { continue }
      var isWithin = true
      for place in group.range {
        let share = lower + free * (shares[places[place]] / total)
        shares[places[place]] = share
        isWithin = isWithin && share <= upper
      }
      if isWithin { return true }
    }
    return false
  }
}
