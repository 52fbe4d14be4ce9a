import AssessmentModel
import Glibc

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
/// is missing on both sides gets 0. Below a child that is missing on one side of a geometric or minimum
/// node, the part is shared out by the weights of the side that is there.
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
  private var order: [AssessmentPlan.Child] = []
  private var parts: [AssessmentPlan.Child: Double] = [:]

  init(plan: AssessmentPlan, fits: [NodeFit?], city: Side, reference: Side) {
    self.plan = plan
    self.fits = fits
    self.city = city
    self.reference = reference
  }

  /// A part for every node and leaf under the principal root, parents first, in the order of the file.
  static func run(plan: AssessmentPlan, fits: [NodeFit?], city: Side, reference: Side) -> [Contribution] {
    let root = plan.principal
    guard !city.nodes[root].isNaN, !reference.nodes[root].isNaN else { return [] }
    var split = ContributionSplit(plan: plan, fits: fits, city: city, reference: reference)
    split.descend(root, Portion(city: 1, reference: 1))
    return split.order.map { Contribution(subject: $0, part: split.parts[$0] ?? 0) }
  }

  private mutating func descend(_ position: Int, _ portion: Portion) {
    let node = plan.nodes[position]
    var portion = portion
    var scores = (city: city.nodes[position], reference: reference.nodes[position])
    if let rescaling = fits[position]?.rescaling {
      // Cities that are all equal are not rated, and have nothing to hand down.
      if rescaling.isConstant { portion = Portion() }
      portion = portion.before(rescaling)
      scores = (rescaling.undo(scores.city), rescaling.undo(scores.reference))
    }
    let pair = NodePair(
      node, node.children.map { (value($0, city), value($0, reference)) }, scores.city, scores.reference)
    for (child, portion) in zip(node.children, pair.portions(of: portion)) {
      let part = portion.part(value(child, city), value(child, reference))
      if parts[child] == nil { order.append(child) }
      parts[child, default: 0] += part
      if case .node(let inner) = child { descend(inner, portion) }
    }
  }

  private func value(_ child: AssessmentPlan.Child, _ side: Side) -> Double {
    switch child {
    case .node(let node): side.nodes[node]
    case .leaf(let leaf): side.leaves[leaf]
    }
  }
}
