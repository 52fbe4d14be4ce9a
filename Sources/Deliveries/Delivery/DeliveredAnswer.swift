package import Diagnostics

/// What stands in one cell of a delivery.
package struct DeliveredAnswer: Sendable, Equatable {
  /// What was answered.
  package enum Content: Sendable, Equatable {
    /// A text, number or date as the file writes it, and the code of a single choice.
    case value(String)
    /// The codes of the options that were chosen, in the order of the question's options, and what was written under
    /// “other”. None chosen, and the question answered, is an empty list.
    case choices([String], other: String?)
    /// Nothing, and why.
    case absent(AbsenceReason)
  }

  /// What was answered.
  package var content: Content
  /// Where it stands: the cell, or the element.
  package var place: InputLocation

  /// An answer.
  package init(_ content: Content, place: InputLocation) { (self.content, self.place) = (content, place) }
}

/// Why a cell of a delivery holds no answer, as far as its tool tells.
package enum AbsenceReason: String, Sendable, CaseIterable {
  /// The form did not show the question to this respondent.
  case notShown
  /// The question was shown, or may have been, and nothing was answered.
  case empty
  /// The respondent said that it will not answer.
  case declined
  /// The question does not apply to the respondent.
  case notApplicable
  /// The respondent does not know.
  case unknown
  /// The version of the form that was answered has no such question.
  case notInVersion
  /// The value exists and is not published, or was suppressed.
  case confidential
}
