/// A criteria set's trees, laid out flat: every node and every leaf has a number.
///
/// Nodes are listed children first, so that one pass computes them all. A node that several trees refer to is listed
/// once.
public struct AssessmentPlan: Sendable, Hashable {
  /// A child of a node.
  public enum Child: Sendable, Hashable {
    /// A node, by its position in ``nodes``.
    case node(Int)
    /// A leaf, by its position in ``leaves``.
    case leaf(Int)
  }

  /// A node with its children and their shares.
  public struct Node: Sendable, Hashable {
    /// The node as written.
    public var id: NodeID
    /// The name in reports.
    public var name: LocalizedText
    /// How the children become the score.
    public var aggregation: Aggregation
    /// How the children's weights came about.
    public var weighting: Weighting
    /// The range onto which the scores are stretched by min–max over the cities; `nil` for no.
    public var rescaling: OutputRange?
    /// Share of the weight that must be present.
    public var minimumCoverage: Double
    /// Number of weighted children that must be present.
    public var minimumChildren: Int
    /// The children in file order.
    public var children: [Child]
    /// Their weights, divided by the siblings' sum. In the plan of an assessment, weights that are learnt from the data
    /// are the learnt ones; with benefit of the doubt, the mean of the cities' shares.
    public var shares: [Double]
    /// The node under which it is written; `nil` for the root of a tree.
    public var parent: Int?
    /// 0 for the root of a tree.
    public var depth: Int
    /// Position of the tree in which it is written.
    public var tree: Int

    /// Creates a node.
    public init(
      id: NodeID, name: LocalizedText, aggregation: Aggregation, minimumCoverage: Double, minimumChildren: Int,
      children: [Child], shares: [Double], parent: Int?, depth: Int, tree: Int, weighting: Weighting = .relative,
      rescaling: OutputRange? = nil
    ) {
      self.id = id
      self.name = name
      self.aggregation = aggregation
      self.weighting = weighting
      self.rescaling = rescaling
      self.minimumCoverage = minimumCoverage
      self.minimumChildren = minimumChildren
      self.children = children
      self.shares = shares
      self.parent = parent
      self.depth = depth
      self.tree = tree
    }
  }

  /// A use of an indicator: one column of the normalised matrix.
  public struct Leaf: Sendable, Hashable {
    /// Position of the indicator in the criteria set.
    public var indicator: Int
    /// Whether it rises or falls with the indicator.
    public var sense: Sense
    /// Which value is taken.
    public var measure: UseMeasure
    /// The node it belongs to.
    public var parent: Int
    /// Its weight in the tree in which it is written: the product of the shares on the way up.
    public var effectiveWeight: Double

    /// Creates a leaf.
    public init(indicator: Int, sense: Sense, measure: UseMeasure, parent: Int, effectiveWeight: Double) {
      self.indicator = indicator
      self.sense = sense
      self.measure = measure
      self.parent = parent
      self.effectiveWeight = effectiveWeight
    }
  }

  /// The nodes, children before parents.
  public var nodes: [Node]
  /// The leaves, in the order in which the trees are written.
  public var leaves: [Leaf]
  /// The root of each tree, in file order; the first is the principal index.
  public var roots: [Int]

  /// Creates a plan.
  public init(nodes: [Node], leaves: [Leaf], roots: [Int]) {
    self.nodes = nodes
    self.leaves = leaves
    self.roots = roots
  }

  /// The root of the principal index.
  public var principal: Int { roots[0] }

  /// Position of the node with an id; `nil` if there is none.
  public func node(_ id: NodeID) -> Int? { nodes.firstIndex { $0.id == id } }
}
