internal import AssessmentModel
package import Deliveries
package import Diagnostics
internal import SurveyFiles

/// Reads the returns of a delivery by a mapping.
///
/// What the mapping does not say is not guessed: a code without a meaning, a question that is gone or only likely, a
/// return that names no city are set aside, and said.
package struct ReturnReading {
  private let mapping: DeliveryMapping
  private let targets: MappingTargets
  private let delivery: Delivery
  /// Of each question of the mapping the one of the delivery; `nil` where it is gone.
  private let places: [Int?]
  private let fileName: String
  /// The labels of codes as the delivery has them, by question.
  private let labels: [String: [String: String]]
  /// The returns.
  package private(set) var returns: [MappedReturn] = []
  /// What was found.
  package private(set) var findings = FindingList()

  /// Reads a delivery.
  ///
  /// - Parameter mappingFile: the path of the mapping, for findings.
  /// - Complexity: O(cells).
  package init(
    _ delivery: Delivery, by mapping: DeliveryMapping, _ targets: MappingTargets, mappingFile: String
  ) {
    (self.delivery, self.mapping, self.targets) = (delivery, mapping, targets)
    let changes = FormChanges(mapping, delivery)
    var places = [Int?](repeating: nil, count: mapping.questions.count)
    for (old, now) in changes.same { places[old] = now }
    self.places = places
    fileName = delivery.file
    var labels: [String: [String: String]] = [:]
    for question in delivery.questions {
      for option in question.options {
        if let label = option.label { labels[question.name, default: [:]][option.name] = label }
      }
    }
    self.labels = labels
    var notes = FormFindings(mapping, delivery, mappingFile: mappingFile)
    notes.look(changes)
    findings.append(notes.findings)
    read()
  }

  private mutating func read() {
    let city = cityPlace
    if case .question(let name) = mapping.cities, city == nil {
      findings.append(
        Diagnostic(
          .returnWithoutCity, .stop, .delivery(.cityQuestionGone, .quoted(name)), at: InputLocation(file: fileName),
          mend: .delivery(.mappingProposeAgain)))
      return
    }
    let columns = mapping.questions.indices.compactMap { place in places[place].map { (place, $0) } }
    for (row, respondent) in delivery.respondents.enumerated() {
      let names = cityNames(row, respondent, city)
      guard !names.isEmpty else {
        let place = city.map { delivery.answers[$0][row].place } ?? respondent.place
        findings.append(
          Diagnostic(
            .returnWithoutCity, .rowSetAside, .delivery(.returnNamesNoCity, .quoted(respondent.id)), at: place,
            mend: .delivery(.writeCity)))
        continue
      }
      var gathered = RowGathering()
      for (mapped, question) in columns {
        read(
          mapping.questions[mapped], targets.uses[mapped], targets.options[mapped], question, row, &gathered, names[0])
      }
      returns.append(
        MappedReturn(
          city: names, place: respondent.place, time: ReturnTime.seconds(respondent.submitted ?? respondent.period),
          isComplete: respondent.isComplete, rows: gathered.rows))
    }
  }

  private var cityPlace: Int? {
    guard case .question(let name) = mapping.cities else { return nil }
    return delivery.questions.firstIndex { $0.name == name && $0.entries.isEmpty }
  }

  private func cityNames(_ row: Int, _ respondent: DeliveredRespondent, _ city: Int?) -> [String] {
    switch mapping.cities {
    case .question: return city.map { CityOfReturn.texts(delivery.answers[$0][row], delivery.questions[$0]) } ?? []
    case .respondent: return [respondent.area, respondent.id].compactMap(\.self).filter { !$0.isEmpty }
    case .file:
      let name = fileName.split(separator: "/").last.map(String.init) ?? fileName
      let stem = name.split(separator: ".").first.map(String.init) ?? name
      return stem.isEmpty ? [] : [stem]
    }
  }

  // MARK: An answer

  private mutating func read(
    _ mapped: MappedQuestion, _ use: ColumnUse?, _ options: [ColumnUse?], _ question: Int, _ row: Int,
    _ gathered: inout RowGathering, _ city: String
  ) {
    guard mapped.confidence == .certain else { return }
    let answer = delivery.answers[question][row]
    let name = delivery.questions[question].name
    let origin = AnswerOrigin(location: answer.place, question: name, written: Self.written(answer.content))
    switch mapped.use {
    case .leftOut: return
    case .apart:
      for (option, use) in zip(mapped.options, options) {
        guard let use else { continue }
        gathered.add(apart(option, mapped, answer, city), under: use, origin)
      }
    case .answer:
      if let use { gathered.add(single(mapped, answer, use, city), under: use, origin) }
    case .set(_, let rule):
      if let use { gathered.add(set(mapped, rule, answer, city), under: use, origin) }
    }
  }

  private mutating func single(
    _ mapped: MappedQuestion, _ answer: DeliveredAnswer, _ use: ColumnUse, _ city: String
  ) -> MappedAnswer {
    switch answer.content {
    case .absent(let reason): return .missing(reason.missing)
    case .value(let text): return value(text, mapped, answer, city)
    case .choices(let codes, let other):
      if codes.isEmpty, other == nil { return .missing(.noAnswer) }
      guard codes.count + (other == nil ? 0 : 1) == 1 else {
        return refused(.answerOfSeveral, .delivery(.severalChosen, .number(codes.count)), mapped, answer, city)
      }
      return value(codes.first ?? other ?? "", mapped, answer, city)
    }
  }

  /// What a text or a code stands for: itself, where the question has no options.
  private mutating func value(
    _ text: String, _ mapped: MappedQuestion, _ answer: DeliveredAnswer, _ city: String
  ) -> MappedAnswer {
    guard !mapped.options.isEmpty else { return .value(text) }
    if let option = Self.option(text, mapped) {
      if let other = relabelled(option, answer: text, mapped) {
        return refused(
          .answerCodeUnknown,
          .delivery(.optionRelabelled, .excerpt(text), .quoted(other), .quoted(option.label ?? "")), mapped, answer,
          city)
      }
      if let value = option.value { return .value(value) }
      if let reason = option.missing { return .missing(reason) }
    }
    if let reason = MissingWords.reason(text) { return .missing(reason) }
    return refused(.answerCodeUnknown, .delivery(.codeWithoutMeaning, .excerpt(text)), mapped, answer, city)
  }

  /// The label of a code in the form as it is now, if it is another than in the mapping: the code may mean another thing.
  private func relabelled(_ option: MappedOption, answer code: String, _ mapped: MappedQuestion) -> String? {
    guard option.code == code, let before = option.label,
      let label = labels[mapped.name]?[code], ComparedText.key(label) != ComparedText.key(before)
    else { return nil }
    return label
  }

  private static func option(_ text: String, _ mapped: MappedQuestion) -> MappedOption? {
    if let option = mapped.options.first(where: { $0.code == text }) { return option }
    let labelled = mapped.options.filter { $0.label == text }
    return labelled.count == 1 ? labelled[0] : nil
  }

  private mutating func apart(
    _ option: MappedOption, _ mapped: MappedQuestion, _ answer: DeliveredAnswer, _ city: String
  ) -> MappedAnswer {
    switch answer.content {
    case .absent(let reason): return .missing(reason.missing)
    case .value(let text): return .value(text == option.code || text == option.label ? "yes" : "no")
    case .choices(let codes, _):
      for code in codes {
        guard let chosen = Self.option(code, mapped), let reason = chosen.missing else { continue }
        if codes.count == 1 { return .missing(reason) }
        return refused(.answerOfSeveral, .delivery(.reasonBesideChoices, .quoted(code)), mapped, answer, city)
      }
      return .value(codes.contains { $0 == option.code || $0 == option.label } ? "yes" : "no")
    }
  }

  private mutating func set(
    _ mapped: MappedQuestion, _ rule: SetRule, _ answer: DeliveredAnswer, _ city: String
  ) -> MappedAnswer {
    var chosen: [MappedOption] = []
    var codes: [String] = []
    switch answer.content {
    case .absent(let reason): return .missing(reason.missing)
    case .value(let text): codes = [text]
    case .choices(let several, let other):
      codes = several
      if other != nil, !codes.contains(MappedOption.other) { codes.append(MappedOption.other) }
    }
    for code in codes {
      guard let option = Self.option(code, mapped) else {
        return refused(.answerCodeUnknown, .delivery(.codeWithoutMeaning, .excerpt(code)), mapped, answer, city)
      }
      if let other = relabelled(option, answer: code, mapped) {
        return refused(
          .answerCodeUnknown,
          .delivery(.optionRelabelled, .excerpt(code), .quoted(other), .quoted(option.label ?? "")), mapped, answer,
          city)
      }
      chosen.append(option)
    }
    if let reason = chosen.first(where: { $0.missing != nil }) {
      if chosen.count == 1, let missing = reason.missing { return .missing(missing) }
      return refused(.answerOfSeveral, .delivery(.reasonBesideChoices, .quoted(reason.code)), mapped, answer, city)
    }
    guard let text = SetAnswer.text(chosen, of: mapped, rule) else {
      return refused(.answerCodeUnknown, .delivery(.optionWithoutPoints), mapped, answer, city)
    }
    return .value(text)
  }

  private mutating func refused(
    _ code: DiagnosticCode, _ what: Statement, _ mapped: MappedQuestion, _ answer: DeliveredAnswer, _ city: String
  ) -> MappedAnswer {
    findings.append(
      code, .valueSetAside,
      Diagnostic(
        code, .valueSetAside, .delivery(.ofQuestion, .quoted(mapped.name), .said(what)), at: answer.place,
        mend: .delivery(code == .answerCodeUnknown ? .giveCodeMeaning : .decideSeveral), city: city))
    return .missing(.invalid)
  }

  /// An answer as it is shown: what was chosen, parted by semicolons.
  private static func written(_ content: DeliveredAnswer.Content) -> String {
    switch content {
    case .value(let text): text
    case .choices(let codes, let other): (codes + (other.map { [$0] } ?? [])).joined(separator: "; ")
    case .absent: ""
    }
  }
}

/// What an answer is in a survey.
enum MappedAnswer: Sendable, Equatable {
  case value(String)
  case missing(MissingReason)
}

extension AbsenceReason {
  /// The reason as surveys know it.
  ///
  /// What was not shown, or is not in the form's version, was not asked. What exists and is not published was refused.
  var missing: MissingReason {
    switch self {
    case .notShown, .notInVersion: .notAsked
    case .empty: .noAnswer
    case .declined, .confidential: .refused
    case .notApplicable: .notApplicable
    case .unknown: .doesNotKnow
    }
  }
}
