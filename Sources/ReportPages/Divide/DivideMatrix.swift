import AssessmentModel
import ReportFiles
import Words

/// The switch of the divide page: indicators down, groups across, a way to each question.
extension ReportPage {
  static func anchor(_ question: DivideQuestion, _ criteria: CriteriaSet) -> String {
    "gap-\(criteria.indicators[question.check.indicator].id)-\(question.group.id)"
  }

  func questionMatrix(_ questions: [DivideQuestion], _ rules: DivideRules) {
    let groups = rules.groups.filter { group in questions.contains { $0.group.id == group.id } }
    var indicators: [Int] = []
    for question in questions where indicators.last != question.check.indicator {
      indicators.append(question.check.indicator)
    }
    let wide = levelName(Self.wideLevel)[language]
    page(groups.count) {
      html.element("caption", words(.divideMatrixCaption, wide))
      html.element("thead") {
        html.element("tr") {
          column(.indicator)
          for group in groups {
            html.element("th") {
              html.attribute("scope", "col")
              html.text(words(.groupAgainst, group.name[language], group.referenceName[language]))
            }
          }
        }
      }
      html.element("tbody") {
        for indicator in indicators {
          html.element("tr") {
            html.element("th") {
              html.attribute("scope", "row")
              html.localized(criteria.indicators[indicator].name)
            }
            for group in groups {
              matrixCell(questions.first { $0.check.indicator == indicator && $0.group.id == group.id })
            }
          }
          html.line()
        }
      }
    }
  }

  private func page(_ columns: Int, _ body: () -> Void) {
    table(class: "heatgrid", label: words(.divideQuestions), columns: columns, body)
  }

  private func matrixCell(_ question: DivideQuestion?) {
    guard let question else {
      html.element("td", class: "none", .notAsked)
      return
    }
    guard question.measured > 0 else {
      html.element("td", class: "a0") { html.element("span", class: "none", .notMeasured) }
      return
    }
    let count = question.count(from: Self.wideLevel)
    html.element("td", class: Self.heat(Double(count) / Double(question.measured))) {
      html.element("a") {
        html.attribute("href", "#" + Self.anchor(question, criteria))
        html.text(words(.divideOf, NumberText.whole(count), NumberText.whole(question.measured)))
      }
    }
  }

  private static func heat(_ share: Double) -> StaticString {
    switch share {
    case ..<0.1: "h0"
    case ..<0.3: "h1"
    case ..<0.5: "h2"
    default: "h3"
    }
  }

  /// How many cities have each outcome, by check: the same counts as in `report.xml`.
  func levelTable(_ divide: DivideResult, _ rules: DivideRules) {
    let outcomes: [DivideOutcome] = [
      .level4, .level3, .level2, .level1, .level0, .reverse, .undefined, .notMeasured,
    ]
    html.element("details", class: "fold") {
      html.element("summary", .divideLevels)
      table(class: "levels", label: words(.divideLevels), columns: outcomes.count) {
        html.element("caption", .divideLevelsCaption)
        html.element("thead") {
          html.element("tr") {
            column(.indicator)
            column(.checkHead)
            for outcome in outcomes {
              html.element("th", class: "n") {
                html.attribute("scope", "col")
                switch outcome {
                case .reverse: html.text(.reverseGap)
                case .undefined: html.text(.undefinedGap)
                case .notMeasured: html.text(.notMeasured)
                case .level0, .level1, .level2, .level3, .level4: html.localized(levelName(outcome.level ?? 0))
                }
              }
            }
          }
        }
        html.element("tbody") {
          for check in divide.checks { levelRow(check, outcomes, rules) }
        }
      }
    }
    html.line()
  }

  private func levelRow(_ check: DivideCheck, _ outcomes: [DivideOutcome], _ rules: DivideRules) {
    var counts: [DivideOutcome: Int] = [:]
    for city in assessment.cities.indices { counts[check.outcome(of: city), default: 0] += 1 }
    html.element("tr") {
      html.element("th") {
        html.attribute("scope", "row")
        html.localized(criteria.indicators[check.indicator].name)
      }
      html.element("td") {
        switch check.kind {
        case .gap(let position):
          let group = rules.groups[position]
          html.text(words(.groupAgainst, group.name[language], group.referenceName[language]))
        case .shortfall: html.text(words(.shortfallCheck, check.frontier.map { NumberText.measured($0) } ?? "–"))
        case .affordability: html.text(.affordabilityCheck)
        }
      }
      for outcome in outcomes { html.element("td", class: "n", NumberText.whole(counts[outcome] ?? 0)) }
    }
    html.line()
  }
}
