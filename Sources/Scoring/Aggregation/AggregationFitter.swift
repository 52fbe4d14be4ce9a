import AssessmentModel
import Diagnostics

/// Learns, node by node from the leaves up, the weights and rules that come from the data, and scores the nodes on the
/// way, as a parent learns from its children's scores.
struct AggregationFitter {
  let criteria: CriteriaSet
  /// The trees; learnt weights are put in as they are found.
  private(set) var plan: AssessmentPlan
  private(set) var fits: [NodeFit?] = []
  /// The weights that were learnt, in their order.
  private(set) var weights: [LearntValue] = []
  /// Remarks on the weights for the record.
  private(set) var remarks: [StageParameter] = []
  private(set) var diagnostics: [Diagnostic] = []
  private var learner: AggregationLearner
  /// Nodes whose scores run beyond all numbers in the reported range, with the cities.
  private(set) var beyond: [(node: Int, city: Int)] = []

  init(criteria: CriteriaSet, plan: AssessmentPlan, pins: Pins) {
    self.criteria = criteria
    self.plan = plan
    learner = AggregationLearner(pins)
  }

  /// What the nodes' rules have learnt, besides weights.
  var learnt: [LearntValue] { learner.learnt }

  /// The pins, with those that were used.
  var pins: Pins { learner.pins }

  /// Scores of all nodes; afterwards ``plan`` and ``fits`` hold what was learnt.
  mutating func run(_ leaves: [Column], count: Int) -> [NodeScores] {
    var columns = ScoreColumns(leaves, nodes: plan.nodes.count)
    fits.reserveCapacity(plan.nodes.count)
    var members: [Int]?
    for position in plan.nodes.indices {
      guard plan.nodes[position].learns else {
        let children = columns.children(of: plan.nodes[position])
        columns.append(
          reportable(
            NodeScorer(node: plan.nodes[position], fit: nil).run(
              children.columns, shares: children.shares, isComplete: children.isComplete, count: count, members: nil),
            position))
        fits.append(nil)
        continue
      }
      let places = members ?? Array(0..<count)
      members = places
      var children = columns.children(of: plan.nodes[position])
      if learnWeights(position, RowTable(children.columns, count: count)) {
        children = columns.children(of: plan.nodes[position])
      }
      let node = plan.nodes[position]
      name(node)
      var fit = NodeFit(
        rule: NodeFit.rule(node, children.columns, shares: children.shares, count: count, &learner), rescaling: nil)
      var result = NodeScorer(node: node, fit: fit).run(
        children.columns, shares: children.shares, isComplete: children.isComplete, count: count, members: places)
      if let range = node.rescaling {
        let rescaling = NodeRescaling(
          range, result.scores.numbers, magnitude: node.cancels ? children.magnitude : 0, &learner)
        fit.rescaling = rescaling
        result.scores = Column(numbers: result.scores.numbers.map(rescaling.apply))
      }
      shareByBenefit(position, children.columns, result)
      fits.append(fit)
      columns.append(reportable(result, position))
    }
    if plan.nodes.contains(where: \.weighting.isLearnt) { plan.updateEffectiveWeights(criteria) }
    return columns.nodes
  }

  /// The scores without those that no number can report.
  private mutating func reportable(_ result: NodeScores, _ position: Int) -> NodeScores {
    guard let ends = ColumnStatistics.extremes(result.scores.numbers) else { return result }
    let range = criteria.scores
    if range.reported(ends.lower).isFinite, range.reported(ends.upper).isFinite { return result }
    var result = result
    for city in 0..<result.scores.count where !result.scores.numbers[city].isNaN {
      if range.reported(result.scores.numbers[city]).isFinite { continue }
      result.scores.numbers[city] = .nan
      beyond.append((position, city))
    }
    return result
  }

  private mutating func name(_ node: AssessmentPlan.Node) {
    learner.node = node.id.rawValue
    learner.children = node.childNames(plan, criteria)
  }

  /// Puts the learnt or pinned weights of a node into the plan; whether there were any to learn.
  private mutating func learnWeights(_ position: Int, _ table: RowTable) -> Bool {
    let node = plan.nodes[position]
    guard node.weighting.isLearnt else { return false }
    if case .benefitOfTheDoubt = node.weighting { return false }
    name(node)
    let names = learner.children
    let shares: [Double]
    if let pinned = learner.pinnedValues("weight").flatMap(WeightCheck.shares) {
      shares = pinned
    } else {
      let learnt = LearntWeights(node.weighting, table)
      shares = learnt.shares
      if let component = learnt.component {
        let share = DecimalText.exact(component.explained)
        remarks.append(.init("first component of \(node.id)", "\(share) of the variance"))
        for (name, loading) in zip(names, component.loadings) {
          remarks.append(.init("loading of \(node.id)/\(name)", DecimalText.exact(loading)))
        }
      }
      if let shortfall = learnt.shortfall { diagnostics.append(node.finding(shortfall, names)) }
    }
    give(shares, to: position)
    for (name, share) in zip(names, shares) {
      weights.append(LearntValue("weight", of: "\(node.id)/\(name)", share))
    }
    return true
  }

  /// Puts the shares of the children that count into the plan; what screening left out has none.
  private mutating func give(_ shares: [Double], to position: Int) {
    var rest = shares.makeIterator()
    let counted = plan.nodes[position].countedShares
    plan.nodes[position].shares = counted.map { $0 > 0 ? rest.next() ?? 0 : 0 }
  }

  /// With benefit of the doubt, the plan's shares are the mean over the cities of each child's part of the score.
  private mutating func shareByBenefit(_ position: Int, _ columns: [[Double]], _ result: NodeScores) {
    guard !result.cityWeights.isEmpty else { return }
    var parts = [Double](repeating: 0, count: columns.count)
    for city in 0..<result.scores.count {
      let own = columns.indices.map { child -> Double in
        let part = result.cityWeights[child].numbers[city] * columns[child][city]
        return part > 0 ? part : 0
      }
      let total = own.reduce(0, +)
      guard total > 0 else { continue }
      for child in parts.indices { parts[child] += own[child] / total }
    }
    let total = parts.reduce(0, +)
    guard total > 0 else { return }
    let shares = parts.map { $0 / total }
    give(shares, to: position)
    for (name, share) in zip(learner.children, shares) {
      remarks.append(.init("mean part of \(plan.nodes[position].id)/\(name)", DecimalText.exact(share)))
    }
  }
}

extension AssessmentPlan.Node {
  /// Whether the node's score is a plain sum of its children's, in which large ones can cancel.
  var cancels: Bool {
    if case .benefitOfTheDoubt = weighting { return false }
    switch aggregation {
    case .arithmetic, .orderedWeighted, .powerMean(exponent: 1, zero: _): return true
    case .geometric, .harmonic, .powerMean, .minimum, .maximum, .mazziottaPareto, .copeland, .topsis, .vikor,
      .promethee, .weightedProduct:
      return false
    }
  }

  /// Whether anything about the node comes from all cities together.
  var learns: Bool {
    if weighting.isLearnt || rescaling != nil { return true }
    switch aggregation {
    case .arithmetic, .geometric, .harmonic, .powerMean, .minimum, .maximum, .orderedWeighted: return false
    case .mazziottaPareto, .copeland, .topsis, .vikor, .promethee, .weightedProduct: return true
    }
  }
}

extension AssessmentPlan {
  /// Works the leaves' effective weights out again from the nodes' shares, along the trees as they are written.
  mutating func updateEffectiveWeights(_ criteria: CriteriaSet) {
    let positions = Dictionary(uniqueKeysWithValues: zip(nodes.map(\.id), nodes.indices))
    func walk(_ node: IndexNode, _ weight: Double) {
      guard let position = positions[node.id] else { return }
      for (number, child) in node.children.enumerated() {
        let below = weight * nodes[position].shares[number]
        if case .node(let inner) = child { walk(inner, below) }
        if case .leaf(let leaf) = nodes[position].children[number] { leaves[leaf].effectiveWeight = below }
      }
    }
    for root in criteria.trees { walk(root, 1) }
  }
}
