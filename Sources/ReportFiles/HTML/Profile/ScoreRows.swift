import AssessmentModel
import Words

/// The principal score, its components and the further indexes against the peers.
extension CitySection {
  func scores() {
    subheading(.scoresHeading)
    let principal = AssessmentPlan.Child.node(assessment.plan.principal)
    let label = words(.scoresHeading) + ", " + entry.name[page.language]
    page.table(class: "peersTable", label: label) {
      html.element("thead") {
        html.element("tr") {
          page.column(.component)
          page.column(.score, class: "n")
          page.column(.peerMedian, class: "n")
          page.column(.position)
        }
      }
      html.element("tbody") {
        row(principal, class: "whole")
        for child in page.facts.axes { row(child) }
        for root in assessment.plan.roots.dropFirst() { row(.node(root), class: "aside") }
      }
    }
    html.element("p", class: "soft") { peerNote() }
    html.line()
  }

  private func peerNote() {
    let hasPeers = profile.peerNodes.contains { $0 != nil } || profile.peerLeaves.contains { $0 != nil }
    guard hasPeers else {
      html.text(.noPeers)
      return
    }
    let count = (profile.peerNodes[assessment.plan.principal]?.count).map { words.count(NumberText.whole($0)) }
    let group = profile.peerGroup.id == "all" ? words(.everyCity) : profile.peerGroup.name[page.language]
    html.text(words(.peersAre, count.map { "\(group), \($0)" } ?? group))
  }

  private func row(_ child: AssessmentPlan.Child, class kind: StaticString? = nil) {
    let peers = peers(child)
    html.element("tr", class: kind) {
      html.element("th") {
        html.attribute("scope", "row")
        html.localized(page.facts.name(child))
      }
      page.scoreCell(child, of: city)
      let node: Int? = if case .node(let node) = child { node } else { nil }
      html.element(
        "td", class: "n", peers.map { page.score(page.criteria.scores.reported($0.median), of: node) } ?? "–")
      html.element("td") { PeerStrip(value: unit(child), peers: peers, axis: page.facts.axis(child)).draw(html) }
    }
    html.line()
  }

  private func peers(_ child: AssessmentPlan.Child) -> PeerStatistics? {
    switch child {
    case .node(let node): profile.peerNodes.indices.contains(node) ? profile.peerNodes[node] : nil
    case .leaf(let leaf): profile.peerLeaves.indices.contains(leaf) ? profile.peerLeaves[leaf] : nil
    }
  }

  private func unit(_ child: AssessmentPlan.Child) -> Double? {
    switch child {
    case .node(let node): assessment.nodes[node].scores[city]
    case .leaf(let leaf): assessment.normalised.columns[leaf][city]
    }
  }
}
