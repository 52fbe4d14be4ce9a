/// One expert's points for the children of a node, in file order.
public struct ExpertPoints: Sendable, Hashable {
  /// The expert's name in the file; it need not name a person.
  public var expert: String
  /// Non-negative points with a positive sum.
  public var points: [Double]

  /// Creates an entry.
  public init(expert: String, points: [Double]) {
    self.expert = expert
    self.points = points
  }
}
