import AssessmentModel
import ReportFiles
import Words

/// Signed bars from the reference's score to the city's: those of the components add up to the difference, and the lines
/// below a component to the component's own.
extension CitySection {
  private static let shown = 4

  func contributions() {
    subheading(.whyScore)
    guard let own = assessment.nodes[assessment.plan.principal].scores[city] else {
      html.element("p") {
        html.text(.whyNoScore)
        page.reasons(city)
        html.text(.fullStop)
      }
      return
    }
    guard let reference = profile.referenceScore, !profile.contributions.isEmpty else {
      html.element("p", .whyNoReference)
      return
    }
    let parts = ContributionParts(profile, page.facts)
    let axes = page.facts.axes.map { (child: $0, part: parts.part($0)) }
      .sorted { abs($0.part) == abs($1.part) ? false : abs($0.part) > abs($1.part) }
    let widest = max(axes.map { abs($0.part) }.max() ?? 0, isShort ? 0 : parts.largest, 1e-12)
    if !isShort, let used = usedPeers { html.element("p", class: "soft", words(.whyAgainst, name(used))) }
    page.table(class: "why", label: isShort ? nil : words(.whyScore) + ", " + entry.name[page.language]) {
      html.element("thead") {
        html.element("tr") {
          page.column(.component)
          page.column(.contribution, class: "n")
          html.element("td") { ends(widest) }
        }
      }
      html.element("tbody") {
        sum(.referenceScore, reference)
        for axis in axes { component(axis.child, axis.part, parts, widest) }
        sum(.thisScore, own)
      }
    }
    if !isShort { notes(own: own, hasFalling: parts.hasFalling) }
  }

  /// Whether less of something raises the principal score.
  var hasFalling: Bool {
    IndicatorLayout.leaves(below: assessment.plan.principal, in: assessment.plan)
      .contains { assessment.plan.leaves[$0].sense == .falling }
  }

  /// The scale of the bars: what their ends and their middle stand for.
  private func ends(_ widest: Double) {
    html.element("span", class: "ends soft") {
      html.attribute("aria-hidden", "true")
      for end in [-1.0, 0, 1] {
        html.element("span", end == 0 ? "0" : NumberText.signed(end * widest * 100 / 98, page.decimals))
      }
    }
  }

  private func component(
    _ child: AssessmentPlan.Child, _ part: Double, _ parts: ContributionParts, _ widest: Double
  ) {
    bar(part, of: widest, class: "axisrow") { html.localized(page.facts.name(child)) }
    let leaves = parts.leaves(below: child)
    if isShort { return sentence(leaves.prefix(Self.shown)) }
    for entry in leaves.prefix(Self.shown) {
      bar(entry.part, of: widest, class: "leafrow") {
        html.localized(page.facts.name(.leaf(entry.leaf)))
        if assessment.plan.leaves[entry.leaf].sense == .falling { html.text(" ▽") }
      }
    }
    let rest = leaves.dropFirst(Self.shown)
    if !rest.isEmpty {
      bar(rest.reduce(0) { $0 + $1.part }, of: widest, class: "leafrow") {
        html.text(words(.otherParts, NumberText.whole(rest.count)))
      }
    }
  }

  /// What moved a component most, in a line.
  private func sentence(_ leaves: some Collection<(leaf: Int, part: Double)>) {
    guard !leaves.isEmpty else { return }
    html.element("tr", class: "leafrow") {
      html.element("td") {
        html.attribute("colspan", 3)
        html.text(.mostlyFrom)
        for (place, entry) in leaves.enumerated() {
          if place > 0 { html.text(.separator) }
          html.localized(page.facts.name(.leaf(entry.leaf)))
          html.text(assessment.plan.leaves[entry.leaf].sense == .falling ? " ▽ " : " ")
          html.text(NumberText.signed(entry.part, page.decimals))
        }
      }
    }
    html.line()
  }

  private func notes(own: Double, hasFalling: Bool) {
    guard hasFalling || own == 0 else { return }
    html.element("p", class: "soft") {
      if hasFalling { html.text(.fallingNote) }
      if own == 0 {
        html.text(" ")
        html.text(.stopsScore)
      }
    }
    html.line()
  }

  private func sum(_ phrase: Phrase, _ unit: Double) {
    html.element("tr", class: "whole") {
      html.element("th") {
        html.attribute("scope", "row")
        html.text(phrase)
      }
      html.element("td", class: "n", page.score(page.criteria.scores.reported(unit), of: assessment.plan.principal))
      html.element("td") {}
    }
    html.line()
  }

  private func bar(_ part: Double, of widest: Double, class kind: StaticString, _ name: () -> Void) {
    html.element("tr", class: kind) {
      html.element("th") {
        html.attribute("scope", "row")
        name()
      }
      html.element("td", class: "n", NumberText.signed(part, page.decimals))
      html.element("td") {
        html.element("svg", class: "signed") {
          html.attribute("aria-hidden", "true")
          html.shape("path", class: part < 0 ? "less" : "more") {
            html.attribute("d") {
              let length = 98 * min(abs(part) / widest, 1)
              PathData(html).box(part < 0 ? 100 - length : 100, 1, max(length, 0.4), 8)
            }
          }
        }
      }
    }
    html.line()
  }
}

/// The parts of a score difference, in the set's score range.
private struct ContributionParts {
  private let facts: ReportFacts
  private var nodes: [Double]
  private var leaves: [Double?]

  init(_ profile: CityProfile, _ facts: ReportFacts) {
    self.facts = facts
    let scores = facts.assessment.criteria.scores
    nodes = [Double](repeating: 0, count: facts.assessment.plan.nodes.count)
    leaves = [Double?](repeating: nil, count: facts.assessment.plan.leaves.count)
    for entry in profile.contributions where entry.part.isFinite {
      switch entry.subject {
      case .node(let node): nodes[node] = scores.reportedDifference(entry.part)
      case .leaf(let leaf): leaves[leaf] = scores.reportedDifference(entry.part)
      }
    }
  }

  /// The largest part of a leaf, whatever its sign.
  var largest: Double { leaves.reduce(0) { max($0, abs($1 ?? 0)) } }

  var hasFalling: Bool {
    leaves.indices.contains { leaves[$0] != nil && facts.assessment.plan.leaves[$0].sense == .falling }
  }

  func part(_ child: AssessmentPlan.Child) -> Double {
    switch child {
    case .node(let node): nodes[node]
    case .leaf(let leaf): leaves[leaf] ?? 0
    }
  }

  /// The leaves below a component that moved the score, the largest first.
  func leaves(below child: AssessmentPlan.Child) -> [(leaf: Int, part: Double)] {
    guard case .node(let node) = child else { return [] }
    return IndicatorLayout.leaves(below: node, in: facts.assessment.plan)
      .compactMap { leaf in leaves[leaf].flatMap { $0 == 0 ? nil : (leaf, $0) } }
      .sorted { abs($0.part) == abs($1.part) ? $0.leaf < $1.leaf : abs($0.part) > abs($1.part) }
  }
}
