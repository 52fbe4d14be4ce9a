import AssessmentModel
package import Diagnostics

/// The tables of an analysis for spreadsheets and statistics programs: `correlations.csv`, `statistics.csv`,
/// `components.csv`, `reliability.csv` and `importance.csv`.
///
/// Numbers have every digit; one that does not exist is an empty cell. Parts are named by node or indicator, with the
/// node they are written under beside them, since an indicator may be used in several places.
package struct CoherenceCSV {
  private let analysis: CoherenceAnalysis
  private let names: CoherenceNames

  /// Prepares the tables; `nil` if the content has no analysis.
  package init?(_ content: ReportContent) {
    guard let analysis = content.coherence else { return nil }
    self.analysis = analysis
    names = CoherenceNames(facts: ReportFacts(content))
  }

  /// The names of the files with what writes them.
  package var files: [(name: String, write: (ByteSink) -> Void)] {
    [
      ("correlations.csv", correlations), ("statistics.csv", statistics), ("components.csv", components),
      ("reliability.csv", reliability), ("importance.csv", importance),
    ]
  }

  private func header(_ sink: ByteSink, _ columns: [String]) -> CSVFormatter {
    let csv = CSVFormatter(sink)
    for column in columns { csv.text(column) }
    csv.endRow()
    return csv
  }

  /// One row a pair; sizes come last, with the relation `size` and the size on the right.
  private func correlations(_ sink: ByteSink) {
    let csv = header(
      sink,
      [
        "relation", "node", "left", "left_node", "right", "right_node", "n", "pearson", "pearson_p", "spearman",
        "spearman_p", "kendall", "kendall_p",
      ])
    for pair in analysis.pairs {
      csv.text(pair.relation.rawValue)
      csv.text(names.node(pair.node))
      for part in [pair.left, pair.right] {
        csv.text(names.id(part))
        csv.text(names.parent(part) ?? "")
      }
      coefficients(pair.correlation, csv)
    }
    for entry in analysis.sizes {
      csv.text("size")
      csv.empty()
      csv.text(names.indicator(entry.indicator))
      csv.empty()
      csv.text(entry.size.name)
      csv.empty()
      coefficients(entry.correlation, csv)
    }
  }

  private func coefficients(_ correlation: Correlation, _ csv: CSVFormatter) {
    csv.integer(correlation.count)
    for entry in correlation.named {
      csv.number(entry.coefficient?.value)
      csv.number(entry.coefficient?.pValue)
    }
    csv.endRow()
  }

  /// One row an indicator.
  private func statistics(_ sink: ByteSink) {
    let csv = header(
      sink,
      [
        "indicator", "n", "missing", "minimum", "q1", "median", "q3", "maximum", "mean", "sd", "skewness", "kurtosis",
        "zero_share", "unique_share", "flags",
      ])
    for entry in analysis.statistics {
      csv.text(names.indicator(entry.indicator))
      csv.integer(entry.count)
      csv.integer(entry.missing)
      let summary = entry.summary
      for number in [
        summary?.minimum, summary?.lowerQuartile, summary?.median, summary?.upperQuartile, summary?.maximum,
        summary?.mean, summary?.deviation, summary?.skewness, summary?.kurtosis, summary?.zeroShare,
        summary?.uniqueShare,
      ] {
        csv.number(number)
      }
      csv.text(entry.flags.map(\.rawValue).joined(separator: " "))
      csv.endRow()
    }
  }

  /// One row a child of a component of a node.
  private func components(_ sink: ByteSink) {
    let csv = header(
      sink, ["node", "n", "component", "eigenvalue", "explained", "child", "child_node", "vector", "loading"])
    for node in analysis.nodes {
      guard let result = node.components else { continue }
      for (number, component) in result.components.enumerated() {
        for (place, child) in result.children.enumerated() {
          csv.text(names.node(node.node))
          csv.integer(result.count)
          csv.integer(number + 1)
          csv.number(component.eigenvalue)
          csv.number(component.explained)
          csv.text(names.id(child))
          csv.text(names.parent(child) ?? "")
          csv.number(component.vector[place])
          csv.number(component.loadings[place])
          csv.endRow()
        }
      }
    }
  }

  /// One row a node.
  private func reliability(_ sink: ByteSink) {
    let csv = header(sink, ["node", "children", "n", "alpha", "components_above_1", "explained_by_first"])
    for node in analysis.nodes {
      csv.text(names.node(node.node))
      csv.integer(node.reliability.items)
      csv.integer(node.reliability.count)
      csv.number(node.reliability.alpha)
      csv.integer(node.components?.aboveOne)
      csv.number(node.components?.components.first?.explained)
      csv.endRow()
    }
  }

  /// One row a child of a node, then one a use under each root.
  private func importance(_ sink: ByteSink) {
    let csv = header(
      sink, ["of", "node", "part", "part_node", "weight", "n", "pearson", "importance", "importance_share"])
    for (of, list) in [("children", analysis.children), ("uses", analysis.uses)] {
      for entry in list {
        csv.text(of)
        csv.text(names.node(entry.node))
        csv.text(names.id(entry.part))
        csv.text(names.parent(entry.part) ?? "")
        csv.number(entry.weight)
        csv.integer(entry.count)
        csv.number(entry.pearson)
        csv.number(entry.importance)
        csv.number(entry.share)
        csv.endRow()
      }
    }
  }
}
