/// Which way a use of an indicator counts inside one tree.
public enum Sense: String, Sendable, Hashable, CaseIterable {
  /// The normalised value `v` counts.
  case rising
  /// `1 − v` counts: what is good in itself lowers this node, as good services lower the need for help.
  case falling
}

/// Which value of an indicator with group breakdowns a use takes.
public enum UseMeasure: String, Sendable, Hashable, CaseIterable {
  /// The city's level.
  case level
  /// The mean of the level and of the worse of level and worst measured group: `½·(p + min(p, p_worst))` for a
  /// higher-is-better indicator. Without any measured group this is the level.
  case levelAndWorstGroup = "level-and-worst-group"
}

/// A leaf of a tree: one indicator used there, with weight and sense.
public struct IndicatorUse: Sendable, Hashable {
  /// The indicator.
  public var indicator: IndicatorID
  /// The weight among its siblings.
  public var weight: Double
  /// Whether it rises or falls with the indicator.
  public var sense: Sense
  /// Which value is taken.
  public var measure: UseMeasure

  /// Creates a use.
  public init(indicator: IndicatorID, weight: Double, sense: Sense = .rising, measure: UseMeasure = .level) {
    self.indicator = indicator
    self.weight = weight
    self.sense = sense
    self.measure = measure
  }
}

/// A child of a node.
public enum IndexChild: Sendable, Hashable {
  /// A node of its own.
  case node(IndexNode)
  /// An indicator.
  case use(IndicatorUse)
  /// A node that is defined elsewhere in the set, taken here with a weight of its own.
  case reference(NodeID, weight: Double)

  /// The weight among the siblings.
  public var weight: Double {
    switch self {
    case .node(let node): node.weight
    case .use(let use): use.weight
    case .reference(_, let weight): weight
    }
  }
}

/// An inner node of an index tree: index, sub-index or dimension.
public struct IndexNode: Sendable, Hashable {
  /// The name in files, unique in the criteria set.
  public var id: NodeID
  /// The name in reports.
  public var name: LocalizedText
  /// What the node says, in a sentence.
  public var definition: LocalizedText
  /// The weight among its siblings; 1 for the root of a tree.
  public var weight: Double
  /// How the children become the score.
  public var aggregation: Aggregation
  /// How the children's weights are written.
  public var weighting: Weighting
  /// Whether the node's scores are stretched onto a range by min–max over the cities after aggregation, as the EGDI's
  /// components are; `nil` for no.
  public var rescaling: OutputRange?
  /// Share of the children's weight that must be present, 0…1; below it the node is not rated.
  public var minimumCoverage: Double
  /// Number of children with a weight that must be present; `nil` for any number from 1.
  public var minimumChildren: Int?
  /// The children in file order.
  public var children: [IndexChild]

  /// Creates a node.
  public init(
    id: NodeID, name: LocalizedText, definition: LocalizedText = .empty, weight: Double = 1,
    aggregation: Aggregation = .arithmetic, weighting: Weighting = .shares, minimumCoverage: Double = 0,
    minimumChildren: Int? = nil, rescaling: OutputRange? = nil, children: [IndexChild]
  ) {
    self.id = id
    self.name = name
    self.definition = definition
    self.weight = weight
    self.aggregation = aggregation
    self.weighting = weighting
    self.minimumCoverage = minimumCoverage
    self.minimumChildren = minimumChildren
    self.rescaling = rescaling
    self.children = children
  }
}
