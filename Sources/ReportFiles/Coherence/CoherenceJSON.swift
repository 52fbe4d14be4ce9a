import AssessmentModel
package import Diagnostics

/// An analysis as JSON: `analysis.json`, and the member `coherence` of `assessment.json`.
package struct CoherenceJSON {
  private let analysis: CoherenceAnalysis
  private let names: CoherenceNames
  private let json: JSONWriter

  /// Writes `analysis.json`; nothing if the content has no analysis.
  package static func write(_ content: ReportContent, to sink: ByteSink) {
    guard let analysis = content.coherence else { return }
    let json = JSONWriter(sink)
    let facts = ReportFacts(content)
    json.object {
      json.member("format", "feasibility-analysis")
      json.member("version", 1)
      json.member("engine", content.assessment.provenance.engine)
      json.member("criteria", content.assessment.criteria.id)
      json.member("survey", content.assessment.survey.description.id)
      CoherenceJSON(analysis, facts, json).members()
    }
  }

  init(_ analysis: CoherenceAnalysis, _ facts: ReportFacts, _ json: JSONWriter) {
    self.analysis = analysis
    names = CoherenceNames(facts: facts)
    self.json = json
  }

  /// The members of an object that is open.
  func members() {
    json.member("cities", analysis.cities)
    thresholds()
    json.member("correlations", array: { for pair in analysis.pairs { write(pair) } })
    json.member("nodes", array: { for node in analysis.nodes { write(node) } })
    json.member("childImportance", array: { for entry in analysis.children { write(entry) } })
    json.member("useImportance", array: { for entry in analysis.uses { write(entry) } })
    json.member("sizes", array: { for entry in analysis.sizes { write(entry) } })
    json.member("statistics", array: { for entry in analysis.statistics { write(entry) } })
  }

  private func thresholds() {
    let limits = analysis.thresholds
    let flags = analysis.statisticsThresholds
    json.key("thresholds")
    json.object {
      json.member("redundant", limits.redundant)
      json.member("weak", limits.weak)
      json.member("size", limits.size)
      json.member("significance", limits.significance)
      json.member("alpha", limits.alpha)
      json.member("availability", flags.availability)
      json.member("skewness", flags.skewness)
      json.member("kurtosis", flags.kurtosis)
      json.member("zeros", flags.zeros)
      json.member("unique", flags.unique)
    }
  }

  private func write(_ pair: CorrelationPair) {
    json.object {
      json.member("relation", pair.relation.rawValue)
      json.member("node", names.node(pair.node))
      json.member("left", names.id(pair.left))
      json.member("leftNode", names.parent(pair.left))
      json.member("right", names.id(pair.right))
      json.member("rightNode", names.parent(pair.right))
      write(pair.correlation)
    }
  }

  private func write(_ correlation: Correlation) {
    json.member("n", correlation.count)
    for entry in correlation.named {
      json.member("\(entry.name)", entry.coefficient?.value)
      json.member("\(entry.probability)", entry.coefficient?.pValue)
    }
  }

  private func write(_ node: NodeCoherence) {
    json.object {
      json.member("node", names.node(node.node))
      json.member("children", node.reliability.items)
      json.member("n", node.reliability.count)
      json.member("alpha", node.reliability.alpha)
      guard let found = node.components else { return }
      json.key("components")
      json.object {
        json.member("n", found.count)
        json.member("children", array: { for child in found.children { json.string(names.id(child)) } })
        json.member(
          "list",
          array: {
            for component in found.components {
              json.object {
                json.member("eigenvalue", component.eigenvalue)
                json.member("explained", component.explained)
                json.member("vector", array: { for number in component.vector { json.number(number) } })
                json.member("loadings", array: { for number in component.loadings { json.number(number) } })
              }
            }
          })
      }
    }
  }

  private func write(_ entry: PartImportance) {
    json.object {
      json.member("node", names.node(entry.node))
      json.member("part", names.id(entry.part))
      json.member("partNode", names.parent(entry.part))
      json.member("weight", entry.weight)
      json.member("n", entry.count)
      json.member("pearson", entry.pearson)
      json.member("importance", entry.importance)
      json.member("share", entry.share)
    }
  }

  private func write(_ entry: SizeDependence) {
    json.object {
      json.member("size", entry.size.name)
      json.member("indicator", names.indicator(entry.indicator))
      write(entry.correlation)
    }
  }

  private func write(_ entry: IndicatorStatistics) {
    json.object {
      json.member("indicator", names.indicator(entry.indicator))
      json.member("n", entry.count)
      json.member("missing", entry.missing)
      if let summary = entry.summary {
        json.member("minimum", summary.minimum)
        json.member("q1", summary.lowerQuartile)
        json.member("median", summary.median)
        json.member("q3", summary.upperQuartile)
        json.member("maximum", summary.maximum)
        json.member("mean", summary.mean)
        json.member("sd", summary.deviation)
        json.member("skewness", summary.skewness)
        json.member("kurtosis", summary.kurtosis)
        json.member("zeroShare", summary.zeroShare)
        json.member("uniqueShare", summary.uniqueShare)
      }
      json.member("flags", array: { for flag in entry.flags { json.string(flag.rawValue) } })
    }
  }
}
