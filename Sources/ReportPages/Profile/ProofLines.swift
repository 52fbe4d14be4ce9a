import AssessmentModel
import ReportFiles
import Words

/// Who stands behind an answer, on what evidence.
extension CitySection {
  /// A line for each answer of the indicator of which something is said.
  func proofs(_ indicator: Int) {
    for column in page.facts.columns[indicator] {
      guard let proof = assessment.survey.columns[column].proofs?[city] else { continue }
      html.element("div", class: "soft") { line(proof, column) }
    }
  }

  /// The same in brackets, within a sentence.
  func proofsInLine(_ indicator: Int) {
    for column in page.facts.columns[indicator] {
      guard let proof = assessment.survey.columns[column].proofs?[city] else { continue }
      html.text(" [")
      line(proof, column)
      html.text("]")
    }
  }

  private func line(_ proof: AnswerProof, _ column: Int) {
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
    if let evidence = assessment.survey.columns[column].evidence?[city] {
      html.text(" · ")
      html.foreign(evidence)
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
