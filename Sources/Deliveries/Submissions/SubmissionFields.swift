internal import Diagnostics

/// Submissions as fields with paths, as JSON and XML hold them, before they are a table.
struct SubmissionFields {
  /// One field of a submission.
  struct Field {
    /// Groups and name: `group/item`.
    var name: String
    /// Which entries of repeated groups it is of.
    var entries: [Int]
    /// What stands in it; empty where it is there and holds nothing.
    var text: String
    var place: InputLocation
  }

  /// Cells beyond which a table must hold something in at least one of ``sparsest``.
  static let mostSparseCells = 2_000_000
  static let sparsest = 64

  private struct Key: Hashable {
    var name: String
    var entries: [Int]
  }

  var respondents: [DeliveredRespondent] = []
  var fields: [[Field]] = []
  /// The form of the answers, where it came with them.
  var form: SubmissionForm?
  /// Why a question that others answered, or the form has, is missing in a submission.
  var missing: AbsenceReason = .empty

  /// The table; `nil` with a finding that stops if it would hold next to nothing.
  ///
  /// - Complexity: O(questions × respondents).
  func delivery(
    _ profile: DeliveryProfileName, file: String, isRecord: (String) -> Bool, findings: inout FindingList
  ) -> Delivery? {
    var delivery = Delivery(profile: profile, file: file, tellsApart: [.empty])
    delivery.respondents = respondents
    delivery.tellsApart.insert(missing)
    for version in respondents.compactMap(\.version) where !delivery.form.versions.contains(version) {
      if delivery.form.versions.count < 1000 { delivery.form.versions.append(version) }
    }
    let keys = order()
    let filled = fields.reduce(0) { $0 + $1.count }
    let cells = keys.count * respondents.count
    guard cells <= Self.mostSparseCells || cells / Self.sparsest <= filled else {
      findings.append(
        Diagnostic(
          .toolRepeatTooLarge, .stop,
          .delivery(.toolRepeatTooLarge, .quoted(file), .count(keys.count), .count(respondents.count)),
          at: InputLocation(file: file), mend: .delivery(.toolSendEntries)))
      return nil
    }
    let number = Dictionary(uniqueKeysWithValues: keys.enumerated().map { ($0.element, $0.offset) })
    var columns = [[Field?]](repeating: [Field?](repeating: nil, count: respondents.count), count: keys.count)
    for (respondent, fields) in self.fields.enumerated() {
      for field in fields {
        guard let place = number[Key(name: field.name, entries: field.entries)] else { continue }
        columns[place][respondent] = field
      }
    }
    let others = Set(
      keys.filter { form?[$0.name]?.options.contains { $0.name == "other" } == true }.map { $0.name + "_other" })
    for (key, column) in zip(keys, columns) {
      let known = form?[key.name]
      if others.contains(key.name), form?[String(key.name.dropLast(6))]?.kind == .choices { continue }
      if !key.entries.isEmpty { delivery.tellsApart.insert(.notShown) }
      let other = number[Key(name: key.name + "_other", entries: key.entries)].map { columns[$0] }
      let question = DeliveredQuestion(
        name: key.name, label: known?.label, kind: isRecord(key.name) ? .record : known?.kind ?? .text,
        options: known.map { options(of: $0, in: column) } ?? [],
        groups: key.name.split(separator: "/").dropLast().map(String.init),
        entries: key.entries, place: column.lazy.compactMap { $0 }.first?.place ?? InputLocation(file: file))
      var reader = ChoiceTexts(question)
      let absent: AbsenceReason = key.entries.isEmpty ? missing : .notShown
      delivery.append(
        question,
        column.enumerated().map { place, field in
          let text = other?[place]?.text ?? ""
          let content = reader.content(field, other: text.isEmpty ? nil : other?[place], absent: absent, &findings)
          return DeliveredAnswer(content, place: field?.place ?? respondents[place].place)
        })
    }
    return delivery
  }

  /// The options that the form lists; where it lists none, the codes that were sent, in their order.
  private func options(of question: SubmissionForm.Question, in column: [Field?]) -> [DeliveredOption] {
    guard question.kind == .choices, question.options.isEmpty else { return question.options }
    var seen: Set<String> = []
    return column.lazy.compactMap { $0 }.flatMap { $0.text.split(whereSeparator: \.isWhitespace).map(String.init) }
      .filter { seen.insert($0).inserted }.map { DeliveredOption(name: $0) }
  }

  /// Questions in the order of the form, then of first appearance; entries of one question in theirs.
  private func order() -> [Key] {
    var names: [String] = []
    var entries: [String: Set<[Int]>] = [:]
    for question in form?.questions ?? [] {
      names.append(question.path)
      entries[question.path] = form?.isRepeated(question.path) == true ? [] : [[]]
    }
    for field in fields.joined() {
      if entries[field.name] == nil { names.append(field.name) }
      entries[field.name, default: []].insert(field.entries)
    }
    return names.flatMap { name in
      (entries[name] ?? []).sorted { $0.lexicographicallyPrecedes($1) }.map { Key(name: name, entries: $0) }
    }
  }
}

/// Reads fields that hold the codes of options, joined by blanks.
struct ChoiceTexts {
  private let question: DeliveredQuestion
  private let order: [String: Int]

  init(_ question: DeliveredQuestion) {
    self.question = question
    order = Dictionary(question.options.enumerated().map { ($0.element.name, $0.offset) }) { first, _ in first }
  }

  /// What a field says; a code that is none of the question sets the answer aside.
  mutating func content(
    _ field: SubmissionFields.Field?, other: SubmissionFields.Field?, absent: AbsenceReason,
    _ findings: inout FindingList
  ) -> DeliveredAnswer.Content {
    guard let field else { return .absent(absent) }
    guard question.kind == .choices else { return field.text.isEmpty ? .absent(.empty) : .value(field.text) }
    let codes = Set(field.text.split(whereSeparator: \.isWhitespace).map(String.init))
    if let strange = codes.sorted().first(where: { order[$0] == nil }) {
      findings.append(
        .toolChoicesNotParted, .valueSetAside,
        Diagnostic(
          .toolChoicesNotParted, .valueSetAside,
          .delivery(.toolChoicesUnknown, .excerpt(strange), .quoted(question.name)), at: field.place))
      return .absent(.empty)
    }
    if let other, !codes.contains("other") {
      findings.append(
        .formOtherWithoutTick, .note,
        Diagnostic(
          .formOtherWithoutTick, .note, .delivery(.formOtherWithoutTick, .quoted(other.name)), at: other.place,
          mend: .delivery(.formAskRespondent)))
    }
    guard !codes.isEmpty || other != nil else { return .absent(.empty) }
    return .choices(codes.sorted { (order[$0] ?? 0) < (order[$1] ?? 0) }, other: other?.text)
  }
}
