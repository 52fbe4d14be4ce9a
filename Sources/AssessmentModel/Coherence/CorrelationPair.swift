/// What two correlated parts are to each other.
public enum PairRelation: String, Sendable, Hashable, CaseIterable {
  /// Children of the same node.
  case siblings
  /// A child and its node.
  case parent
  /// A part that is no child of a root, and the root of the index it counts in.
  case index
  /// Uses of different indicators under different nodes of one index; only the redundant ones are kept.
  case elsewhere
}

/// The correlation of two parts of an index, on the common scale, where higher is better for the node above.
public struct CorrelationPair: Sendable, Hashable {
  /// What the two are to each other.
  public var relation: PairRelation
  /// The node they were compared under: the parent of siblings, the parent itself, or the root.
  public var node: Int
  /// The first in file order; the child, where the other is a node above it.
  public var left: AssessmentPlan.Child
  /// The second in file order; the parent or root, where the other is a part of it.
  public var right: AssessmentPlan.Child
  /// The correlation.
  public var correlation: Correlation

  /// Creates a pair.
  public init(
    relation: PairRelation, node: Int, left: AssessmentPlan.Child, right: AssessmentPlan.Child, correlation: Correlation
  ) {
    self.relation = relation
    self.node = node
    self.left = left
    self.right = right
    self.correlation = correlation
  }
}
