internal import AssessmentModel
internal import SurveyFiles
internal import Words

/// The table of a questionnaire, whatever it is written into: a row a question, or a row a question and city, in columns
/// that are read again and columns that are there to be read by people.
///
/// It is a long table as the readers of returns know it, so that it comes back without a mapping: the headers are theirs,
/// and those of the other columns say that they are not read.
struct AnswerSheet {
  /// A column.
  enum Column: Hashable {
    case city, cityName, item, question, allowed, answer, reason, evidence, documents, margin, earlier
    case group(FormGroup)
    case count(FormGroup)
    case part
  }

  let questionnaire: Questionnaire
  let columns: [Column]

  init(_ questionnaire: Questionnaire) {
    self.questionnaire = questionnaire
    let questions = questionnaire.questions
    var columns: [Column] = questionnaire.cities.isEmpty ? [] : [.city]
    if questionnaire.cities.count > 1 { columns.append(.cityName) }
    columns += [.item, .question, .allowed, .answer, .reason, .evidence]
    if questions.contains(where: { !$0.documents.isEmpty }) { columns.append(.documents) }
    if questions.contains(where: \.hasMargin) { columns.append(.margin) }
    if questionnaire.earlier != nil, !questionnaire.cities.isEmpty { columns.append(.earlier) }
    for group in questionnaire.groups { columns += [.group(group), .count(group)] }
    columns.append(.part)
    self.columns = columns
  }

  private var words: FormWords { questionnaire.words }

  /// The header that is read when the table comes back.
  func header(_ column: Column) -> String {
    switch column {
    case .city: "city"
    case .cityName: FormGuidance.cityName.header[words.first]
    case .item: "question"
    case .question: GuidanceColumn.question.header[words.first]
    case .allowed: GuidanceColumn.allowed.header[words.first]
    case .answer: "value"
    case .reason: "missing"
    case .evidence: "evidence"
    case .documents: FormGuidance.documents.header[words.first]
    case .margin: "margin"
    case .earlier: FormGuidance.earlier.header[words.first]
    case .group(let group): "[\(group.id)]"
    case .count(let group): "[\(group.id)].n"
    case .part: FormGuidance.part.header[words.first]
    }
  }

  /// The header that people read.
  func heading(_ column: Column) -> LocalizedText {
    switch column {
    case .city, .cityName: FormWords.text { $0(.formHeadCity) }
    case .item: FormWords.text { $0(.formHeadID) }
    case .question: FormWords.text { $0(.formHeadQuestion) }
    case .allowed: FormWords.text { $0(.formHeadAllowed) }
    case .answer: FormWords.text { $0(.formHeadAnswer) }
    case .reason: FormWords.text { $0(.formHeadReason) }
    case .evidence: FormWords.text { $0(.formHeadEvidence) }
    case .documents: FormWords.text { $0(.formHeadDocuments) }
    case .margin: FormWords.text { $0(.formHeadMargin) }
    case .earlier: FormWords.text { $0(.formHeadEarlier, questionnaire.earlier?.edition ?? "") }
    case .group(let group): FormWords.text { $0(.formHeadGroup, group.name[$0.language]) }
    case .count(let group): FormWords.text { $0(.formHeadCount, group.name[$0.language]) }
    case .part: FormWords.text { $0(.formHeadPart) }
    }
  }

  /// Whether something is to be filled in.
  func isOpen(_ column: Column, _ question: FormQuestion) -> Bool {
    switch column {
    case .answer, .reason, .evidence: true
    case .margin: question.hasMargin
    case .group(let group), .count(let group): question.groups.contains(group)
    case .city, .cityName, .item, .question, .allowed, .documents, .earlier, .part: false
    }
  }

  /// Whether a column is one to be filled in, for some questions at least.
  func isEntry(_ column: Column) -> Bool {
    switch column {
    case .answer, .reason, .evidence, .margin, .group, .count: true
    case .city, .cityName, .item, .question, .allowed, .documents, .earlier, .part: false
    }
  }

  /// What stands in a cell; empty where something is to be filled in.
  ///
  /// The number before a question keeps its text from being the name of an item, which a header is known by.
  func text(_ column: Column, _ question: FormQuestion, _ city: City?) -> String {
    switch column {
    case .city: return city?.id.rawValue ?? ""
    case .cityName: return city.map { words.beside($0.name) } ?? ""
    case .item: return question.item.rawValue
    case .question: return "\(question.number). " + words.lines([question.text, question.definition])
    case .allowed: return words.lines([question.allowed, question.meaning])
    case .documents: return words.lines(question.documents)
    case .earlier:
      guard let city else { return "" }
      return questionnaire.earlier?.lines(question, of: city.id, in: words.first) ?? ""
    case .part: return words.beside(question.part)
    case .answer, .reason, .evidence, .margin, .group, .count: return ""
    }
  }

  /// The cities of the rows; one without a city where anybody may fill it in.
  var cities: [City?] { questionnaire.cities.isEmpty ? [nil] : questionnaire.cities }
}
