/// Who stands behind an answer: who gave it, who verified it, what came of that and when.
public struct AnswerProof: Sendable, Hashable {
  /// What the one who verified an answer says of it.
  public enum Outcome: String, Sendable, Hashable, CaseIterable {
    /// The evidence bears the answer out.
    case accepted
    /// It does not; the answer counts as missing (``MissingReason/invalid``).
    case rejected
    /// Nobody has decided.
    case open
  }

  /// Who answered; empty if nobody is named.
  public var answeredBy: String
  /// Who verified it; empty if nobody is named.
  public var verifiedBy: String
  /// What came of it.
  public var outcome: Outcome
  /// When, as `2026-03-01`, `2026-03` or `2026`; empty if no day is given.
  public var date: String

  /// Creates a proof.
  public init(answeredBy: String = "", verifiedBy: String = "", outcome: Outcome = .open, date: String = "") {
    self.answeredBy = answeredBy
    self.verifiedBy = verifiedBy
    self.outcome = outcome
    self.date = date
  }

  /// Whether it says nothing at all.
  public var isEmpty: Bool { self == AnswerProof() }
}
