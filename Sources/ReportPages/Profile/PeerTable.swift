import AssessmentModel
import ReportFiles
import Words

/// The groups of peers: how they were chosen, how many there are, what they have, and which is used.
extension CitySection {
  /// The group that the city is held against.
  var usedPeers: PeerGroup? { profile.usedPeers.map { profile.peers[$0] } }

  private var hasStatistics: Bool {
    profile.peerNodes.contains { $0 != nil } || profile.peerLeaves.contains { $0 != nil }
  }

  func peerGroups() {
    guard assessment.cities.count > 1 else { return html.element("p", class: "soft", .noPeers) }
    if isShort { return peerSentence() }
    subheading(.peersHeading)
    html.element("p") { html.text(usedText) }
    let columns = [AssessmentPlan.Child.node(assessment.plan.principal)] + page.facts.axes
    let nodes = columns.compactMap { child -> Int? in if case .node(let node) = child { node } else { nil } }
    page.table(class: "groups", label: words(.peersHeading) + ", " + entry.name[page.language]) {
      html.element("thead") {
        html.element("tr") {
          page.column(.peersHeading)
          page.column(.count, class: "n")
          for node in nodes {
            html.element("th", class: "n") {
              html.attribute("scope", "col")
              html.localized(assessment.plan.nodes[node].name)
            }
          }
        }
      }
      html.element("tbody") {
        for group in profile.peers where group.kind != .all || group == usedPeers {
          html.element("tr", class: group == usedPeers ? "whole" : nil) {
            html.element("th") {
              html.attribute("scope", "row")
              html.text(name(group))
            }
            html.element("td", class: "n", NumberText.whole(group.count))
            for node in nodes {
              html.element(
                "td", class: "n",
                group.nodes[node].map { page.score(page.criteria.scores.reported($0.median), of: node) } ?? "–")
            }
          }
        }
      }
    }
    html.element("p", class: "soft") {
      html.text(.peerRule)
      nearest()
    }
    html.line()
  }

  private func nearest() {
    guard let group = profile.peers.first(where: { $0.kind == .nearest }) else {
      if profile.peers.contains(where: { $0.kind == .region }) { html.text(.nearestUnknown) }
      return
    }
    html.text(.nearestList)
    for (place, member) in group.members.enumerated() {
      if place > 0 { html.text(.separator) }
      html.localized(assessment.cities[member.city].name)
      html.text(" " + NumberText.fixed(member.distance, 2))
    }
    html.text(.fullStop)
  }

  /// The groups in one paragraph.
  private func peerSentence() {
    html.element("p", class: "soft") {
      html.text(usedText)
      for group in profile.peers where group.kind != .all && group != usedPeers {
        guard let median = group.nodes[assessment.plan.principal]?.median else { continue }
        html.text(
          words(
            .otherPeers, name(group), NumberText.whole(group.count),
            page.score(page.criteria.scores.reported(median), of: assessment.plan.principal)))
      }
    }
  }

  /// Against whom, in a sentence.
  private var usedText: String {
    guard let group = usedPeers, hasStatistics else { return words(.noPeers) }
    return words(group.kind == .all ? .peersAllUsed : .peersUsed, name(group), NumberText.whole(group.count))
  }

  /// A group in words.
  func name(_ group: PeerGroup) -> String {
    switch group.kind {
    case .region: return words(.peerRegion, group.group.name[page.language])
    case .income:
      let name = words(Self.quarter(IncomeGroups.position(group.group.id) ?? 0))
      guard let ends = group.incomes else { return name }
      return words(
        .peerIncome, name, Self.dollars(ends.lowerBound), Self.dollars(ends.upperBound))
    case .nearest: return words(.peerNearest, NumberText.whole(group.count))
    case .all: return words(.peerAll)
    }
  }

  private static func quarter(_ group: Int) -> Phrase {
    [.peerIncomeLowest, .peerIncomeSecond, .peerIncomeThird, .peerIncomeHighest][group]
  }

  /// International dollars a head, to the nearest hundred.
  static func dollars(_ amount: Double) -> String {
    NumberText.fixed(amount - amount.remainder(dividingBy: 100), 0)
  }
}
