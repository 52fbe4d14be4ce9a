import AssessmentModel
import ReportFiles
import Words

/// The rules behind the flags, and the inequality between cities.
extension ReportPage {
  func ruleTables(_ rules: DivideRules) {
    heading(3, id: "divide-rules", anchor: "divide-rules") { html.text(.divideRules) }
    html.element("div", class: "columns") {
      ladder(.parityRatio) {
        for step in rules.parity {
          ladderRow(words(.ratioFrom, NumberText.measured(step.bound)), step.level)
        }
        ladderRow(words(.ratioLower), DivideRules.highestLevel)
      }
      if !rules.shortfall.isEmpty {
        ladder(.shortfallHead) {
          for step in rules.shortfall { ladderRow(words(.aboveBound, words.percent(cut: step.bound)), step.level) }
        }
      }
      if !rules.affordability.isEmpty {
        ladder(.priceHead) {
          for step in rules.affordability {
            ladderRow(words(.aboveBound, words.percents(NumberText.measured(step.bound))), step.level)
          }
        }
      }
    }
    html.element("ul") {
      for sentence in guards(rules) { html.element("li", sentence) }
    }
    html.line()
  }

  private func guards(_ rules: DivideRules) -> [String] {
    let cap = NumberText.whole(rules.capLevel)
    var list = [words(.ruleReverse, NumberText.measured(rules.reverseAbove))]
    if let points = rules.raiseAtDifference {
      list.append(words(.ruleDifference, NumberText.measured(points), NumberText.whole(rules.differenceLevel)))
    }
    if let ratio = rules.raiseAtExclusionRatio { list.append(words(.ruleExclusion, NumberText.measured(ratio))) }
    if let sample = rules.minimumSample { list.append(words(.ruleSample, NumberText.whole(sample), cap)) }
    if let points = rules.minimumDifference { list.append(words(.ruleSmall, NumberText.measured(points), cap)) }
    list.append(words(.ruleZeroReference))
    list.append(words(.ruleNotMeasured))
    return list
  }

  private func ladder(_ title: Phrase, _ rows: () -> Void) {
    html.element("table", class: "ladder") {
      html.element("thead") {
        html.element("tr") {
          column(title)
          column(.levelHead)
        }
      }
      html.element("tbody", rows)
    }
    html.line()
  }

  private func ladderRow(_ bound: String, _ level: Int) {
    html.element("tr") {
      html.element("td", bound)
      html.element("td") { flag(level) }
    }
  }

  func inequality(_ divide: DivideResult) {
    guard !divide.inequality.isEmpty else { return }
    heading(3, id: "divide-between", anchor: "divide-between") { html.text(.betweenCities) }
    table(label: words(.betweenCities)) {
      html.element("caption", .betweenCaption)
      html.element("thead") {
        html.element("tr") {
          column(.indicator)
          for phrase in [
            Phrase.answersN, .mean, .lowest, .highest, .variation, .gini, .theil, .between, .within, .atkinson, .fifths,
            .percentile80,
          ] {
            column(phrase, class: "n")
          }
        }
      }
      html.element("tbody") { for row in divide.inequality { inequalityRow(row) } }
    }
    html.element("ul", class: "soft") {
      for phrase in [
        Phrase.defineVariation, .defineGini, .defineTheil, .defineAtkinson, .defineFifths, .definePercentile,
      ] {
        html.element("li", phrase)
      }
    }
    html.line()
  }

  private func inequalityRow(_ row: Inequality) {
    html.element("tr") {
      html.element("th") {
        html.attribute("scope", "row")
        html.localized(criteria.indicators[row.indicator].name)
      }
      html.element("td", class: "n", NumberText.whole(row.count))
      html.element("td", class: "n", NumberText.fixed(row.mean, 1))
      extreme(row.minimum)
      extreme(row.maximum)
      let atkinson = row.atkinson.count > 1 ? row.atkinson[1] : nil
      for value in [
        row.variationN, row.gini, row.theilT?.total, row.theilT?.between, row.theilT?.within, atkinson,
      ] {
        html.element("td", class: "n", value.map { NumberText.fixed($0, 3) } ?? "–")
      }
      html.element("td", class: "n", row.fifths.map { NumberText.fixed($0, 1) } ?? "–")
      html.element("td", class: "n", row.percentile80To20.map { NumberText.fixed($0, 1) } ?? "–")
    }
    html.line()
  }

  private func extreme(_ entry: (value: Double, city: Int)) {
    html.element("td", class: "n") {
      html.text(NumberText.fixed(entry.value, 1))
      html.text(" ")
      html.element("span", class: "soft") { html.localized(assessment.cities[entry.city].name) }
    }
  }
}
