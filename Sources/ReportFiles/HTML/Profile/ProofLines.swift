import AssessmentModel
import Words

/// Who stands behind an answer, on what evidence.
extension CitySection {
  /// A line for each answer of the indicator of which something is said.
  func proofs(_ indicator: Int) {
    let survey = assessment.survey
    for column in page.facts.columns[indicator] {
      guard let proof = survey.columns[column].proofs?[city] else { continue }
      html.element("div", class: "soft") {
        html.text(Self.phrase(proof.outcome))
        if !proof.verifiedBy.isEmpty {
          html.text(" · ")
          html.foreign(proof.verifiedBy)
        }
        if !proof.date.isEmpty { html.text(" · \(proof.date)") }
        if !proof.answeredBy.isEmpty {
          html.text(" · ")
          html.text(.answeredBy)
          html.text(" ")
          html.foreign(proof.answeredBy)
        }
        if let evidence = survey.columns[column].evidence?[city] {
          html.text(" · ")
          html.foreign(evidence)
        }
      }
    }
  }

  private static func phrase(_ outcome: AnswerProof.Outcome) -> Phrase {
    switch outcome {
    case .accepted: .proofAccepted
    case .rejected: .proofRejected
    case .open: .proofOpen
    }
  }
}
