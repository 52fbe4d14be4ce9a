import AssessmentModel

/// How the parts of the assessment go together.
extension AssessmentWalk {
  func coherence(_ analysis: CoherenceAnalysis) {
    sink.count("cities", analysis.cities)
    sink.frame(.json("thresholds")) { thresholds(analysis) }
    sink.list(ListName("correlation", json: "correlations"), analysis.pairs) { correlation($0) }
    sink.list(ListName("nodeCoherence", json: "nodes"), analysis.nodes) { node($0) }
    sink.list(ListName("childImportance", json: "childImportance"), analysis.children) { importance($0) }
    sink.list(ListName("useImportance", json: "useImportance"), analysis.uses) { importance($0) }
    sink.list(ListName("sizeDependence", json: "sizes"), analysis.sizes) { entry in
      sink.text("size", entry.size.name)
      sink.text("indicator", facts.indicatorID(entry.indicator))
      coefficients(entry.correlation)
    }
    sink.list(ListName("statistics", json: "statistics"), analysis.statistics) { statistics($0) }
  }

  private func thresholds(_ analysis: CoherenceAnalysis) {
    let limits = analysis.thresholds
    let flags = analysis.statisticsThresholds
    sink.number("redundant", limits.redundant)
    sink.number("weak", limits.weak)
    sink.number("size", limits.size)
    sink.number("significance", limits.significance)
    sink.number(.json("alpha"), limits.alpha)
    sink.number(.json("availability"), flags.availability)
    sink.number(.json("skewness"), flags.skewness)
    sink.number(.json("kurtosis"), flags.kurtosis)
    sink.number(.json("zeros"), flags.zeros)
    sink.number(.json("unique"), flags.unique)
  }

  private var names: CoherenceNames { CoherenceNames(facts: facts) }

  private func correlation(_ pair: CorrelationPair) {
    sink.text("relation", pair.relation.rawValue)
    sink.text("node", id(ofNode: pair.node))
    sink.text("left", facts.id(pair.left))
    sink.text("leftNode", names.parent(pair.left))
    sink.text("right", facts.id(pair.right))
    sink.text("rightNode", names.parent(pair.right))
    coefficients(pair.correlation)
  }

  private func coefficients(_ correlation: Correlation) {
    sink.count("n", correlation.count)
    for entry in correlation.named {
      sink.number(FieldName(stringLiteral: entry.name), entry.coefficient?.value)
      sink.number(FieldName(stringLiteral: entry.probability), entry.coefficient?.pValue)
    }
  }

  /// The components of a node: XML has the loadings by child, JSON by component.
  private func node(_ node: NodeCoherence) {
    sink.text("node", id(ofNode: node.node))
    sink.count("children", node.reliability.items)
    sink.count("n", node.reliability.count)
    sink.number("alpha", node.reliability.alpha)
    guard let found = node.components else { return }
    sink.frame(.json("components")) {
      sink.count(.json("n"), found.count)
      sink.references(ReferenceName(json: "children"), found.children) { facts.id($0) }
      sink.list(ListName("component", json: "list"), found.components) { component in
        sink.number("eigenvalue", component.eigenvalue)
        sink.number("explained", component.explained)
        sink.numbers(.json("vector"), component.vector)
        sink.numbers(.json("loadings"), component.loadings)
        sink.list(.xml("loading"), found.children.indices) { child in
          sink.text("child", facts.id(found.children[child]))
          sink.number("vector", component.vector[child])
          sink.number("value", component.loadings[child])
        }
      }
    }
  }

  private func importance(_ entry: PartImportance) {
    sink.text("node", id(ofNode: entry.node))
    sink.text("part", facts.id(entry.part))
    sink.text("partNode", names.parent(entry.part))
    sink.number("weight", entry.weight)
    sink.count("n", entry.count)
    sink.number("pearson", entry.pearson)
    sink.number("importance", entry.importance)
    sink.number("share", entry.share)
  }

  private func statistics(_ entry: IndicatorStatistics) {
    sink.text("indicator", facts.indicatorID(entry.indicator))
    sink.count("n", entry.count)
    sink.count("missing", entry.missing)
    if let summary = entry.summary {
      sink.number("minimum", summary.minimum)
      sink.number("q1", summary.lowerQuartile)
      sink.number("median", summary.median)
      sink.number("q3", summary.upperQuartile)
      sink.number("maximum", summary.maximum)
      sink.number("mean", summary.mean)
      sink.number("sd", summary.deviation)
      sink.number("skewness", summary.skewness)
      sink.number("kurtosis", summary.kurtosis)
      sink.number("zeroShare", summary.zeroShare)
      sink.number("uniqueShare", summary.uniqueShare)
    }
    sink.words("flags", entry.flags.map(\.rawValue))
  }
}
