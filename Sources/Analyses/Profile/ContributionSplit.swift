import AssessmentModel
import Glibc
import Scoring

/// Splits the difference of two cities' principal scores into parts of nodes and leaves that add up to it exactly.
///
/// Every child of a node gets a part that depends on its own two values and weights:
/// - arithmetic: `m·[w′(x′ − M) − w⁰(x⁰ − M)]`, with the weights used on either side after rescaling for missing values
///   and the middle `M` of the node's two scores;
/// - geometric: `m·L·[e′·ln(x′/G) − e⁰·ln(x⁰/G)]`, with the logarithmic mean `L` and the geometric mean `G` of the node's
///   two scores. Where one score is 0, the difference goes to the children that are 0 on that side, by their exponents;
/// - minimum: all to the child that attains the lower of the two scores.
///
/// - harmonic and power means: as geometric, with `x^p` for the logarithm and the mean value of its slope for `L`;
/// - maximum: all to the child that attains the higher of the two scores;
/// - the other rules are not sums over children: the difference is shared, by `w·|x′ − x⁰|`, among the children that
///   moved its way; if none did, by weight.
///
/// A node that is stretched over the cities hands its portion down through the stretching, which is linear. A child that
/// is missing on both sides gets 0. A node that is a part of several is met once, with what all of them hand down. Below a
/// child that is missing on one side of a geometric or minimum node, the part is shared out by the weights of the side
/// that is there.
struct ContributionSplit {
  /// Values of one city: NaN for missing.
  struct Side {
    var leaves: [Double]
    var nodes: [Double]
  }

  /// What a node has to hand down: `city·(x′ − middle) − reference·(x⁰ − middle) + extra`.
  struct Portion {
    var city = 0.0
    var reference = 0.0
    /// `nil` where any middle gives the same portion, as the two factors are equal.
    var middle: Double?
    var extra = 0.0

    func part(_ value: Double, _ other: Double) -> Double {
      let middle = middle ?? (value + other) / 2
      return (city == 0 ? 0 : city * (value - middle)) - (reference == 0 ? 0 : reference * (other - middle)) + extra
    }

    /// The same portion in terms of the scores before stretching.
    func before(_ rescaling: NodeRescaling) -> Portion {
      Portion(
        city: city * rescaling.slope, reference: reference * rescaling.slope, middle: middle.map(rescaling.undo),
        extra: extra)
    }
  }

  let plan: AssessmentPlan
  /// What the nodes have learnt.
  let fits: [NodeFit?]
  let city: Side
  let reference: Side
  private var parts: [AssessmentPlan.Child: Double] = [:]
  /// What each node has to hand down, from all that it is a part of.
  private var portions: [[Portion]]

  init(plan: AssessmentPlan, fits: [NodeFit?], city: Side, reference: Side) {
    self.plan = plan
    self.fits = fits
    self.city = city
    self.reference = reference
    portions = [[Portion]](repeating: [], count: plan.nodes.count)
  }

  /// A part for every node and leaf under the principal root, parents first, in the order of the file.
  static func run(plan: AssessmentPlan, fits: [NodeFit?], city: Side, reference: Side) -> [Contribution] {
    let root = plan.principal
    guard !city.nodes[root].isNaN, !reference.nodes[root].isNaN else { return [] }
    var split = ContributionSplit(plan: plan, fits: fits, city: city, reference: reference)
    split.portions[root] = [Portion(city: 1, reference: 1)]
    // Children stand before the nodes that they are parts of: downwards, every node has all its portions when it is met.
    for position in (0...root).reversed() { split.descend(position) }
    return plan.downwards(from: root).map { Contribution(subject: $0, part: split.parts[$0] ?? 0) }
  }

  /// Hands down what a node has.
  private mutating func descend(_ position: Int) {
    let own = Self.gathered(portions[position])
    guard !own.isEmpty else { return }
    portions[position] = []
    let node = plan.nodes[position]
    let rescaling = fits[position]?.rescaling
    var scores = (city: city.nodes[position], reference: reference.nodes[position])
    if let rescaling { scores = (rescaling.undo(scores.city), rescaling.undo(scores.reference)) }
    let pair = NodePair(
      node, node.children.map { (value($0, city), value($0, reference)) }, scores.city, scores.reference)
    for portion in own {
      // Cities that are all equal are not rated, and have nothing to hand down.
      let portion = rescaling.map { $0.isConstant ? Portion() : portion.before($0) } ?? portion
      for (child, portion) in zip(node.children, pair.portions(of: portion)) {
        parts[child, default: 0] += portion.part(value(child, city), value(child, reference))
        if case .node(let inner) = child { portions[inner].append(portion) }
      }
    }
  }

  /// Portions with the same middle as one: portions are linear in all but their middle.
  private static func gathered(_ portions: [Portion]) -> [Portion] {
    guard portions.count > 1 else { return portions }
    var places: [Double?: Int] = [:]
    var result: [Portion] = []
    for portion in portions {
      if let place = places[portion.middle] {
        result[place].city += portion.city
        result[place].reference += portion.reference
        result[place].extra += portion.extra
      } else {
        places[portion.middle] = result.count
        result.append(portion)
      }
    }
    return result
  }

  private func value(_ child: AssessmentPlan.Child, _ side: Side) -> Double { child.value(side.leaves, side.nodes) }
}
