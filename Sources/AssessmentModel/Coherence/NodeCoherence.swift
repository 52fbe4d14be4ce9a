/// Cronbach's alpha: how far the children of a node measure one thing.
///
/// `α = k/(k − 1) · (1 − Σ s²_i / s²_sum)` over the cities with a value of every child; s² with n − 1.
public struct Reliability: Sendable, Hashable {
  /// Number of children, k: those with a weight, and a value for at least one city.
  public var items: Int
  /// Number of cities with a value of every child.
  public var count: Int
  /// Alpha, at most 1 and possibly negative; `nil` with fewer than two children or five complete cities, or if the sum of
  /// the children is the same in all of them.
  public var alpha: Double?

  /// Whether the children pull against each other, so that they measure no one thing: alpha is below 0.
  public var isNegative: Bool { alpha.map { $0 < 0 } ?? false }

  /// Creates a reliability.
  public init(items: Int, count: Int, alpha: Double?) {
    self.items = items
    self.count = count
    self.alpha = alpha
  }
}

/// One principal component of the children of a node.
public struct PrincipalComponent: Sendable, Hashable {
  /// The variance along the component; the eigenvalues add up to the number of children that enter.
  public var eigenvalue: Double
  /// The share of the whole variance, 0…1.
  public var explained: Double
  /// The unit eigenvector, one number a child that enters.
  ///
  /// The sign is fixed so that the numbers have a positive sum; if the sum is 0 (within 1e-12), so that the first
  /// number that is not 0 is positive.
  public var vector: [Double]

  /// Creates a component.
  public init(eigenvalue: Double, explained: Double, vector: [Double]) {
    self.eigenvalue = eigenvalue
    self.explained = explained
    self.vector = vector
  }

  /// The correlation of each child with the component: `√eigenvalue · vector`.
  public var loadings: [Double] { vector.map { $0 * max(0, eigenvalue).squareRoot() } }
}

/// Principal components of the correlation matrix of a node's children, over the cities with a value of every child.
public struct PrincipalComponents: Sendable, Hashable {
  /// Number of cities with a value of every child.
  public var count: Int
  /// The children that enter, in file order: those with a weight that vary over these cities.
  public var children: [AssessmentPlan.Child]
  /// The components by falling eigenvalue.
  public var components: [PrincipalComponent]

  /// Creates components.
  public init(count: Int, children: [AssessmentPlan.Child], components: [PrincipalComponent]) {
    self.count = count
    self.children = children
    self.components = components
  }

  /// Number of components with an eigenvalue above 1 (Kaiser's rule).
  public var aboveOne: Int { components.count { $0.eigenvalue > 1 + 1e-12 } }
}

/// How the children of one node go together.
public struct NodeCoherence: Sendable, Hashable {
  /// Position of the node in the plan.
  public var node: Int
  /// Cronbach's alpha of the children.
  public var reliability: Reliability
  /// Principal components of the children; `nil` with fewer than two children that vary, or fewer than five cities
  /// with a value of every child.
  public var components: PrincipalComponents?

  /// Creates a result.
  public init(node: Int, reliability: Reliability, components: PrincipalComponents?) {
    self.node = node
    self.reliability = reliability
    self.components = components
  }
}
