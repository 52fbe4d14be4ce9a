import AssessmentModel
import Diagnostics
import ReportFiles
import Words

/// Every indicator with the raw answer, what became of it, the peers and the survey cell.
extension CitySection {
  func indicators() {
    if isShort { return indicatorLines() }
    let count = NumberText.whole(page.criteria.indicators.count)
    html.element("details", class: "all") {
      html.element("summary") { page.heading(level + 1) { html.text(words(.foldedIndicators, count)) } }
      indicatorTable()
    }
    html.line()
  }

  private func indicatorTable() {
    let common = commonRow()
    page.table(class: "indicators", label: words(.indicatorsHeading) + ", " + entry.name[page.language]) {
      if let common {
        html.element("caption") {
          let parts = words(.sourceRow, "\u{0}").split(separator: "\u{0}", omittingEmptySubsequences: false)
          html.text(String(parts.first ?? ""))
          html.foreign(common)
          html.text(String(parts.last ?? ""))
        }
      }
      html.element("thead") {
        html.element("tr") {
          page.column(.indicator)
          page.column(.answer)
          page.column(.scoreAndPosition)
          page.column(.gapHead, class: "n")
          page.column(.flagHead)
          page.column(.source)
        }
      }
      for section in page.facts.layout.sections {
        html.line()
        html.element("tbody") {
          html.element("tr", class: "part") {
            html.element("th") {
              html.attribute("scope", "rowgroup")
              html.attribute("colspan", 6)
              heading(of: section)
            }
          }
          for indicator in section.indicators {
            html.line()
            row(indicator, hasCommonRow: common != nil)
          }
        }
      }
    }
  }

  private func heading(of section: IndicatorSection) {
    if let node = section.node {
      html.localized(assessment.plan.nodes[node].name)
    } else {
      html.text(.gatesAndOthers)
    }
  }

  /// The indicators of each part in a paragraph.
  private func indicatorLines() {
    subheading(.shortIndicators)
    let gates = Set(
      page.criteria.gates.compactMap { gate in
        if case .indicator(let id) = gate.condition.subject { page.facts.position(id) } else { nil }
      })
    // Gates were said where the verdict was.
    for section in page.facts.layout.sections where !section.indicators.allSatisfy(gates.contains) {
      html.element("p") {
        html.element("b") { heading(of: section) }
        html.text(.colon)
        for (place, position) in section.indicators.enumerated() {
          if place > 0 { html.text("; ") }
          html.localized(page.criteria.indicators[position].name)
          html.text(" ")
          page.plainAnswer(position, of: city)
          if let text = page.facts.layout.leaves[position].flatMap({ page.facts.text(.leaf($0), of: city) }) {
            html.text(" (" + text + ")")
          }
          proofsInLine(position)
        }
        html.text(.fullStop)
      }
      html.line()
    }
  }

  private func row(_ position: Int, hasCommonRow: Bool) {
    let leaf = page.facts.layout.leaves[position]
    html.element("tr") {
      html.element("th") {
        html.attribute("scope", "row")
        html.localized(page.criteria.indicators[position].name)
      }
      html.element("td") {
        page.answer(position, of: city)
        levelMeaning(position)
        proofs(position)
      }
      let value = leaf.flatMap { assessment.normalised.columns[$0][city] }
      let peers = leaf.flatMap { profile.peerLeaves.indices.contains($0) ? profile.peerLeaves[$0] : nil }
      html.element("td") {
        html.text(leaf.flatMap { page.facts.text(.leaf($0), of: city) } ?? "–")
        if let leaf, value != nil || peers != nil {
          PeerStrip(value: value, peers: peers, axis: page.facts.axis(.leaf(leaf))).draw(html)
        }
      }
      html.element("td", class: "n") {
        if let value, let peers {
          html.text(
            NumberText.signed(page.criteria.scores.reportedDifference(value - peers.median), page.decimals))
        } else {
          html.text("–")
        }
      }
      html.element("td") { mark(leaf) }
      html.element("td") { source(position, hasCommonRow) }
    }
  }

  /// Whether it is a strength or a weakness.
  private func mark(_ leaf: Int?) {
    guard let leaf else { return }
    if profile.strengths.contains(leaf) {
      flag("◆ ", .isStrength)
    } else if profile.weaknesses.contains(leaf) {
      flag("◇ ", .isWeakness)
    }
  }

  private func flag(_ sign: String, _ word: Phrase) {
    html.text(sign)
    html.element("span", word)
  }

  /// What the scale's ends mean, as the criteria set says it, where the answer is a level.
  private func levelMeaning(_ position: Int) {
    guard case .level = page.criteria.indicators[position].scale else { return }
    let basis = page.criteria.indicators[position].basis
    if !basis.isEmpty { html.element("div", class: "soft meaning") { html.localized(basis) } }
  }

  private func source(_ indicator: Int, _ hasCommonRow: Bool) {
    let survey = assessment.survey
    let columns = page.facts.columns[indicator]
    if columns.isEmpty {
      html.text(.fromRegistry)
      return
    }
    for (place, column) in columns.enumerated() {
      if place > 0 { html.text(.separator) }
      if !hasCommonRow {
        self.place(survey.location(of: survey.columns[column], city: city))
        html.text(", ")
      }
      html.foreign(survey.columns[column].header)
    }
  }

  private func place(_ location: InputLocation) {
    html.foreign(location.file)
    if let line = location.line { html.text(":\(line)") }
  }

  /// The row all answers of the city stand in, if they stand in one.
  private func commonRow() -> String? {
    let survey = assessment.survey
    guard !survey.columns.contains(where: { $0.lines != nil }) else { return nil }
    let row = survey.locations[city]
    guard row.line > 0, survey.files.indices.contains(Int(row.file)) else { return nil }
    let place =
      row.record > 0
      ? words(.recordLine, NumberText.whole(Int(row.record)), NumberText.whole(Int(row.line)))
      : words(.lineOnly, NumberText.whole(Int(row.line)))
    return survey.files[Int(row.file)] + ", " + place
  }
}
