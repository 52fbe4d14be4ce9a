import AssessmentModel
import Diagnostics
import ReportFiles
import Words

/// Correlations of the sub-indexes and dimensions under a node, and what holds a node's parts together.
extension ReportPage {
  /// A table has at most this many rows and columns.
  private static let widest = 12

  func correlationTables(_ analysis: CoherenceAnalysis) {
    var shown: [[AssessmentPlan.Child]] = []
    for (position, _) in assessment.plan.readingOrder {
      let node = assessment.plan.nodes[position]
      let parts = node.children.filter { if case .node = $0 { true } else { false } }
      guard parts.count >= 2, parts.count <= Self.widest, !shown.contains(parts) else { continue }
      let found = analysis.pairs.filter { $0.relation == .siblings && $0.node == position }
      correlationTable(node, parts, found, analysis.thresholds.significance, isFirst: shown.isEmpty)
      shown.append(parts)
    }
  }

  private func correlationTable(
    _ node: AssessmentPlan.Node, _ parts: [AssessmentPlan.Child], _ pairs: [CorrelationPair], _ significance: Double,
    isFirst: Bool
  ) {
    heading(3) {
      let title = words(.correlationTable, "\u{0}").split(separator: "\u{0}", omittingEmptySubsequences: false)
      html.text(String(title[0]))
      html.localized(node.name)
      html.text(String(title[1]))
    }
    table(class: "grid", label: words(.correlationTable, node.name[language]), columns: parts.count) {
      if isFirst { html.element("caption", words(.correlationCaption, NumberText.measured(significance))) }
      html.element("thead") {
        html.element("tr") {
          column(.part)
          for part in parts.dropLast() {
            html.element("th", class: "n") {
              html.attribute("scope", "col")
              html.localized(facts.name(part))
            }
          }
        }
      }
      html.element("tbody") {
        for (row, part) in parts.enumerated().dropFirst() {
          html.element("tr") {
            html.element("th") {
              html.attribute("scope", "row")
              html.localized(facts.name(part))
            }
            for other in parts.dropLast().enumerated() {
              let pair = pairs.first { $0.left == other.element && $0.right == part }
              cell(other.offset < row ? pair?.correlation : nil, significance)
            }
          }
          html.line()
        }
      }
    }
  }

  private func cell(_ correlation: Correlation?, _ significance: Double) {
    guard let correlation, let coefficient = correlation.pearson else {
      html.element("td", class: "n") {}
      return
    }
    let shade: StaticString =
      switch abs(coefficient.value) {
      case 0.9...: "n a1"
      case 0.6..<0.9: "n a2"
      case 0.3..<0.6: "n a3"
      default: "n"
      }
    let text = NumberText.fixed(coefficient.value, 2)
    html.element("td", class: shade) {
      html.text(coefficient.pValue > significance ? "(\(text))" : text)
      html.void("br")
      html.element("small", "n \(NumberText.whole(correlation.count))")
    }
  }

  func partsTable(_ analysis: CoherenceAnalysis) {
    let nodes = assessment.plan.readingOrder.filter { analysis.nodes[$0.node].reliability.items >= 2 }
    guard !nodes.isEmpty else { return }
    heading(3, .partsTable)
    table(class: "tree", label: words(.partsTable)) {
      html.element("caption", words(.partsCaption, NumberText.measured(analysis.thresholds.alpha)))
      html.element("thead") {
        html.element("tr") {
          column(.part)
          for phrase in [Phrase.partCount, .completeCount, .alphaHead, .firstComponent, .aboveOneHead] {
            column(phrase, class: "n")
          }
        }
      }
      html.element("tbody") { for (position, depth) in nodes { row(analysis.nodes[position], depth) } }
    }
    let negative = nodes.filter { analysis.nodes[$0.node].reliability.isNegative }
    guard !negative.isEmpty else { return }
    let names = negative.map { assessment.plan.nodes[$0.node].name[language] }
    html.element("p", words(.negativeAlpha, names.joined(separator: ", ")))
    html.line()
  }

  private func row(_ node: NodeCoherence, _ depth: Int) {
    let kind: StaticString? =
      switch depth {
      case 0: nil
      case 1: "d1"
      case 2: "d2"
      default: "d3"
      }
    let components = node.components
    html.element("tr", class: kind) {
      html.element("th", class: depth == 0 ? "node" : nil) {
        html.attribute("scope", "row")
        html.localized(assessment.plan.nodes[node.node].name)
      }
      html.element("td", class: "n", NumberText.whole(node.reliability.items))
      html.element("td", class: "n", NumberText.whole(node.reliability.count))
      html.element("td", class: "n", node.reliability.alpha.map { NumberText.fixed($0, 2) } ?? "–")
      html.element("td", class: "n", components?.components.first.map { words.percent($0.explained) } ?? "–")
      html.element("td", class: "n", components.map { NumberText.whole($0.aboveOne) } ?? "–")
    }
    html.line()
  }
}
