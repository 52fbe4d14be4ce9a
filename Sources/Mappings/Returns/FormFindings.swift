internal import AssessmentModel
internal import Deliveries
internal import Diagnostics

/// What is said when a delivery is read by a mapping: what has changed in the form, what is left out, what nobody has
/// confirmed.
struct FormFindings {
  private let mapping: DeliveryMapping
  private let delivery: Delivery
  private let mappingFile: String
  private(set) var findings = FindingList()
  private static let most = 12

  init(_ mapping: DeliveryMapping, _ delivery: Delivery, mappingFile: String) {
    (self.mapping, self.delivery, self.mappingFile) = (mapping, delivery, mappingFile)
  }

  mutating func look(_ changes: FormChanges) {
    for move in changes.moved { note(move) }
    let gone = changes.gone.filter { Self.isRead(mapping.questions[$0]) }
    for place in gone {
      let question = mapping.questions[place]
      findings.append(
        .mappingQuestionGone, .valueSetAside,
        Diagnostic(
          .mappingQuestionGone, .valueSetAside,
          .delivery(.questionGone, .quoted(question.name), .text(Self.target(question))),
          at: question.place ?? InputLocation(file: mappingFile), mend: .delivery(.mappingProposeAgain)))
    }
    if !changes.new.isEmpty {
      let questions = changes.new.map { delivery.questions[$0] }.filter { $0.kind != .record }
      list(questions.map(\.name), .mappingQuestionsNew, .questionsNew, .mappingProposeAgain, questions.first?.place)
    }
    let present = Set(changes.same.map(\.mapped))
    for place in mapping.questions.indices where present.contains(place) {
      let question = mapping.questions[place]
      guard question.confidence == .likely, Self.isRead(question) else { continue }
      findings.append(
        .mappingNotConfirmed, .valueSetAside,
        Diagnostic(
          .mappingNotConfirmed, .valueSetAside,
          .delivery(.notConfirmed, .quoted(question.name), .text(Self.target(question))),
          at: question.place ?? InputLocation(file: mappingFile), mend: .delivery(.confirm)))
    }
    for (mapped, question) in changes.same { compare(mapping.questions[mapped], delivery.questions[question]) }
    func names(_ reason: MappedQuestion.LeftOut) -> [String] {
      mapping.questions.indices.filter { present.contains($0) && mapping.questions[$0].use == .leftOut(reason) }
        .map { mapping.questions[$0].name }
    }
    list(names(.personal), .personalLeftOut, .personalLeft, nil, nil)
    list(names(.open), .questionsLeftOpen, .questionsOpen, .decideOpen, nil)
  }

  /// Another text under the same name may be another question.
  private mutating func compare(_ mapped: MappedQuestion, _ now: DeliveredQuestion) {
    guard Self.isRead(mapped), let before = mapped.label, let label = now.label,
      ComparedText.key(before) != ComparedText.key(label)
    else { return }
    findings.append(
      .mappingQuestionReworded, .note,
      Diagnostic(
        .mappingQuestionReworded, .note,
        .delivery(
          .questionReworded, .quoted(mapped.name), .quoted(label), .quoted(before), .text(Self.target(mapped))),
        at: now.place, mend: .delivery(.mappingProposeAgain)))
  }

  private static func isRead(_ question: MappedQuestion) -> Bool {
    if case .leftOut = question.use { false } else { true }
  }

  private static func target(_ question: MappedQuestion) -> String {
    switch question.use {
    case .answer(let to), .set(let to, _): to
    case .apart: question.options.compactMap(\.to).joined(separator: ", ")
    case .leftOut: ""
    }
  }

  private mutating func note(_ move: FormChanges.Move) {
    let old = mapping.questions[move.mapped]
    guard Self.isRead(old) else { return }
    let now = delivery.questions[move.question]
    findings.append(
      .mappingQuestionMoved, .valueSetAside,
      Diagnostic(
        .mappingQuestionMoved, .valueSetAside,
        .delivery(.questionMoved, .quoted(old.name), .quoted(now.name), .text(Self.target(old))), at: now.place,
        mend: .delivery(.mappingProposeAgain)))
  }

  private mutating func list(
    _ names: [String], _ code: DiagnosticCode, _ fact: DeliveryFact, _ mend: DeliveryFact?, _ place: InputLocation?
  ) {
    guard !names.isEmpty else { return }
    findings.append(
      Diagnostic(
        code, .note,
        .delivery(
          fact, .number(names.count), .firstOf(names.prefix(Self.most).map { .quoted($0) }, count: names.count)),
        at: place ?? InputLocation(file: delivery.file), mend: mend.map { .delivery($0) }))
  }
}
