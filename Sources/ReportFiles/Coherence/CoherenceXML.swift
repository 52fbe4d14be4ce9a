import AssessmentModel
import XMLStream

/// The element `coherence` of `report.xml`; see `Reports/report.xsd`.
struct CoherenceXML {
  let analysis: CoherenceAnalysis
  let names: CoherenceNames
  let xml: XMLWriter

  func write() {
    xml.element("coherence") {
      xml.attribute("cities", analysis.cities)
      xml.attribute("redundant", analysis.thresholds.redundant)
      xml.attribute("weak", analysis.thresholds.weak)
      xml.attribute("size", analysis.thresholds.size)
      xml.attribute("significance", analysis.thresholds.significance)
      for pair in analysis.pairs { write(pair) }
      for node in analysis.nodes { write(node) }
      for entry in analysis.children { write("childImportance", entry) }
      for entry in analysis.uses { write("useImportance", entry) }
      for entry in analysis.sizes {
        xml.element("sizeDependence") {
          xml.attribute("size", entry.size.name)
          xml.attribute("indicator", names.indicator(entry.indicator))
          coefficients(entry.correlation)
        }
      }
      for entry in analysis.statistics { write(entry) }
    }
  }

  private func write(_ pair: CorrelationPair) {
    xml.element("correlation") {
      xml.attribute("relation", pair.relation.rawValue)
      xml.attribute("node", names.node(pair.node))
      xml.attribute("left", names.id(pair.left))
      xml.attribute("leftNode", names.parent(pair.left))
      xml.attribute("right", names.id(pair.right))
      xml.attribute("rightNode", names.parent(pair.right))
      coefficients(pair.correlation)
    }
  }

  private func coefficients(_ correlation: Correlation) {
    xml.attribute("n", correlation.count)
    for entry in correlation.named {
      xml.attribute(entry.name, entry.coefficient?.value)
      xml.attribute(entry.probability, entry.coefficient?.pValue)
    }
  }

  private func write(_ node: NodeCoherence) {
    xml.element("nodeCoherence") {
      xml.attribute("node", names.node(node.node))
      xml.attribute("children", node.reliability.items)
      xml.attribute("n", node.reliability.count)
      xml.attribute("alpha", node.reliability.alpha)
      for component in node.components?.components ?? [] {
        xml.element("component") {
          xml.attribute("eigenvalue", component.eigenvalue)
          xml.attribute("explained", component.explained)
          for (place, child) in (node.components?.children ?? []).enumerated() {
            xml.element("loading") {
              xml.attribute("child", names.id(child))
              xml.attribute("vector", component.vector[place])
              xml.attribute("value", component.loadings[place])
            }
          }
        }
      }
    }
  }

  private func write(_ name: StaticString, _ entry: PartImportance) {
    xml.element(name) {
      xml.attribute("node", names.node(entry.node))
      xml.attribute("part", names.id(entry.part))
      xml.attribute("partNode", names.parent(entry.part))
      xml.attribute("weight", entry.weight)
      xml.attribute("n", entry.count)
      xml.attribute("pearson", entry.pearson)
      xml.attribute("importance", entry.importance)
      xml.attribute("share", entry.share)
    }
  }

  private func write(_ entry: IndicatorStatistics) {
    xml.element("statistics") {
      xml.attribute("indicator", names.indicator(entry.indicator))
      xml.attribute("n", entry.count)
      xml.attribute("missing", entry.missing)
      if let summary = entry.summary {
        xml.attribute("minimum", summary.minimum)
        xml.attribute("q1", summary.lowerQuartile)
        xml.attribute("median", summary.median)
        xml.attribute("q3", summary.upperQuartile)
        xml.attribute("maximum", summary.maximum)
        xml.attribute("mean", summary.mean)
        xml.attribute("sd", summary.deviation)
        xml.attribute("skewness", summary.skewness)
        xml.attribute("kurtosis", summary.kurtosis)
        xml.attribute("zeroShare", summary.zeroShare)
        xml.attribute("uniqueShare", summary.uniqueShare)
      }
      xml.attribute("flags", entry.flags.isEmpty ? nil : entry.flags.map(\.rawValue).joined(separator: " "))
    }
  }
}
