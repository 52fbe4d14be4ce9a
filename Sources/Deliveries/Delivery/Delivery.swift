package import Diagnostics

/// What one file of a survey tool or a statistics office says, before anybody has decided what it means for a criteria set.
///
/// Questions stand in the file's order, respondents in that of their rows; `answers` is a column a question, a cell a
/// respondent. Nothing that the file says is dropped here: what is personal, or not asked for, is left out where the
/// delivery is mapped to a survey, and said there.
package struct Delivery: Sendable {
  /// The profile that read it.
  package let profile: DeliveryProfileName
  /// The path of the file as the user named it.
  package let file: String
  /// What the file, sheet or form calls itself, and its version; `nil` where it does not say.
  package var form: DeliveredForm
  /// The questions, statistics or columns, in the order of the file.
  package var questions: [DeliveredQuestion]
  /// The respondents: rows of an export, or reporting areas and periods of statistics.
  package var respondents: [DeliveredRespondent]
  /// A column a question, a cell a respondent.
  package var answers: [[DeliveredAnswer]]
  /// The reasons why something is missing that this kind of file can tell apart.
  package var tellsApart: Set<AbsenceReason>

  /// A delivery without questions.
  package init(
    profile: DeliveryProfileName, file: String, form: DeliveredForm = DeliveredForm(),
    tellsApart: Set<AbsenceReason>
  ) {
    (self.profile, self.file, self.form, self.tellsApart) = (profile, file, form, tellsApart)
    (questions, respondents, answers) = ([], [], [])
  }

  /// Adds a question with its column.
  ///
  /// - Precondition: a cell for each respondent.
  package mutating func append(_ question: DeliveredQuestion, _ column: [DeliveredAnswer]) {
    precondition(column.count == respondents.count)
    questions.append(question)
    answers.append(column)
  }
}

/// What a file says of the form behind it.
package struct DeliveredForm: Sendable, Equatable {
  /// Its identifier in the tool.
  package var id: String?
  /// Its title.
  package var title: String?
  /// The versions that its respondents answered, in the order of the file.
  package var versions: [String] = []

  /// A form that says nothing of itself.
  package init(id: String? = nil, title: String? = nil, versions: [String] = []) {
    (self.id, self.title, self.versions) = (id, title, versions)
  }
}

/// One respondent: a row of an export, or an area and a period of statistics.
package struct DeliveredRespondent: Sendable, Equatable {
  /// What the tool calls it: `_uuid`, `id`, `Respondent ID`, or area and period; else the row's number.
  package var id: String
  /// Where it stands.
  package var place: InputLocation
  /// The version of the form that it answered.
  package var version: String?
  /// Whether the answers were sent off as complete; `nil` where the tool does not say.
  package var isComplete: Bool?
  /// When it was sent, as the file writes it.
  package var submitted: String?
  /// Of statistics the reporting area, and the period; `nil` where there is none.
  package var area: String?
  package var period: String?

  /// A respondent.
  package init(
    id: String, place: InputLocation, version: String? = nil, isComplete: Bool? = nil, submitted: String? = nil,
    area: String? = nil, period: String? = nil
  ) {
    (self.id, self.place, self.version, self.isComplete, self.submitted) = (id, place, version, isComplete, submitted)
    (self.area, self.period) = (area, period)
  }
}
