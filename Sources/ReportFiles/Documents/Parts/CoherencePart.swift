import AssessmentModel

/// How the parts of the assessment go together.
extension AssessmentWalk where Sink: DocumentSink {
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
}

/// The records that are rows of a table as well.
extension AssessmentWalk {
  private var names: CoherenceNames { CoherenceNames(facts: facts) }

  /// A pair of parts; a row of `correlations.csv`.
  func correlation(_ pair: CorrelationPair) {
    sink.text("relation", pair.relation.rawValue)
    sink.text("node", id(ofNode: pair.node))
    sink.text("left", facts.id(pair.left))
    sink.text("leftNode", names.parent(pair.left))
    sink.text("right", facts.id(pair.right))
    sink.text("rightNode", names.parent(pair.right))
    coefficients(pair.correlation)
  }

  /// How closely two columns go together.
  func coefficients(_ correlation: Correlation) {
    sink.count("n", correlation.count)
    for entry in correlation.named {
      sink.number(entry.name, entry.coefficient?.value)
      sink.number(entry.probability, entry.coefficient?.pValue)
    }
  }

  /// How much a part says in what is above it; a row of `importance.csv`.
  func importance(_ entry: PartImportance) {
    sink.text("node", id(ofNode: entry.node))
    sink.text("part", facts.id(entry.part))
    sink.text("partNode", names.parent(entry.part))
    sink.number("weight", entry.weight)
    sink.count("n", entry.count)
    sink.number("pearson", entry.pearson)
    sink.number("importance", entry.importance)
    sink.number("share", entry.share)
  }

  /// The distribution of an indicator; a row of `statistics.csv`.
  func statistics(_ entry: IndicatorStatistics) {
    sink.text("indicator", facts.indicatorID(entry.indicator))
    sink.count("n", entry.count)
    sink.count("missing", entry.missing)
    let summary = entry.summary
    let absent = summary == nil ? Absence.leftOut : .stated
    sink.number("minimum", summary?.minimum, absent: absent)
    sink.number("q1", summary?.lowerQuartile, absent: absent)
    sink.number("median", summary?.median, absent: absent)
    sink.number("q3", summary?.upperQuartile, absent: absent)
    sink.number("maximum", summary?.maximum, absent: absent)
    sink.number("mean", summary?.mean, absent: absent)
    sink.number("sd", summary?.deviation, absent: absent)
    sink.number("skewness", summary?.skewness, absent: absent)
    sink.number("kurtosis", summary?.kurtosis, absent: absent)
    sink.number("zeroShare", summary?.zeroShare, absent: absent)
    sink.number("uniqueShare", summary?.uniqueShare, absent: absent)
    sink.words("flags", entry.flags.map(\.rawValue))
  }
}
