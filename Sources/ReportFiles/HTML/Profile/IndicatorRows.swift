import AssessmentModel
import Diagnostics
import Words

/// Every indicator with the raw answer, what became of it, the peers and the survey cell.
extension CitySection {
  func indicators() {
    subheading(.indicatorsHeading)
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
          page.column(.source)
        }
      }
      for section in page.facts.layout.sections {
        html.line()
        html.element("tbody") {
          html.element("tr", class: "part") {
            html.element("th") {
              html.attribute("scope", "rowgroup")
              html.attribute("colspan", 4)
              if let node = section.node {
                html.localized(assessment.plan.nodes[node].name)
              } else {
                html.text(.gatesAndOthers)
              }
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

  private func row(_ position: Int, hasCommonRow: Bool) {
    let indicator = page.criteria.indicators[position]
    let leaf = page.facts.layout.leaves[position]
    html.element("tr") {
      html.element("th") {
        html.attribute("scope", "row")
        html.localized(indicator.name)
      }
      html.element("td") {
        page.answer(position, of: city)
        proofs(position)
      }
      let value = leaf.flatMap { assessment.normalised.columns[$0][city] }
      html.element("td") {
        html.text(leaf.flatMap { page.facts.text(.leaf($0), of: city) } ?? "–")
        let peers = leaf.flatMap { profile.peerLeaves.indices.contains($0) ? profile.peerLeaves[$0] : nil }
        if let leaf, value != nil || peers != nil {
          PeerStrip(value: value, peers: peers, axis: page.facts.axis(.leaf(leaf))).draw(html)
        }
      }
      html.element("td") { source(position, hasCommonRow) }
    }
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
