package import Diagnostics

/// Which questions of a form answer which items of a criteria set, decided once and used for every delivery of the form.
///
/// A mapping is proposed from a first delivery (``MappingProposal``), checked and completed by people, and kept. It holds
/// every question of the form, those that are left out as well, so that a later delivery shows what has changed.
package struct DeliveryMapping: Sendable, Equatable {
  /// The id of the criteria set.
  package var criteria: String
  /// The profile by which the form was read, and what the form calls itself; `nil` where it says nothing.
  package var profile: String
  package var form: String?
  /// Where a return says which city it is of.
  package var cities: CitySource
  /// Which of several returns of one city counts.
  package var returns: ReturnRule
  /// The questions, in the order of the form.
  package var questions: [MappedQuestion]
  /// What was decided where several returns differ.
  package var decisions: [ReturnDecision]

  /// A mapping without questions.
  package init(
    criteria: String, profile: String, form: String? = nil, cities: CitySource = .file, returns: ReturnRule = .ask,
    questions: [MappedQuestion] = [], decisions: [ReturnDecision] = []
  ) {
    (self.criteria, self.profile, self.form, self.cities) = (criteria, profile, form, cities)
    (self.returns, self.questions, self.decisions) = (returns, questions, decisions)
  }

  /// Adds the questions and options of another delivery of the form that this one does not have.
  package mutating func add(_ other: DeliveryMapping) {
    for question in other.questions {
      guard
        let place = questions.firstIndex(where: { $0.name == question.name && $0.entries == question.entries })
      else {
        questions.append(question)
        continue
      }
      for option in question.options where !questions[place].options.contains(where: { $0.code == option.code }) {
        questions[place].options.append(option)
      }
    }
  }
}

/// Where a return says which city it is of.
package enum CitySource: Sendable, Equatable {
  /// In the answer to a question.
  case question(String)
  /// In the respondent's own name, as statistics have areas.
  case respondent
  /// In the name of its file.
  case file
}

/// Which of several returns of one city counts.
package enum ReturnRule: String, Sendable, CaseIterable {
  /// Where they differ, somebody decides, answer by answer (``ReturnDecision``); until then there is no value.
  case ask
  /// The latest return as a whole.
  case latest
  /// For each item the latest return that answers it.
  case byItem = "by-item"
}

/// What was decided for one answer that several returns of a city give differently.
package struct ReturnDecision: Sendable, Equatable {
  /// The city, by any name.
  package var city: String
  /// The item, with its group where it has one: `GOV-01`, `DIV-01[women]`.
  package var to: String
  /// The place whose answer counts, as findings name it: `late.csv:3`, `a.xlsx:Survey!C17`.
  package var from: String
  /// Where it is written.
  package var place: InputLocation?

  /// A decision.
  package init(city: String, to: String, from: String, place: InputLocation? = nil) {
    (self.city, self.to, self.from, self.place) = (city, to, from, place)
  }
}
