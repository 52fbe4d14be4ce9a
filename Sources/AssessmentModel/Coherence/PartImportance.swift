/// The weight of a part beside the importance that it has in the scores.
///
/// Importance is the squared correlation ratio in its simple, linear form: the square of Pearson's r of the part and
/// the node above. The shares of siblings' importance are held against their weights.
/// Source: Paruolo, Saisana and Saltelli 2013, J. R. Stat. Soc. A 176:609, section 3.
public struct PartImportance: Sendable, Hashable {
  /// The node in which the part counts: a parent for its children, a root for all uses under it.
  public var node: Int
  /// The child, or the use.
  public var part: AssessmentPlan.Child
  /// Share of the weight: among siblings, or of the whole index; the parts of one node add up to 1.
  public var weight: Double
  /// Number of cities with a value of both.
  public var count: Int
  /// Pearson's r of the part and the node; `nil` where it does not exist.
  public var pearson: Double?
  /// r²; `nil` where r does not exist.
  public var importance: Double?
  /// r² divided by its sum over the parts of the node; `nil` where r does not exist or the sum is 0.
  public var share: Double?

  /// Creates an importance.
  public init(
    node: Int, part: AssessmentPlan.Child, weight: Double, count: Int, pearson: Double?, importance: Double?,
    share: Double?
  ) {
    self.node = node
    self.part = part
    self.weight = weight
    self.count = count
    self.pearson = pearson
    self.importance = importance
    self.share = share
  }
}
