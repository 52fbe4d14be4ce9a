import AssessmentModel
import ReportFiles
import Words

/// The divide page: who gave breakdowns, one chart a question, flags, rules, inequality between cities.
extension ReportPage {
  func divide() {
    guard let divide = assessment.divide, let rules = criteria.divide else { return }
    let questions = facts.questions()
    let progress = DivideProgress(facts.content)
    section("divide", words(.divide)) {
      let measured = citiesWithBreakdowns(divide)
      html.element("p", class: "key") { divideSentence(questions, rules, measured.count) }
      heading(3, id: "divide-coverage", anchor: "divide-coverage") { html.text(.divideCoverage) }
      coverage(questions, measured.count)
      if !measured.isEmpty {
        heading(3, id: "divide-questions", anchor: "divide-questions") { html.text(.divideQuestions) }
        // One file for sending holds the widest question only; the others stand on the divide page of the site.
        if !site.isSingle { questionMatrix(questions, rules) }
        progressTable(questions, since: progress)
        let worst = widest(questions)?.number
        for (place, question) in questions.enumerated() where question.measured + question.rows.count > 0 {
          if site.isSingle, question.number != worst { continue }
          let isNew =
            site.isSingle || place == 0 || questions[place - 1].check.indicator != question.check.indicator
          if isNew { heading(4) { html.localized(criteria.indicators[question.check.indicator].name) } }
          fold(question, rules, since: progress, isOpen: question.number == worst)
        }
      }
      heading(3, id: "divide-flags", anchor: "divide-flags") { html.text(.divideFlagsHeading) }
      html.element("p", .divideFlagsIntro)
      levelTable(divide, rules)
      if assessment.cities.count <= 1000 { flagTable(divide) }
      ruleTables(rules)
      inequality(divide)
    }
  }

  /// The cities with at least one gap between groups that was measured.
  func citiesWithBreakdowns(_ divide: DivideResult) -> [Int] {
    assessment.cities.indices.filter { city in
      divide.checks.contains { check in
        guard case .gap = check.kind else { return false }
        return check.outcome(of: city) != .notMeasured
      }
    }
  }

  /// From this level on a gap is called wide.
  static let wideLevel = 3

  /// The question with most cities at ``wideLevel`` or above.
  private func widest(_ questions: [DivideQuestion]) -> DivideQuestion? {
    var best: DivideQuestion?
    for question in questions where question.count(from: Self.wideLevel) > best?.count(from: Self.wideLevel) ?? 0 {
      best = question
    }
    return best
  }

  func divideSentence(_ questions: [DivideQuestion], _ rules: DivideRules, _ measured: Int) {
    guard measured > 0 else {
      html.text(.divideNone)
      return
    }
    let wide = NumberText.whole(Self.wideLevel)
    guard let best = widest(questions) else {
      html.text(words(.divideNoWide, NumberText.whole(measured), wide))
      return
    }
    html.text(
      words(
        .divideKey, best.group.name[language], best.group.referenceName[language],
        criteria.indicators[best.check.indicator].name[language], wide,
        NumberText.whole(best.count(from: Self.wideLevel)), NumberText.whole(best.measured)))
  }

  // MARK: Coverage

  /// Who gave breakdowns and who did not, as two bars, and the same by question.
  private func coverage(_ questions: [DivideQuestion], _ measured: Int) {
    let total = assessment.cities.count
    html.element("dl", class: "shares") {
      html.element("div") {
        html.element("dt", words(.divideGave, NumberText.whole(measured)))
        html.element("dd") { share(measured, of: total, class: "on") }
      }
      html.element("div") {
        html.element("dt", words(.divideGaveNone, NumberText.whole(total - measured)))
        html.element("dd") { share(total - measured, of: total, class: "hatched") }
      }
    }
    html.line()
    html.element("p", class: "prose", .divideCoverageNote)
    html.line()
  }

  /// A bar of a share; hatched stands for what was not measured.
  private func share(_ count: Int, of total: Int, class kind: StaticString) {
    html.element("svg", class: "share") {
      html.attribute("viewBox", "0 0 600 14")
      html.attribute("aria-hidden", "true")
      html.attribute("preserveAspectRatio", "none")
      let width = total == 0 ? 0 : 600 * Double(count) / Double(total)
      html.shape("path", class: kind) { html.attribute("d") { PathData(html).box(0, 0, width, 14) } }
      if kind.description == "hatched" {
        html.shape("path", class: "hatch") {
          html.attribute("d") {
            for x in stride(from: 0.0, to: width, by: 12) {
              PathData(html).line(x, 14, min(x + 9, width), max(14 - 14 * min(9, width - x) / 9, 0))
            }
          }
        }
      }
    }
  }
}
