import AssessmentModel
import ReportFiles
import Words

/// How scores, ranks and verdicts were made.
extension ReportPage {
  func method() {
    section("method", words(.method)) {
      if !criteria.purpose.isEmpty {
        heading(3, .purpose)
        html.element("p", class: "prose") { html.localized(criteria.purpose) }
      }
      sources()
      treeTable()
      indicatorTable()
      rules()
      uncertaintyDesign()
      glossary()
      stages()
      inputs()
    }
  }

  private func sources() {
    let survey = assessment.survey.description
    heading(3, .sourceAndLicence)
    html.element("dl", class: "facts") {
      entry(.criteriaVersion, LocalizedText(criteria.source))
      entry(.licence, LocalizedText(criteria.licence))
      entry(.dataSource, survey.source)
      entry(.dataDate, LocalizedText(survey.date))
      entry(.licence, LocalizedText(survey.licence))
    }
    if MapChart(self).count > 0 { html.element("p", class: "soft", .mapSource) }
    html.line()
  }

  private func entry(_ name: Phrase, _ value: LocalizedText) {
    guard !value.isEmpty else { return }
    html.element("div") {
      html.element("dt", name)
      html.element("dd") { html.localized(value) }
    }
  }

  private func treeTable() {
    heading(3, .tree)
    table(class: "tree", label: words(.tree)) {
      html.element("caption", .treeCaption)
      html.element("thead") {
        html.element("tr") {
          column(.part)
          column(.share, class: "n")
          column(.effective, class: "n")
          column(.combination)
          column(.needed)
        }
      }
      for root in assessment.plan.roots {
        html.line()
        html.element("tbody") { node(root, share: 1, effective: 1, depth: 0) }
      }
    }
    varianceSentence()
  }

  /// Nominal weights are not what moves the cities apart: how much of the variance each part carries.
  private func varianceSentence() {
    let shares = facts.varianceShares
    guard !shares.isEmpty else { return }
    let parts = shares.map { "\(facts.name($0.child)[language]) \(words.percent($0.share))" }
    html.element("p", class: "prose", words(.varianceShares, parts.joined(separator: ", ")))
    html.line()
  }

  private func node(_ position: Int, share: Double, effective: Double, depth: Int) {
    let node = assessment.plan.nodes[position]
    row(depth, share, effective, isNode: true) {
      html.localized(node.name)
    } combination: {
      html.text(combination(node))
    } needed: {
      if node.minimumChildren > 1 { html.text(words(.neededChildren, NumberText.whole(node.minimumChildren))) }
      if node.minimumCoverage > 0 {
        if node.minimumChildren > 1 { html.text(.separator) }
        html.text(words(.neededShare, words.percent(cut: node.minimumCoverage)))
      }
    }
    for (child, share) in zip(node.children, node.shares) {
      switch child {
      case .node(let inner) where assessment.plan.nodes[inner].parent == position:
        self.node(inner, share: share, effective: effective * share, depth: depth + 1)
      case .node(let elsewhere):
        row(depth + 1, share, effective * share, isNode: true) {
          html.localized(assessment.plan.nodes[elsewhere].name)
        }
      case .leaf(let position):
        let leaf = assessment.plan.leaves[position]
        row(depth + 1, share, effective * share, isNode: false) {
          html.localized(criteria.indicators[leaf.indicator].name)
          if leaf.sense == .falling { html.text(" ▽") }
        } combination: {
          if leaf.measure == .levelAndWorstGroup { html.text(.worstGroupMeasure) }
        }
      }
    }
  }

  private func row(
    _ depth: Int, _ share: Double, _ effective: Double, isNode: Bool, name: () -> Void,
    combination: () -> Void = {}, needed: () -> Void = {}
  ) {
    let kind: StaticString =
      switch depth {
      case 0: "d0"
      case 1: "d1"
      case 2: "d2"
      default: "d3"
      }
    html.element("tr", class: kind) {
      html.element("th", class: isNode ? "node" : nil) {
        html.attribute("scope", "row")
        name()
      }
      html.element("td", class: "n", depth == 0 ? "" : words.percent(share, decimals: 1))
      html.element("td", class: "n", depth == 0 ? "" : words.percent(effective, decimals: 1))
      html.element("td", combination)
      html.element("td", needed)
    }
    html.line()
  }

  /// The aggregation, with weights that are not as written and a stretch that follows.
  private func combination(_ node: AssessmentPlan.Node) -> String {
    var parts = [words.text(node.aggregation)]
    if !node.weighting.isWritten { parts.append(words(.weightsBy, words.text(node.weighting))) }
    if let range = node.rescaling {
      parts.append(words(.rescaled, NumberText.measured(range.lower), NumberText.measured(range.upper)))
    }
    return parts.joined(separator: "; ")
  }
}
