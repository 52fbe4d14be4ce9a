package import AssessmentModel
package import Diagnostics
internal import Words

/// A questionnaire: the questions of a criteria set, for whom, in which languages, with what was answered last time.
package struct Questionnaire: Sendable {
  /// The criteria set.
  package let criteria: CriteriaSet
  /// Its questions.
  package let questions: [FormQuestion]
  /// The texts' languages.
  package let words: FormWords
  /// The cities that it goes to; empty where anybody may fill it in.
  package let cities: [City]
  /// What was answered in the last edition, if that is known.
  package let earlier: EarlierAnswers?

  /// A questionnaire.
  package init(
    _ criteria: CriteriaSet, languages: [Language] = [.english], cities: [City] = [], earlier: EarlierAnswers? = nil
  ) {
    self.criteria = criteria
    questions = FormQuestion.list(criteria)
    words = FormWords(languages)
    self.cities = cities
    self.earlier = earlier
  }

  /// The same questionnaire for some of the cities.
  package func addressed(to cities: [City]) -> Questionnaire {
    Questionnaire(criteria, languages: words.languages, cities: cities, earlier: earlier)
  }

  /// Every group that some question is asked for, in the order of the set.
  package var groups: [FormGroup] {
    var seen: Set<GroupID> = []
    return questions.flatMap(\.groups).filter { seen.insert($0.id).inserted }
  }

  /// Its title, with the city where it goes to one.
  package var title: LocalizedText {
    let set = criteria.title
    guard cities.count == 1 else { return FormWords.text { $0(.formTitle, set[$0.language]) } }
    let city = cities[0].name
    return FormWords.text { $0(.formTitleOfCity, set[$0.language], city[$0.language]) }
  }

  /// The languages in which questions are asked for and not written, with the questions: these stand in English.
  package func gaps(at place: InputLocation) -> [Diagnostic] {
    words.languages.compactMap { language in
      let lacking = questions.filter { !$0.text.isEmpty && $0.text.written(in: language) == nil }.map(\.item.rawValue)
      guard let first = lacking.first else { return nil }
      let what: Statement =
        lacking.count == 1
        ? .survey(.formLanguageGap, .text(language.rawValue), .text(first))
        : .survey(
          .formLanguageGaps, .number(lacking.count), .text(language.rawValue),
          .firstOf(Array(lacking.prefix(12)), count: lacking.count))
      return Diagnostic(.formLanguageGaps, .note, what, at: place)
    }
  }
}
