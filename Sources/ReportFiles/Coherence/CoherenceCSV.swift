import AssessmentModel
package import Diagnostics
package import Tables

/// The tables of an analysis for spreadsheets and statistics programs: `correlations.csv`, `statistics.csv`,
/// `components.csv`, `reliability.csv` and `importance.csv`.
///
/// Numbers have every digit; one that does not exist is an empty cell. Parts are named by node or indicator, with the
/// node they are written under beside them, since an indicator may be used in several places.
package struct CoherenceCSV {
  private let analysis: CoherenceAnalysis
  private let facts: ReportFacts
  private let names: CoherenceNames

  /// Prepares the tables; `nil` if the content has no analysis.
  package init?(_ content: ReportContent) {
    guard let analysis = content.coherence else { return nil }
    self.analysis = analysis
    facts = ReportFacts(content)
    names = CoherenceNames(facts: facts)
  }

  /// The tables.
  package var tables: [WrittenTable] {
    [
      WrittenTable("correlations", csv: correlations, sheet: correlations),
      WrittenTable("statistics", csv: statistics, sheet: statistics),
      WrittenTable("components", csv: components, sheet: components),
      WrittenTable("reliability", csv: reliability, sheet: reliability),
      WrittenTable("importance", csv: importance, sheet: importance),
    ]
  }

  /// The names of the files with what writes them.
  package var files: [(name: String, write: (ByteSink) -> Void)] {
    tables.map { table in (table.name + ".csv", { table.write(to: $0) }) }
  }

  private func walk<Cells: TableSink>(_ cells: Cells) -> AssessmentWalk<RowSink<Cells>> {
    AssessmentWalk(facts: facts, sink: RowSink(cells: cells))
  }

  /// One row a pair; sizes come last, with the relation `size` and the size on the right.
  private func correlations(_ csv: some TableSink) {
    csv.begin(
      TableColumn.list(.text, "relation", "node", "left", "left_node", "right", "right_node")
        + [TableColumn("n", .whole)]
        + TableColumn.list(
          .decimals(3), "pearson", "pearson_p", "spearman", "spearman_p", "kendall", "kendall_p"))
    let walk = walk(csv)
    for pair in analysis.pairs {
      walk.correlation(pair)
      csv.endRow()
    }
    for entry in analysis.sizes {
      csv.text("size")
      csv.empty()
      csv.text(names.indicator(entry.indicator))
      csv.empty()
      csv.text(entry.size.name)
      csv.empty()
      walk.coefficients(entry.correlation)
      csv.endRow()
    }
  }

  /// One row an indicator.
  private func statistics(_ csv: some TableSink) {
    csv.begin(
      [TableColumn("indicator"), TableColumn("n", .whole), TableColumn("missing", .whole)]
        + TableColumn.list(.number, "minimum", "q1", "median", "q3", "maximum", "mean", "sd")
        + TableColumn.list(.decimals(3), "skewness", "kurtosis")
        + TableColumn.list(.share(1), "zero_share", "unique_share") + [TableColumn("flags")])
    for entry in analysis.statistics {
      walk(csv).statistics(entry)
      csv.endRow()
    }
  }

  /// One row a child of a component of a node.
  private func components(_ csv: some TableSink) {
    csv.begin([
      TableColumn("node"), TableColumn("n", .whole), TableColumn("component", .whole),
      TableColumn("eigenvalue", .decimals(3)), TableColumn("explained", .share(1)), TableColumn("child"),
      TableColumn("child_node"), TableColumn("vector", .decimals(3)), TableColumn("loading", .decimals(3)),
    ])
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
  private func reliability(_ csv: some TableSink) {
    csv.begin([
      TableColumn("node"), TableColumn("children", .whole), TableColumn("n", .whole),
      TableColumn("alpha", .decimals(3)), TableColumn("components_above_1", .whole),
      TableColumn("explained_by_first", .share(1)),
    ])
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
  private func importance(_ csv: some TableSink) {
    csv.begin(
      TableColumn.list(.text, "of", "node", "part", "part_node") + [
        TableColumn("weight", .decimals(4)), TableColumn("n", .whole), TableColumn("pearson", .decimals(3)),
        TableColumn("importance", .decimals(3)), TableColumn("importance_share", .share(1)),
      ])
    for (of, list) in [("children", analysis.children), ("uses", analysis.uses)] {
      for entry in list {
        csv.text(of)
        walk(csv).importance(entry)
        csv.endRow()
      }
    }
  }
}
