public import AssessmentModel
import Scoring

/// Works out how the parts of an assessment go together; see ``CoherenceAnalysis``.
///
/// It is asked for by reports and by `feasibility analyse`, and is no step of the pipeline. The same assessment gives
/// the same analysis, in the order of the criteria set whatever the order of the cities.
public struct CoherenceAnalyser {
  private let assessment: Assessment
  private let size: IndicatorID?
  private let thresholds: CoherenceThresholds
  private let statisticsThresholds: StatisticsThresholds

  /// Prepares an analysis.
  ///
  /// - Parameters:
  ///   - assessment: what is analysed.
  ///   - size: an indicator of the set that says how large a city is, besides the items by which indicators are divided.
  ///   - thresholds: from where on correlations are worth a word.
  ///   - statisticsThresholds: from where on distributions are flagged.
  /// - Precondition: the set has the named indicator.
  public init(
    _ assessment: Assessment, size: IndicatorID? = nil, thresholds: CoherenceThresholds = CoherenceThresholds(),
    statisticsThresholds: StatisticsThresholds = StatisticsThresholds()
  ) {
    precondition(
      size == nil || assessment.criteria.indicators.contains { $0.id == size }, "the size is an indicator of the set")
    self.assessment = assessment
    self.size = size
    self.thresholds = thresholds
    self.statisticsThresholds = statisticsThresholds
  }

  /// Analyses.
  ///
  /// - Complexity: O(pairs × cities · log cities + leaves² × cities), where pairs are those of siblings and of parts
  ///   with what is above them.
  public func analyse() -> CoherenceAnalysis {
    let parts = PartColumns(assessment)
    let pairs = PairFinder(parts: parts, plan: assessment.plan, redundant: thresholds.redundant)
    let importance = ImportanceMeasure(parts: parts, plan: assessment.plan)
    return CoherenceAnalysis(
      cities: assessment.cities.count, thresholds: thresholds, statisticsThresholds: statisticsThresholds,
      statistics: statistics(), pairs: pairs.run(),
      nodes: assessment.plan.nodes.indices.map { coherence(of: $0, parts) }, children: importance.ofChildren(),
      uses: importance.ofUses(), sizes: SizeMeasure(assessment: assessment, named: size).run())
  }

  private func statistics() -> [IndicatorStatistics] {
    let cities = assessment.cities.count
    return assessment.criteria.indicators.enumerated().map { position, indicator in
      let column = Column(numbers: assessment.indicators.columns[position].numbers)
      let count = column.present.count
      let summary = DescriptiveMeasures.summary(column)
      return IndicatorStatistics(
        indicator: position, count: count, missing: cities - count, summary: summary,
        flags: DescriptiveMeasures.flags(
          summary, count: count, of: cities, scale: indicator.scale, by: statisticsThresholds))
    }
  }

  private func coherence(of position: Int, _ parts: PartColumns) -> NodeCoherence {
    let node = assessment.plan.nodes[position]
    let children = zip(node.children, node.shares).compactMap { child, share in
      share > 0 && !parts.column(child).present.isEmpty ? child : nil
    }
    let columns = children.map(parts.column)
    return NodeCoherence(
      node: position, reliability: ReliabilityMeasure.cronbach(columns),
      components: ComponentsMeasure.components(columns, of: children))
  }
}
