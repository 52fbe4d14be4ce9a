import AssessmentModel
import ReportFiles
import Words

/// One question of the divide, folded: a sentence, level and gap together, and a line a city with its numbers.
extension ReportPage {
  /// At most this many cities are listed a question, those with the widest gaps.
  static let mostListed = 150

  func fold(_ question: DivideQuestion, _ rules: DivideRules, since progress: DivideProgress?, isOpen: Bool) {
    html.element("details", class: "fold") {
      if isOpen { html.attribute("open") }
      html.element("summary") {
        html.text(words(.groupAgainst, question.group.name[language], question.group.referenceName[language]))
        html.element("span", class: "soft") {
          html.text(" ")
          html.text(
            words(
              .divideSummary, NumberText.whole(question.count(from: Self.wideLevel)),
              NumberText.whole(question.measured), levelName(Self.wideLevel)[language]))
        }
      }
      html.element("div", class: "question", id: Self.anchor(question, criteria)) {
        sentence(question)
        LevelRatioChart(page: self, question: question, rules: rules).write()
        gapTable(question, rules, progress)
      }
    }
    html.line()
  }

  private func sentence(_ question: DivideQuestion) {
    html.element("p") {
      if let ratio = question.medianRatio {
        html.text(
          words(
            .divideMedian, question.group.name[language], NumberText.fixed(ratio, 2),
            question.group.referenceName[language]))
        html.text(" ")
      }
      let missing = question.counts[.notMeasured] ?? 0
      if missing > 0 { html.text(words(.divideMissing, NumberText.whole(missing))) }
      let ahead = question.rows.filter { $0.outcome == .reverse }
      if !ahead.isEmpty {
        html.text(" ")
        let names = ahead.prefix(10).map { assessment.cities[$0.city].name[language] }
        html.text(
          words(
            .divideAhead, question.group.name[language], NumberText.whole(ahead.count),
            names.joined(separator: words(.separator)) + (ahead.count > names.count ? " …" : "")))
      }
    }
    html.line()
  }

  private func gapTable(_ question: DivideQuestion, _ rules: DivideRules, _ progress: DivideProgress?) {
    let shown = question.rows.prefix(Self.mostListed)
    let before = progress?.rows(of: question)
    let label =
      criteria.indicators[question.check.indicator].name[language] + ", "
      + words(.groupAgainst, question.group.name[language], question.group.referenceName[language])
    table(class: "gaplines", label: label) {
      html.element("caption") {
        html.text(words(.divideGapCaption, question.group.name[language], question.group.referenceName[language]))
        if question.rows.count > shown.count {
          html.text(" ")
          html.text(words(.divideListed, NumberText.whole(shown.count), NumberText.whole(question.rows.count)))
        }
      }
      html.element("thead") {
        html.element("tr") {
          column(.cityHead)
          html.element("th") {
            html.attribute("scope", "col")
            html.text(.divideAxis)
          }
          for phrase in [Phrase.groupPercent, .answersN, .referencePercent, .answersN, .difference, .ratio, .exclusion]
          {
            column(phrase, class: "n")
          }
          column(.levelHead)
          if before != nil { column(.divideSince, class: "n") }
        }
      }
      html.element("tbody") { for row in shown { line(row, rules, before) } }
    }
  }

  private func line(_ row: DivideQuestion.Row, _ rules: DivideRules, _ before: [CityID: DivideQuestion.Row]?) {
    html.element("tr") {
      html.element("th") {
        html.attribute("scope", "row")
        html.localized(assessment.cities[row.city].name)
      }
      html.element("td") { Equiplot.draw(group: row.group, reference: row.reference, html) }
      // Columns of numbers are set by the style: a class in each cell would be a tenth of the page.
      html.element("td", words.percent(measured: row.group))
      html.element("td", row.groupSample.map { NumberText.measured($0) } ?? "–")
      html.element("td", words.percent(measured: row.reference))
      html.element("td", row.referenceSample.map { NumberText.measured($0) } ?? "–")
      html.element("td", NumberText.signed(row.difference, 1))
      html.element(
        "td",
        row.ratio.map { NumberText.fixed($0, 2, apartFrom: rules.parity.map(\.bound) + [rules.reverseAbove]) } ?? "–")
      html.element(
        "td",
        row.exclusion.map { NumberText.fixed($0, 2, apartFrom: rules.raiseAtExclusionRatio.map { [$0] } ?? []) } ?? "–")
      html.element("td") {
        outcome(row.outcome, of: .gap(group: 0))
        for remark in row.guards ?? [] {
          html.element("span", class: "soft", Self.remark(remark))
        }
      }
      if let before {
        html.element(
          "td",
          before[assessment.cities[row.city].id].map { NumberText.signed(abs(row.difference) - abs($0.difference), 1) }
            ?? "–")
      }
    }
    html.line()
  }

  static func remark(_ guarded: DivideGuard) -> Phrase {
    switch guarded {
    case .raisedByDifference: .guardRaisedByDifference
    case .raisedByExclusionRatio: .guardRaisedByExclusion
    case .cappedBySample: .guardCappedBySample
    case .cappedByDifference: .guardCappedByDifference
    }
  }
}
