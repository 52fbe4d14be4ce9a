package import AssessmentModel
package import Diagnostics

/// One return as a mapping makes it: the answers of one respondent for one city.
package struct MappedReturn: Sendable {
  /// The city as the return names it; candidates in their order, the first as it is written.
  package var city: [String]
  /// Where it stands.
  package var place: InputLocation
  /// When it was sent, in seconds of UTC; `nil` where that is not said so that it could be compared.
  package var time: Int?
  /// Whether it was sent off as complete; `nil` where the tool does not say.
  package var isComplete: Bool?
  /// The answers, in the order of the questions that gave their values.
  package var rows: [AnswerRow]
}

/// One answer with what stands beside it: what one row of a long table holds.
package struct AnswerRow: Sendable, Equatable {
  /// The item, and the group if it is an answer for one.
  package let item: ItemID
  package let group: GroupID?
  /// The answer as it is written in the survey; empty if there is none.
  package var value = ""
  /// Why there is none.
  package var missing: MissingReason?
  /// What a question of its own says of why there is none, as it is written; empty where nothing is said.
  package var stated = ""
  /// What stands beside it.
  package var count = ""
  package var evidence = ""
  package var margin = ""
  package var answeredBy = ""
  package var verifiedBy = ""
  package var verified = ""
  /// Where the answer stood; `nil` where only something beside it was given.
  package var origin: AnswerOrigin?

  /// Whether there is a value.
  var isAnswered: Bool { !value.isEmpty }

  /// The header of its value in a wide table: `GOV-01`, `DIV-01[women]`.
  package var target: String { AnswerKey(item, group: group).header }

  init(_ item: ItemID, _ group: GroupID?) { (self.item, self.group) = (item, group) }
}
