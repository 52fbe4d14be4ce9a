import AssessmentModel
import Scoring

extension CriteriaSet {
  /// The set with one step of its method taken from another; `nil` if the two do not differ in it.
  ///
  /// Taking all steps over in order gives the other set's method: indicators that only one set has come and go with the
  /// tree. Words and sources do not count as differences.
  func taking(_ step: MethodStep, from other: CriteriaSet) -> CriteriaSet? {
    var set = self
    switch step {
    case .answers:
      set.changeIndicators(from: other) {
        $0.items = $1.items
        $0.scale = $1.scale
        $0.scoring = $1.scoring
        $0.denominator = $1.denominator
      }
    case .screening: set.screening = other.screening
    case .imputation:
      set.changeIndicators(from: other) { $0.imputation = $1.imputation }
      set.imputation = other.imputation
    case .treatment:
      set.changeIndicators(from: other) { $0.treatment = $1.treatment }
      set.treatment = other.treatment
    case .normalisation:
      set.changeIndicators(from: other) {
        $0.direction = $1.direction
        $0.normalisation = $1.normalisation
        $0.range = $1.range
      }
    case .weights:
      guard hasTreesLike(other) else { return nil }
      set.trees = zip(trees, other.trees).map { $0.takingWeights($1) }
    case .aggregation:
      guard hasTreesLike(other) else { return nil }
      set.trees = zip(trees, other.trees).map { $0.takingRules($1) }
    case .tree:
      guard !hasTreesLike(other) || indicators.map(\.id) != other.indicators.map(\.id) else { return nil }
      // What only one of the sets has goes or comes now; all else was taken over before.
      let own = Dictionary(indicators.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
      set.indicators = other.indicators.map { own[$0.id] ?? $0 }
      set.trees = other.trees
      set.scores = other.scores
      set.gates = other.gates
      set.classes = other.classes
      set.verdicts = other.verdicts
    case .outcome:
      set.scores = other.scores
      set.gates = other.gates
      set.classes = other.classes
      set.verdicts = other.verdicts
      set.minimumCoverage = other.minimumCoverage
      set.silenceLowersVerdict = other.silenceLowersVerdict
      set.tieRule = other.tieRule
    }
    return set.method == method ? nil : set
  }

  /// Whether the trees have the same nodes and uses in the same places, whatever their weights and rules.
  func hasTreesLike(_ other: CriteriaSet) -> Bool { trees.map(\.shape) == other.trees.map(\.shape) }

  private mutating func changeIndicators(from other: CriteriaSet, _ change: (inout Indicator, Indicator) -> Void) {
    let theirs = Dictionary(other.indicators.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    for position in indicators.indices {
      if let indicator = theirs[indicators[position].id] { change(&indicators[position], indicator) }
    }
  }

  /// The set without its words, so that only what scores is compared.
  private var method: CriteriaSet {
    var set = self
    (set.id, set.version, set.source, set.licence) = ("", "", "", "")
    (set.title, set.purpose) = (.empty, .empty)
    (set.divide, set.matrix, set.referenceCity, set.robustness, set.mentors) = (nil, nil, nil, nil, nil)
    set.programmes = []
    set.trees = trees.map(\.wordless)
    for position in set.indicators.indices {
      (set.indicators[position].name, set.indicators[position].definition) = (.empty, .empty)
      (set.indicators[position].unit, set.indicators[position].basis) = (.empty, .empty)
      (set.indicators[position].source, set.indicators[position].status) = ("", "")
      for item in set.indicators[position].items.indices { set.indicators[position].items[item].question = .empty }
    }
    return set
  }
}

extension IndexNode {
  /// The node, and those below it, with another's weights.
  fileprivate func takingWeights(_ other: IndexNode) -> IndexNode {
    var node = self
    (node.weight, node.weighting) = (other.weight, other.weighting)
    node.children = zip(children, other.children).map { own, theirs in
      switch (own, theirs) {
      case (.node(let inner), .node(let outer)): return .node(inner.takingWeights(outer))
      case (.use(var use), .use(let their)):
        use.weight = their.weight
        return .use(use)
      case (.reference(let id, weight: _), .reference(_, weight: let weight)): return .reference(id, weight: weight)
      case (.node, _), (.use, _), (.reference, _): preconditionFailure("the trees have different shapes")
      }
    }
    return node
  }

  /// The node, and those below it, with another's rules.
  fileprivate func takingRules(_ other: IndexNode) -> IndexNode {
    var node = self
    (node.aggregation, node.rescaling) = (other.aggregation, other.rescaling)
    (node.minimumCoverage, node.minimumChildren) = (other.minimumCoverage, other.minimumChildren)
    node.children = zip(children, other.children).map { own, theirs in
      if case (.node(let inner), .node(let outer)) = (own, theirs) { .node(inner.takingRules(outer)) } else { own }
    }
    return node
  }

  /// The node with everything but ids, senses and measures made equal.
  fileprivate var shape: IndexNode {
    var node = wordless
    (node.weight, node.weighting, node.aggregation) = (1, .equal, .arithmetic)
    (node.rescaling, node.minimumCoverage, node.minimumChildren) = (nil, 0, nil)
    node.children = children.map { child in
      switch child {
      case .node(let inner): return .node(inner.shape)
      case .use(var use):
        use.weight = 1
        return .use(use)
      case .reference(let id, weight: _): return .reference(id, weight: 1)
      }
    }
    return node
  }

  fileprivate var wordless: IndexNode {
    var node = self
    (node.name, node.definition) = (.empty, .empty)
    node.children = children.map { if case .node(let inner) = $0 { .node(inner.wordless) } else { $0 } }
    return node
  }
}
