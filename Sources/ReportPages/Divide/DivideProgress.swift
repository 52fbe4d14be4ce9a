import AssessmentModel
import ReportFiles
import Words

/// The gaps of the previous edition, where it is known: the same questions under the same rules.
struct DivideProgress {
  /// The edition before.
  let edition: String
  private let rows: [[CityID: DivideQuestion.Row]]
  private let numbers: [Int: Int]

  /// `nil` if there is no previous edition, or it gave no breakdowns.
  init?(_ content: ReportContent) {
    guard let previous = content.previous else { return nil }
    let facts = ReportFacts(ReportContent(assessment: previous, profile: content.profile))
    let questions = facts.questions(looksUpGuards: false)
    guard questions.contains(where: { !$0.rows.isEmpty }) else { return nil }
    edition = previous.survey.description.edition
    rows = questions.map { question in
      Dictionary(question.rows.map { (previous.cities[$0.city].id, $0) }, uniquingKeysWith: { first, _ in first })
    }
    numbers = Dictionary(questions.enumerated().map { ($1.number, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The rows of a question by city.
  func rows(of question: DivideQuestion) -> [CityID: DivideQuestion.Row]? { numbers[question.number].map { rows[$0] } }
}

extension ReportPage {
  /// How the gaps moved since the previous edition, over the cities that gave both.
  func progressTable(_ questions: [DivideQuestion], since progress: DivideProgress?) {
    guard let progress else { return }
    heading(4) { html.text(words(.divideProgress, progress.edition)) }
    table(class: "levels", label: words(.divideProgress, progress.edition)) {
      html.element("caption", .divideProgressCaption)
      html.element("thead") {
        html.element("tr") {
          column(.indicator)
          column(.checkHead)
          for phrase in [
            Phrase.divideBoth, .divideNarrower, .divideWider, .divideMedianChange,
          ] {
            column(phrase, class: "n")
          }
        }
      }
      html.element("tbody") {
        for question in questions { progressRow(question, progress.rows(of: question) ?? [:]) }
      }
    }
  }

  private func progressRow(_ question: DivideQuestion, _ before: [CityID: DivideQuestion.Row]) {
    let changes = question.rows.compactMap { row in
      before[assessment.cities[row.city].id].map { abs(row.difference) - abs($0.difference) }
    }.sorted()
    guard !changes.isEmpty else { return }
    html.element("tr") {
      html.element("th") {
        html.attribute("scope", "row")
        html.localized(criteria.indicators[question.check.indicator].name)
      }
      html.element(
        "td", words(.groupAgainst, question.group.name[language], question.group.referenceName[language]))
      html.element("td", class: "n", NumberText.whole(changes.count))
      html.element("td", class: "n", NumberText.whole(changes.count { $0 < 0 }))
      html.element("td", class: "n", NumberText.whole(changes.count { $0 > 0 }))
      html.element("td", class: "n", words(.points, NumberText.signed(changes[(changes.count - 1) / 2], 1)))
    }
    html.line()
  }
}
