/// From where on a correlation is worth a word.
public struct CoherenceThresholds: Sendable, Hashable {
  /// Two parts are redundant above this r: one of them says what the other says.
  public var redundant: Double
  /// A part is weak in a node below this r: it hardly moves the score it counts in.
  public var weak: Double
  /// A part goes with the size of the city above this |rho|.
  public var size: Double
  /// The largest p-value at which a negative correlation, or a dependence on size, is not put down to chance.
  public var significance: Double
  /// Below this alpha the children of a node are not taken to measure one thing.
  public var alpha: Double

  /// Creates thresholds; the defaults are 0.9, 0.3, 0.6, 0.05 and 0.7.
  public init(
    redundant: Double = 0.9, weak: Double = 0.3, size: Double = 0.6, significance: Double = 0.05, alpha: Double = 0.7
  ) {
    self.redundant = redundant
    self.weak = weak
    self.size = size
    self.significance = significance
    self.alpha = alpha
  }
}

/// How the parts of an assessment go together: step 4 of the OECD/JRC Handbook, read before the aggregation is trusted.
///
/// It describes the data that were assessed and changes no score. Cities without a value are left out pair by pair, or
/// row by row for alpha and components, and the number of cities that remain stands beside every figure. Parts without
/// weight are compared with the others, but left out of alpha, components and importance.
public struct CoherenceAnalysis: Sendable, Hashable {
  /// Fewest cities for a correlation, alpha or components.
  public static let fewest = 5

  /// Number of cities assessed.
  public var cities: Int
  /// From where on correlations are worth a word.
  public var thresholds: CoherenceThresholds
  /// From where on distributions are flagged.
  public var statisticsThresholds: StatisticsThresholds
  /// One entry an indicator, in the order of the criteria set.
  public var statistics: [IndicatorStatistics]
  /// Pairs, node by node in the order of the plan: siblings, then children with the node; then parts with each root;
  /// then redundant pairs elsewhere.
  public var pairs: [CorrelationPair]
  /// One entry a node, in the order of the plan.
  public var nodes: [NodeCoherence]
  /// Weight against importance: the children of each node in the order of the plan.
  public var children: [PartImportance]
  /// Weight against importance: the uses under each root, in the order of the trees.
  public var uses: [PartImportance]
  /// How indicators go with size; empty if the set names no size.
  public var sizes: [SizeDependence]

  /// Creates an analysis.
  public init(
    cities: Int, thresholds: CoherenceThresholds, statisticsThresholds: StatisticsThresholds,
    statistics: [IndicatorStatistics], pairs: [CorrelationPair], nodes: [NodeCoherence], children: [PartImportance],
    uses: [PartImportance], sizes: [SizeDependence]
  ) {
    self.cities = cities
    self.thresholds = thresholds
    self.statisticsThresholds = statisticsThresholds
    self.statistics = statistics
    self.pairs = pairs
    self.nodes = nodes
    self.children = children
    self.uses = uses
    self.sizes = sizes
  }

  /// Parts side by side with Pearson's r above ``CoherenceThresholds/redundant``, by falling r.
  public var redundant: [CorrelationPair] {
    ordered(pairs.filter { $0.isSideBySide && $0.r > thresholds.redundant }) { $0.r > $1.r }
  }

  /// Pairs with a negative Pearson's r that chance does not explain, by rising r: siblings that pull against each other,
  /// and children that lower the node they count in.
  public var negative: [CorrelationPair] {
    let found = pairs.filter { pair in
      guard let pearson = pair.correlation.pearson, pair.relation != .index else { return false }
      return pearson.value < 0 && pearson.pValue <= thresholds.significance
    }
    return ordered(found) { $0.r < $1.r }
  }

  /// Children with Pearson's r with their node from 0 to below ``CoherenceThresholds/weak``, or below 0 by what may be
  /// chance, by rising r.
  public var weak: [CorrelationPair] {
    let found = pairs.filter { pair in
      guard pair.relation == .parent, let pearson = pair.correlation.pearson else { return false }
      return pearson.value < thresholds.weak && (pearson.value >= 0 || pearson.pValue > thresholds.significance)
    }
    return ordered(found) { $0.r < $1.r }
  }

  /// Indicators that go with size: |rho| above ``CoherenceThresholds/size``, not by chance; by falling |rho|.
  public var sizeDependent: [SizeDependence] {
    let found = sizes.filter { entry in
      guard let spearman = entry.correlation.spearman else { return false }
      return abs(spearman.value) > thresholds.size && spearman.pValue <= thresholds.significance
    }
    return ordered(found) { abs($0.correlation.spearman?.value ?? 0) > abs($1.correlation.spearman?.value ?? 0) }
  }

  /// In a stated order, equals as they were.
  private func ordered<Element>(_ list: [Element], _ isBefore: (Element, Element) -> Bool) -> [Element] {
    list.enumerated().sorted { left, right in
      if isBefore(left.element, right.element) { return true }
      return !isBefore(right.element, left.element) && left.offset < right.offset
    }.map(\.element)
  }
}

extension CorrelationPair {
  fileprivate var isSideBySide: Bool { relation == .siblings || relation == .elsewhere }
  /// Pearson's r, or 0 where there is none, for comparisons that 0 never passes.
  fileprivate var r: Double { correlation.pearson?.value ?? 0 }
}
