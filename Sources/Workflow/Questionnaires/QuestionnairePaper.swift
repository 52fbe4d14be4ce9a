internal import AssessmentModel
internal import ReportPages
internal import SurveyTools

extension QuestionnairePage {
  /// A questionnaire on paper: its questions by part.
  init(_ questionnaire: Questionnaire) {
    var parts: [Part] = []
    for question in questionnaire.questions {
      if parts.last?.name != question.part { parts.append(Part(name: question.part, questions: [])) }
      var earlier = ""
      if let answers = questionnaire.earlier, questionnaire.cities.count == 1 {
        earlier = answers.line(question, of: questionnaire.cities[0].id, in: questionnaire.words.first)
      }
      parts[parts.count - 1].questions.append(
        Question(
          number: question.number, text: question.text,
          notes: [question.definition, question.allowed, question.meaning],
          choices: question.ticks, documents: question.documents, groups: question.groups.map(\.name), earlier: earlier,
          hasMargin: question.hasMargin))
    }
    self.init(
      title: questionnaire.title, languages: questionnaire.words.languages,
      edition: questionnaire.earlier?.edition ?? "", reasons: FormQuestion.reasons, parts: parts)
  }
}
