import AssessmentModel
import ReportFiles
import Words

/// The principal score, its components and the further indexes: where the city stands among its peers, and what the next
/// verdict or class needs.
extension CitySection {
  func scores() {
    subheading(.scoresHeading)
    let label = words(.scoresHeading) + ", " + entry.name[page.language]
    let rows = scoreRows.map { (child: $0.child, kind: $0.kind, cuts: cuts(on: $0.child)) }
    let hasCuts = rows.contains { !$0.cuts.isEmpty }
    page.table(class: "standings", label: isShort ? nil : label) {
      html.element("thead") {
        html.element("tr") {
          page.column(.component)
          page.column(.score, class: "n")
          page.column(.peerMedian, class: "n")
          if let name = referenceName { html.element("th", class: "n") { head(name) } }
          if hasCuts { page.column(.nextCut, class: "n") }
          page.column(.position)
        }
      }
      html.element("tbody") {
        var last: ChartAxis?
        for row in rows {
          let axis = page.facts.axis(row.child)
          standing(row.child, class: row.kind, hasCuts ? row.cuts : nil, hasNumbers: axis != last)
          last = axis
        }
      }
    }
    if !isShort { html.element("p", class: "soft") { positionNote(hasCuts: hasCuts) } }
    html.line()
  }

  private func head(_ name: LocalizedText) {
    html.attribute("scope", "col")
    html.localized(name)
  }

  /// What the marks of the strips mean.
  func positionNote() { positionNote(hasCuts: scoreRows.contains { !cuts(on: $0.child).isEmpty }) }

  private func positionNote(hasCuts: Bool) {
    html.text(.positionNote)
    if let name = referenceName { html.text(words(.positionReference, name[page.language])) }
    if hasCuts { html.text(.positionCuts) }
  }

  private var scoreRows: [(child: AssessmentPlan.Child, kind: StaticString?)] {
    [(.node(assessment.plan.principal), "whole")] + page.facts.axes.map { ($0, nil) }
      + assessment.plan.roots.dropFirst().map { (.node($0), "aside") }
  }

  private func isAside(_ child: AssessmentPlan.Child) -> Bool {
    guard case .node(let node) = child else { return false }
    return assessment.plan.roots.dropFirst().contains(node)
  }

  /// - Parameter cuts: the cuts on the row; `nil` if no row has one.
  private func standing(_ child: AssessmentPlan.Child, class kind: StaticString?, _ cuts: [Cut]?, hasNumbers: Bool) {
    let peers = peers(child)
    let median = peers.map { page.score(page.criteria.scores.reported($0.median), of: node(child)) }
    let next = nextCut(of: child, among: cuts ?? [])
    html.element("tr", class: kind) {
      html.element("th") {
        html.attribute("scope", "row")
        html.localized(page.facts.name(child))
      }
      page.scoreCell(child, of: city)
      // The style knows that these are numbers: a class on each would be 15 kB in a report of 82 cities.
      html.element("td", median ?? "–")
      if referenceName != nil {
        html.element("td", reference.flatMap { page.facts.text(child, of: $0) } ?? "–")
      }
      if cuts != nil { html.element("td") { if let next { html.text(next) } else { html.text("–") } } }
      html.element("td") {
        if isShort, isAside(child) { return }
        StandingStrip(
          value: unit(child, of: city), peers: peers, cuts: (cuts ?? []).map(\.place),
          reference: reference.flatMap { unit(child, of: $0) }, axis: page.facts.axis(child),
          tick: { NumberText.tick(page.criteria.scores.reported($0), page.criteria.scores) }
        ).draw(html, title: isShort ? nil : title(child, peers, next), hasNumbers: hasNumbers)
      }
    }
    html.line()
  }

  private func title(_ child: AssessmentPlan.Child, _ peers: PeerStatistics?, _ next: String?) -> String {
    let name = page.facts.name(child)[page.language]
    var parts = [name + words(.colon) + (page.facts.text(child, of: city) ?? words(.notRated))]
    if let peers {
      let ends = [peers.median, peers.lowerQuartile, peers.upperQuartile].map {
        page.score(page.criteria.scores.reported($0), of: node(child))
      }
      parts.append(words(.peerSpread, ends[0], ends[1], ends[2]))
    }
    if let next { parts.append(next) }
    return parts.joined(separator: "; ")
  }

  private func node(_ child: AssessmentPlan.Child) -> Int? { if case .node(let node) = child { node } else { nil } }

  private func peers(_ child: AssessmentPlan.Child) -> PeerStatistics? {
    switch child {
    case .node(let node): profile.peerNodes.indices.contains(node) ? profile.peerNodes[node] : nil
    case .leaf(let leaf): profile.peerLeaves.indices.contains(leaf) ? profile.peerLeaves[leaf] : nil
    }
  }

  private func unit(_ child: AssessmentPlan.Child, of city: Int) -> Double? {
    switch child {
    case .node(let node): assessment.nodes[node].scores[city]
    case .leaf(let leaf): assessment.normalised.columns[leaf][city]
    }
  }

  // MARK: Cuts and the reference city

  /// The city of the criteria set that all are held beside, unless it is this one or was not assessed.
  private var reference: Int? {
    guard let id = page.criteria.referenceCity, id != entry.id else { return nil }
    return assessment.cities.firstIndex { $0.id == id }
  }

  private var referenceName: LocalizedText? { reference.map { assessment.cities[$0].name } }

  private struct Cut {
    /// On the common scale.
    var place: Double
    var words: String
  }

  /// The cuts of verdicts and classes on a node, lowest first.
  private func cuts(on child: AssessmentPlan.Child) -> [Cut] {
    guard case .node(let node) = child else { return [] }
    let id = assessment.plan.nodes[node].id
    var found: [Cut] = []
    func add(_ comparison: Comparison, _ name: String) {
      let cut = comparison.cut
      let phrase: Phrase
      switch comparison {
      case .atLeast, .above: phrase = .needsAtLeast
      case .below, .atMost: phrase = .floorBelow
      case .equals: return
      }
      let place = page.criteria.scores.unit(cut)
      guard !found.contains(where: { $0.place == place }) else { return }
      found.append(Cut(place: place, words: words(phrase, page.facts.shown.cut(cut), name)))
    }
    for (position, rule) in page.criteria.verdicts.enumerated() {
      guard case .conditions(let conditions) = rule.trigger else { continue }
      for condition in conditions where condition.subject == .node(id) {
        add(condition.comparison, page.facts.bands.list[position].short[page.language])
      }
    }
    if let scheme = page.criteria.classes, scheme.node == id {
      for level in scheme.classes { if let bound = level.bound { add(bound, level.name[page.language]) } }
    }
    return found.sorted { $0.place < $1.place }
  }

  /// The first cut above the city's score, in words.
  private func nextCut(of child: AssessmentPlan.Child, among cuts: [Cut]) -> String? {
    guard let value = unit(child, of: city) else { return nil }
    return cuts.first { !Comparison.atLeast($0.place).isMet(by: value) }?.words
  }
}
