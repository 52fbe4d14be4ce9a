import AssessmentModel
import ReportFiles
import Words

/// Between which ends a city's score lies for the answers that are missing.
extension CitySection {
  private static let shownAnswers = 5

  func bounds() {
    guard let bounds = explanation?.bounds, let low = page.facts.reported(bounds.lowest),
      let high = page.facts.reported(bounds.highest)
    else { return }
    html.element("p") {
      html.text(
        words(
          .boundsText, page.score(low, of: assessment.plan.principal), page.score(high, of: assessment.plan.principal)))
      if let worse = bounds.lowestVerdict, let better = bounds.highestVerdict, worse != better {
        let names = [worse, better].map { page.criteria.verdicts[$0].name[page.language] }
        html.text(words(.boundsVerdicts, names[0], names[1]))
      } else {
        html.text(words(.fullStop))
      }
      if !bounds.answers.isEmpty {
        let answers = bounds.answers.prefix(Self.shownAnswers).map { answer in
          words(
            .narrowing, page.criteria.indicators[answer.indicator].name[page.language],
            NumberText.fixed(page.facts.reported(difference: answer.narrowing), page.decimals))
        }
        html.text(words(.boundsNarrow, answers.joined(separator: words(.separator))))
      }
    }
    html.line()
  }
}
