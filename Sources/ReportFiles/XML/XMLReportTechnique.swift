import AssessmentModel
import XMLStream

/// Methods with their parameters, as attributes.
extension XMLReport {
  /// What is done to an indicator's values on their way to the common scale.
  static func technique(_ indicator: Indicator, _ xml: XMLWriter) {
    xml.attribute("normalisation", indicator.normalisation.methodName)
    switch indicator.normalisation {
    case .goalposts(let posts):
      xml.attribute("lower", posts.lower)
      xml.attribute("upper", posts.upper)
      xml.attribute("logarithmic", posts.isLogarithmic)
      xml.attribute("truncated", posts.isTruncated)
    case .minMax(let constant):
      xml.attribute("range", "of-the-cities")
      xml.attribute("constant", constant)
    case .zScore(let mean, let deviation, let constant):
      xml.attribute("mean", mean)
      xml.attribute("deviation", deviation)
      xml.attribute("constant", constant)
    case .rank(let ties), .borda(let ties), .percentileRank(let ties): xml.attribute("ties", ties.rawValue)
    case .distanceToLeader(let constant): xml.attribute("constant", constant)
    case .distanceToReference(let city, let isCapped):
      xml.attribute("reference", city.rawValue)
      xml.attribute("capped", isCapped)
    case .distanceToTarget(let target, let isCapped):
      xml.attribute("target", target)
      xml.attribute("capped", isCapped)
    case .fractionOfBest, .categorical, .vector, .sum, .maximum: break
    }
    if indicator.range != .unit {
      xml.attribute("lowest", indicator.range.lower)
      xml.attribute("highest", indicator.range.upper)
    }
    xml.attribute("denominator", indicator.denominator?.item.rawValue)
    xml.attribute("per", indicator.denominator?.per)
    xml.attribute("imputation", indicator.imputation?.summary)
    xml.attribute("treatment", indicator.treatment?.summary)
  }

  /// How a node's children are weighed and combined.
  static func technique(_ node: AssessmentPlan.Node, _ xml: XMLWriter) {
    xml.attribute("aggregation", node.aggregation.methodName)
    switch node.aggregation {
    case .geometric(let zero), .harmonic(let zero), .powerMean(_, let zero):
      if case .floor(let floor) = zero { xml.attribute("floor", floor) }
    case .arithmetic, .minimum, .maximum, .orderedWeighted, .mazziottaPareto, .copeland, .topsis, .vikor, .promethee,
      .weightedProduct:
      break
    }
    if node.aggregation.summary != node.aggregation.methodName {
      xml.attribute("parameters", node.aggregation.summary)
    }
    xml.attribute("weighting", node.weighting.methodName)
    if !node.weighting.isWritten, node.weighting.summary != node.weighting.methodName {
      xml.attribute("judgements", node.weighting.summary)
    }
    xml.attribute("rescaledFrom", node.rescaling?.lower)
    xml.attribute("rescaledTo", node.rescaling?.upper)
  }
}
