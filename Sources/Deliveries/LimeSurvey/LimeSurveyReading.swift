internal import Diagnostics

/// Makes a delivery of the answers of a LimeSurvey export.
struct LimeSurveyReading {
  private let answers: LimeSurveyAnswers
  private let codebook: FormCodebook?
  private let questions: LimeSurveyQuestions
  private let style: LimeSurveyTicks
  private let codes: LimeSurveyAnswerCodes

  /// Reads answers into a delivery.
  ///
  /// - Complexity: O(cells × options).
  static func fill(
    _ delivery: inout Delivery, _ answers: LimeSurveyAnswers, codebook: FormCodebook?, findings: inout FindingList
  ) {
    LimeSurveyReading(answers, codebook).fill(&delivery, &findings)
  }

  private init(_ answers: LimeSurveyAnswers, _ codebook: FormCodebook?) {
    let questions = LimeSurveyQuestions(answers, codebook: codebook)
    (self.answers, self.codebook, self.questions) = (answers, codebook, questions)
    var ticks: Set<String> = []
    var singles: [(column: Int, question: DeliveredQuestion)] = []
    for unit in questions.units {
      switch unit {
      case .choices(_, let options, _): for option in options { ticks.formUnion(answers.values(option)) }
      case .single(let column):
        guard let question = codebook?[answers.columns[column].name.text] else { continue }
        singles.append((column, question))
        if question.kind == .boolean { ticks.formUnion(answers.values(column)) }
      }
    }
    style = LimeSurveyTicks.style(of: ticks) ?? .letters
    codes = LimeSurveyAnswerCodes(answers, singles, style: style)
  }

  private func fill(_ delivery: inout Delivery, _ findings: inout FindingList) {
    if answers.knowsNull || style == .numbers || style == .words { delivery.tellsApart = [.notShown, .empty] }
    delivery.respondents = respondents
    var names: [(name: String, place: InputLocation)] = []
    // A column may have the name of a question whose choices stand in others.
    var distinct = QuestionNames()
    for unit in questions.units {
      switch unit {
      case .single(let column):
        var question = question(column)
        question.name = distinct.name(question.name, column: column, at: question.place, findings: &findings)
        delivery.append(question, answers.rows.indices.map { answer($0, column, &findings) })
        if !answers.columns[column].isRecord {
          names.append((answers.columns[column].name.text, answers.columns[column].place))
        }
      case .choices(let base, let options, let other):
        let question = choices(base, options, other)
        var named = question
        named.name = distinct.name(base, column: options.first ?? 0, at: question.place, findings: &findings)
        delivery.append(
          named, answers.rows.indices.map { choices($0, question, options, other, &findings) })
        names.append((base, question.place))
      }
    }
    say(delivery.file, &findings)
    codebook?.compare(names, file: delivery.file, findings: &findings)
  }

  private var respondents: [DeliveredRespondent] {
    let id = record("id")
    let submitted = record("submitdate")
    return answers.rows.indices.map { row in
      let sent = submitted.map { answers.text(row, $0) }
      let own = id.map { answers.text(row, $0) } ?? ""
      return DeliveredRespondent(
        id: own.isEmpty ? "\(row + 1)" : own, place: answers.rowPlace(row), isComplete: sent.map { !$0.isEmpty },
        submitted: sent.flatMap { $0.isEmpty ? nil : $0 })
    }
  }

  private func record(_ code: String) -> Int? {
    answers.columns.firstIndex { $0.isRecord && $0.name.base == code && $0.name.sub == nil }
  }

  // MARK: Questions

  private func question(_ number: Int) -> DeliveredQuestion {
    let column = answers.columns[number]
    let own = column.subLabel.map { "\(column.label ?? "") [\($0)]" } ?? column.label
    if column.isRecord {
      return DeliveredQuestion(name: column.name.text, label: own, kind: .record, place: column.place)
    }
    guard var known = codebook?[column.name.text] else {
      return DeliveredQuestion(name: column.name.text, label: own, kind: .text, place: column.place)
    }
    known.place = column.place
    if let own { known.label = own }
    return known
  }

  private func choices(_ base: String, _ options: [Int], _ other: Int?) -> DeliveredQuestion {
    let place = answers.columns[min(options.first ?? .max, other ?? .max)].place
    var question = codebook?[base] ?? DeliveredQuestion(name: base, kind: .choices, place: place)
    question.place = place
    let first = (options.first ?? other).map { answers.columns[$0] }
    if let label = first?.label { question.label = label }
    let known = Dictionary(
      question.options.map { ($0.name, $0.label) }, uniquingKeysWith: { first, _ in first })
    question.options = options.map { number in
      let name = answers.columns[number].name.sub ?? ""
      return DeliveredOption(
        name: name, label: answers.columns[number].subLabel ?? (known[name] ?? nil))
    }
    return question
  }

  // MARK: Answers

  private func answer(_ row: Int, _ number: Int, _ findings: inout FindingList) -> DeliveredAnswer {
    let place = answers.place(row, number)
    let text = answers.text(row, number)
    if text.isEmpty { return DeliveredAnswer(.absent(answers.isNull(row, number) ? .notShown : .empty), place: place) }
    let column = answers.columns[number]
    guard !column.isRecord, let question = codebook?[column.name.text] else {
      return DeliveredAnswer(.value(text), place: place)
    }
    switch codes.code(text, of: question) {
    case .code(let code): return DeliveredAnswer(.value(code), place: place)
    case .absent(let reason): return DeliveredAnswer(.absent(reason), place: place)
    case .unknown:
      findings.append(
        .formAnswerNotInCodebook, .note,
        Diagnostic(
          .formAnswerNotInCodebook, .note,
          .delivery(.formAnswerUnknown, .excerpt(text), .quoted(column.name.text)), at: place))
    case .ambiguous:
      findings.append(
        .formAnswerNotInCodebook, .note,
        Diagnostic(
          .formAnswerNotInCodebook, .note,
          .delivery(.formAnswerNotCertain, .excerpt(text), .quoted(column.name.text)), at: place))
    }
    return DeliveredAnswer(.value(text), place: place)
  }

  private func choices(
    _ row: Int, _ question: DeliveredQuestion, _ options: [Int], _ other: Int?, _ findings: inout FindingList
  ) -> DeliveredAnswer {
    let place = answers.place(row, min(options.first ?? .max, other ?? .max))
    var ticks: [(option: String, tick: ChoiceTick)] = []
    var isCertain = true
    for (option, number) in zip(question.options, options) {
      let text = answers.text(row, number)
      if let tick = LimeSurveyTicks.read(
        text, isNull: answers.isNull(row, number), style: style, knowsNull: answers.knowsNull)
      {
        ticks.append((option.name, tick))
      } else {
        isCertain = false
        findings.append(
          .formTickUnknown, .valueSetAside,
          Diagnostic(
            .formTickUnknown, .valueSetAside,
            .delivery(.formTickUnknown, .excerpt(text), .quoted(option.name), .quoted(question.name)),
            at: answers.place(row, number), mend: .delivery(.formGiveStructure)))
      }
    }
    guard isCertain else { return DeliveredAnswer(.absent(.empty), place: place) }
    let written = other.map { answers.text(row, $0) }.flatMap { $0.isEmpty ? nil : $0 }
    return DeliveredAnswer(ChoiceTick.answer(ticks, other: written), place: place)
  }

  // MARK: Findings

  private func say(_ file: String, _ findings: inout FindingList) {
    for (fact, names) in [(DeliveryFact.formTakenAsChoices, questions.inferred), (.formLeftApart, questions.undecided)]
    where !names.isEmpty {
      findings.append(
        Diagnostic(
          .formChoicesInferred, .note,
          .delivery(fact, .firstOf(names.prefix(12).map { .quoted($0) }, count: names.count)),
          at: InputLocation(file: file), mend: .delivery(.formGiveStructure)))
    }
    for (comment, option) in questions.comments {
      for row in answers.rows.indices where !answers.text(row, comment).isEmpty {
        let tick = LimeSurveyTicks.read(
          answers.text(row, option), isNull: answers.isNull(row, option), style: style, knowsNull: answers.knowsNull)
        if case .chosen = tick { continue }
        loose(.formCommentWithoutTick, row, comment, &findings)
      }
    }
    for (other, choice) in questions.others {
      for row in answers.rows.indices where !answers.text(row, other).isEmpty {
        let answer = answers.text(row, choice)
        // Texts have many words for “other”; a code has one.
        let isCode = answer.utf8.count <= 5 && style != .words && !LimeSurveyTicks.other.contains(answer)
        if answer.isEmpty || isCode { loose(.formOtherWithoutTick, row, other, &findings) }
      }
    }
  }

  private func loose(_ fact: DeliveryFact, _ row: Int, _ column: Int, _ findings: inout FindingList) {
    findings.append(
      .formOtherWithoutTick, .note,
      Diagnostic(
        .formOtherWithoutTick, .note, .delivery(fact, .quoted(answers.columns[column].name.text)),
        at: answers.place(row, column), mend: .delivery(.formAskRespondent)))
  }
}
