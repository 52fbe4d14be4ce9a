import AssessmentModel

/// The criteria of an XMCDA document for an assessed study: leaves are active, groups are not.
///
/// XMCDA has one name space for both. A leaf has the indicator's id; a use with falling sense, a second use in the same
/// tree, and a node with the id of an indicator get a longer one.
struct CriterionPlan {
  /// A leaf.
  struct Leaf {
    var id: String
    var indicator: Int
    var direction: Direction
  }

  /// A node of a tree as it is written, with the weights of its members.
  struct Node {
    var id: String
    /// Position in the assessment's plan.
    var position: Int
    var members: [(id: String, weight: Double)]
  }

  /// A place in a tree.
  indirect enum Place {
    case leaf(String)
    case node(String, [Place])
  }

  /// A tree.
  struct Tree {
    var id: String
    var root: Place
    var nodes: [Node]
    /// Effective weight of each leaf.
    var effective: [(id: String, weight: Double)]
  }

  private(set) var leaves: [Leaf] = []
  private(set) var trees: [Tree] = []
  /// The nodes with their names, each once, in the order in which the trees are written.
  private(set) var nodes: [(id: String, position: Int)] = []
  /// Indicators that no tree uses.
  private(set) var unused: [Int] = []

  private let assessment: Assessment
  private var names = NameMaker(.identifier)
  private var known: Set<String> = []

  init(_ assessment: Assessment) {
    self.assessment = assessment
    for indicator in assessment.criteria.indicators { _ = names.name(for: indicator.id.rawValue) }
    for root in assessment.plan.roots { add(tree: root) }
    let used = Set(assessment.plan.leaves.map(\.indicator))
    unused = assessment.criteria.indicators.indices.filter { !used.contains($0) }
  }

  private mutating func add(tree root: Int) {
    var taken: [String: Int] = [:]
    var tree = Tree(id: "", root: .leaf(""), nodes: [], effective: [])
    tree.root = place(root, weight: 1, path: "", &tree, &taken)
    if case .node(let id, _) = tree.root { tree.id = id }
    trees.append(tree)
  }

  private mutating func place(
    _ position: Int, weight: Double, path: String, _ tree: inout Tree, _ taken: inout [String: Int]
  ) -> Place {
    let node = assessment.plan.nodes[position]
    // A node that the tree takes a second time is a criterion of its own there.
    let count = taken["node \(position)", default: 0]
    taken["node \(position)"] = count + 1
    let id = names.name(for: "node \(node.id) \(count)", like: node.id.rawValue)
    if known.insert(id).inserted { nodes.append((id, position)) }
    var written = Node(id: id, position: position, members: [])
    var places: [Place] = []
    for (child, share) in zip(node.children, node.shares) {
      switch child {
      case .node(let below):
        let place = place(below, weight: weight * share, path: path + id, &tree, &taken)
        if case .node(let name, _) = place { written.members.append((name, share)) }
        places.append(place)
      case .leaf(let leaf):
        let name = self.leaf(leaf, &taken)
        written.members.append((name, share))
        tree.effective.append((name, weight * share))
        places.append(.leaf(name))
      }
    }
    tree.nodes.append(written)
    return .node(id, places)
  }

  private mutating func leaf(_ position: Int, _ taken: inout [String: Int]) -> String {
    let leaf = assessment.plan.leaves[position]
    let indicator = assessment.criteria.indicators[leaf.indicator]
    var wanted = indicator.id.rawValue
    if leaf.sense == .falling { wanted += "-falling" }
    let count = taken[wanted, default: 0]
    taken[wanted] = count + 1
    let key = count == 0 ? wanted : "\(wanted) \(count)"
    let id = names.name(for: key, like: wanted)
    if known.insert(id).inserted {
      let isHigher = (indicator.direction == .higherIsBetter) == (leaf.sense == .rising)
      leaves.append(
        Leaf(id: id, indicator: leaf.indicator, direction: isHigher ? .higherIsBetter : .lowerIsBetter))
    }
    return id
  }
}
