import AssessmentModel
import Diagnostics

/// Reads who stands behind an answer.
enum ProofReader {
  private static let words: [(outcome: AnswerProof.Outcome, words: [String])] = [
    (.accepted, ["accepted", "verified", "approved", "yes", "승인", "인정", "확인"]),
    (.rejected, ["rejected", "refuted", "no", "반려", "거부", "불인정"]),
    (.open, ["open", "pending", "보류", "미확인"]),
  ]

  /// What a cell of the column `verified` says: an outcome, a day, or both. A day alone is the day of acceptance.
  static func outcome(_ text: String) -> (outcome: AnswerProof.Outcome, date: String)? {
    let key = ComparedText.key(text)
    if key.isEmpty { return (.open, "") }
    var parts = key.split(separator: " ").map(String.init)
    var date = ""
    if let last = parts.last, isDate(last) {
      date = last
      parts.removeLast()
    }
    let word = parts.joined(separator: " ")
    if word.isEmpty { return (.accepted, date) }
    return words.first { $0.words.contains(word) }.map { ($0.outcome, date) }
  }

  /// `2026`, `2026-03` or `2026-03-01`.
  private static func isDate(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let lengths = [4, 2, 2]
    return parts.count <= 3
      && zip(parts, lengths).allSatisfy { $0.utf8.count == $1 && $0.utf8.allSatisfy { (48...57).contains($0) } }
  }

  /// The proof of an answer from its texts; `nil` if they say nothing. A word that is no outcome leaves it open.
  static func read(
    answeredBy: String, verifiedBy: String, verified: String, header: String, city: String,
    at place: @autoclosure () -> InputLocation, context: inout ReadingContext
  ) -> AnswerProof? {
    var proof = AnswerProof(answeredBy: context.shared(answeredBy), verifiedBy: context.shared(verifiedBy))
    if let found = outcome(verified) {
      proof.outcome = found.outcome
      proof.date = context.shared(found.date)
    } else {
      context.findings.append(
        Diagnostic(
          .proofUnknown, .valueSetAside, .survey(.proofSaysNot, .excerpt(verified), .text(header)), at: place(),
          mend: .survey(.writeProof), city: city))
    }
    return proof.isEmpty ? nil : proof
  }

  /// The finding that an answer was rejected, so that it is missing.
  static func rejection(_ proof: AnswerProof, header: String, city: String, at place: InputLocation) -> Diagnostic {
    let (name, who, when) = (FactValue.text(header), FactValue.quoted(proof.verifiedBy), FactValue.text(proof.date))
    let what: Statement =
      switch (proof.verifiedBy.isEmpty, proof.date.isEmpty) {
      case (true, true): .survey(.wasRejected, name)
      case (false, true): .survey(.wasRejectedBy, name, who)
      case (true, false): .survey(.wasRejectedOn, name, when)
      case (false, false): .survey(.wasRejectedByOn, name, who, when)
      }
    return Diagnostic(.answerRejected, .valueSetAside, what, at: place, mend: .survey(.askForAnswer), city: city)
  }
}
