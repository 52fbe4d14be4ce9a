import AssessmentModel
import ReportFiles
import Words

/// The divide checks of one city.
extension CitySection {
  func divideCard() {
    guard let divide = assessment.divide, !divide.checks.isEmpty else { return }
    subheading(.divide)
    let measured = profile.divide.filter { $0.outcome != .notMeasured }
    guard !measured.isEmpty else {
      html.element("p", class: "soft", .nothingMeasured)
      return
    }
    if isShort {
      divideSentences(measured, divide)
      return notMeasured(profile.divide.count - measured.count)
    }
    divideSentences(measured, divide, isOnPaperOnly: true)
    page.table(class: "gaps", label: words(.divide) + ", " + entry.name[page.language]) {
      html.element("thead") {
        html.element("tr") {
          page.column(.checkHead)
          page.column(.groupPercent, class: "n")
          page.column(.referencePercent, class: "n")
          page.column(.difference, class: "n")
          page.column(.ratio, class: "n")
          page.column(.exclusion, class: "n")
          page.column(.levelHead)
          page.column(.note)
        }
      }
      var last = -1
      for finding in measured {
        let check = divide.checks[finding.check]
        let isAlone = measured.count { divide.checks[$0.check].indicator == check.indicator } == 1
        if !isAlone, check.indicator != last {
          last = check.indicator
          html.element("tr", class: "part") {
            html.element("th") {
              html.attribute("scope", "rowgroup")
              html.attribute("colspan", 8)
              html.localized(page.criteria.indicators[check.indicator].name)
            }
          }
        }
        row(finding, check, isAlone: isAlone)
        html.line()
      }
    }
    notMeasured(profile.divide.count - measured.count)
  }

  private func notMeasured(_ count: Int) {
    if count > 0 {
      html.element(
        "p", class: "soft",
        words(.someNotMeasured, NumberText.whole(count), NumberText.whole(profile.divide.count)))
    }
    html.line()
  }

  /// The only check of its indicator is named by both.
  private func row(_ finding: DivideFinding, _ check: DivideCheck, isAlone: Bool) {
    html.element("tr") {
      html.element("th") {
        html.attribute("scope", "row")
        if isAlone {
          html.localized(page.criteria.indicators[check.indicator].name)
          html.text(.colon)
        }
        name(check)
      }
      if let measures = finding.measures {
        percent(measures.group, measures.groupSample)
        percent(measures.reference, measures.referenceSample)
        html.element("td", words(.points, NumberText.signed(measures.difference, 1)))
        let ratios = (page.criteria.divide?.parity.map(\.bound) ?? []) + [page.criteria.divide?.reverseAbove ?? 1]
        let exclusion = page.criteria.divide?.raiseAtExclusionRatio.map { [$0] } ?? []
        html.element("td", measures.parityRatio.map { NumberText.fixed($0, 2, apartFrom: ratios) } ?? "–")
        html.element("td", measures.exclusionRatio.map { NumberText.fixed($0, 2, apartFrom: exclusion) } ?? "–")
      } else {
        html.element("td") {
          if let value = finding.value { html.text(shortfall(value, check)) }
        }
        for _ in 0..<4 { html.element("td", "–") }
      }
      html.element("td") { page.outcome(finding.outcome, of: check.kind) }
      html.element("td") { remarks(finding) }
    }
  }

  private func percent(_ value: Double, _ sample: Double?) {
    html.element("td") {
      html.text(words.percent(measured: value))
      if let sample {
        html.text(" ")
        html.element("span", class: "soft", "n " + NumberText.measured(sample))
      }
    }
  }

  func name(_ check: DivideCheck) {
    switch check.kind {
    case .gap(let position):
      guard let group = page.criteria.divide?.groups[position] else { return }
      html.text(words(.groupAgainst, group.name[page.language], group.referenceName[page.language]))
    case .shortfall: html.text(words(.shortfallCheck, check.frontier.map { NumberText.measured($0) } ?? "–"))
    case .affordability: html.text(.affordabilityCheck)
    }
  }

  private func remarks(_ finding: DivideFinding) {
    var parts: [Phrase] = finding.guards.map { guarded in
      switch guarded {
      case .raisedByDifference: .guardRaisedByDifference
      case .raisedByExclusionRatio: .guardRaisedByExclusion
      case .cappedBySample: .guardCappedBySample
      case .cappedByDifference: .guardCappedByDifference
      }
    }
    if let clear = finding.measures?.isClear { parts.append(clear ? .clear : .notClear) }
    for (place, part) in parts.enumerated() {
      if place > 0 { html.text(.separator) }
      html.text(part)
    }
  }
}
