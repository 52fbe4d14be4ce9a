import AssessmentModel

/// Methods with their parameters.
extension AssessmentWalk where Sink: DocumentSink {
  /// What is done to an indicator's values on their way to the common scale.
  func technique(_ indicator: Indicator) {
    sink.text("normalisation", indicator.normalisation.methodName)
    switch indicator.normalisation {
    case .goalposts(let posts):
      sink.number("lower", posts.lower)
      sink.number("upper", posts.upper)
      sink.flag("logarithmic", posts.isLogarithmic)
      sink.flag("truncated", posts.isTruncated)
    case .minMax(let constant):
      sink.text("range", "of-the-cities")
      sink.number("constant", constant)
    case .zScore(let mean, let deviation, let constant):
      sink.number("mean", mean)
      sink.number("deviation", deviation)
      sink.number("constant", constant)
    case .rank(let ties), .borda(let ties), .percentileRank(let ties): sink.text("ties", ties.rawValue)
    case .distanceToLeader(let constant): sink.number("constant", constant)
    case .distanceToReference(let city, let isCapped):
      sink.text("reference", city.rawValue)
      sink.flag("capped", isCapped)
    case .distanceToTarget(let target, let isCapped):
      sink.number("target", target)
      sink.flag("capped", isCapped)
    case .fractionOfBest, .categorical, .vector, .sum, .maximum: break
    }
    if indicator.range != .unit {
      sink.number("lowest", indicator.range.lower)
      sink.number("highest", indicator.range.upper)
    }
    sink.text("denominator", indicator.denominator?.item.rawValue)
    sink.number("per", indicator.denominator?.per)
    sink.text("imputation", indicator.imputation?.summary)
    sink.text("treatment", indicator.treatment?.summary)
  }

  /// How a node's children are weighed and combined.
  func technique(_ node: AssessmentPlan.Node) {
    sink.text("aggregation", node.aggregation.methodName)
    switch node.aggregation {
    case .geometric(let zero), .harmonic(let zero), .powerMean(_, let zero):
      if case .floor(let floor) = zero { sink.number("floor", floor) }
    case .arithmetic, .minimum, .maximum, .orderedWeighted, .mazziottaPareto, .copeland, .topsis, .vikor, .promethee,
      .weightedProduct:
      break
    }
    if node.aggregation.summary != node.aggregation.methodName { sink.text("parameters", node.aggregation.summary) }
    sink.text("weighting", node.weighting.methodName)
    if !node.weighting.isWritten, node.weighting.summary != node.weighting.methodName {
      sink.text("judgements", node.weighting.summary)
    }
    sink.number("rescaledFrom", node.rescaling?.lower)
    sink.number("rescaledTo", node.rescaling?.upper)
  }
}
