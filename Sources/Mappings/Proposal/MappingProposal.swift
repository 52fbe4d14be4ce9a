internal import AssessmentModel
package import Deliveries
internal import Diagnostics
package import SurveyFiles

/// Proposes a mapping from a first delivery of a form.
///
/// What is written in full, an id, a name or a question of the set, is certain. What only looks so is likely, and read by
/// nobody before somebody has confirmed it. All else is left open.
package struct MappingProposal {
  private let targets: AnswerTargets
  private let cities: CityIndex?
  private let likeness: ItemLikeness

  /// A proposer for a criteria set.
  ///
  /// - Parameter cities: the registry in reach, by which a question that is answered with cities is known.
  package init(_ targets: AnswerTargets, cities: CityIndex?) {
    (self.targets, self.cities) = (targets, cities)
    likeness = ItemLikeness(targets.items)
  }

  /// The mapping of a delivery.
  ///
  /// - Parameter earlier: a mapping of an earlier version of the form, whose decisions are kept.
  /// - Complexity: O(questions × items), and O(cells) for the question of the city.
  package func mapping(_ delivery: Delivery, criteria: String, earlier: DeliveryMapping? = nil) -> DeliveryMapping {
    var mapping = DeliveryMapping(
      criteria: criteria, profile: delivery.profile.rawValue, form: delivery.form.id ?? delivery.form.title)
    var decided: [Int: MappedQuestion] = [:]
    if let earlier {
      (mapping.returns, mapping.decisions) = (earlier.returns, earlier.decisions)
      let changes = FormChanges(earlier, delivery)
      for (old, place) in changes.same { decided[place] = earlier.questions[old] }
      for change in changes.moved { decided[change.question] = earlier.questions[change.mapped] }
    }
    let city = cityQuestion(delivery, earlier)
    for (place, question) in delivery.questions.enumerated() {
      var mapped = self.question(question, delivery.answers[place], isCity: place == city)
      if let old = decided[place], old.use != .leftOut(.open) { mapped = Self.carried(old, onto: mapped, question) }
      mapping.questions.append(mapped)
    }
    settleTwice(&mapping)
    mapping.cities =
      city.map { .question(delivery.questions[$0].name) }
      ?? (Self.isNamedByRespondents(delivery, cities) ? .respondent : .file)
    return mapping
  }

  /// An earlier decision on a question as it is now: its options are those of today, each with what was decided for it.
  private static func carried(
    _ old: MappedQuestion, onto new: MappedQuestion, _ question: DeliveredQuestion
  ) -> MappedQuestion {
    var result = old
    (result.name, result.entries, result.label, result.kind) = (new.name, new.entries, new.label, new.kind)
    if old.name != new.name {
      result.confidence = .likely
      result.because = "was \(old.name)"
    }
    result.options = new.options.map { option in
      guard let known = old.options.first(where: { $0.code == option.code }) else { return option }
      var kept = known
      kept.label = option.label
      return kept
    }
    return result
  }

  /// Of two questions for one target neither is certain.
  private func settleTwice(_ mapping: inout DeliveryMapping) {
    var first: [ColumnUse: Int] = [:]
    for place in mapping.questions.indices {
      let to: String
      switch mapping.questions[place].use {
      case .answer(let target), .set(let target, _): to = target
      case .apart, .leftOut: continue
      }
      guard let use = targets.use(of: to) else { continue }
      guard let other = first[use] else {
        first[use] = place
        continue
      }
      switch (mapping.questions[other].confidence, mapping.questions[place].confidence) {
      case (.certain, .likely): mapping.questions[place].use = .leftOut(.open)
      case (.likely, .certain):
        mapping.questions[other].use = .leftOut(.open)
        first[use] = place
      case (.certain, .certain), (.likely, .likely):
        for index in [other, place] {
          mapping.questions[index].confidence = .likely
          mapping.questions[index].because = "two questions for \(to)"
        }
      }
    }
  }

  // MARK: The city

  private func cityQuestion(_ delivery: Delivery, _ earlier: DeliveryMapping?) -> Int? {
    if let earlier, case .question(let name) = earlier.cities {
      if let place = delivery.questions.firstIndex(where: { $0.name == name }) { return place }
    }
    let candidates = delivery.questions.indices.filter { place in
      switch delivery.questions[place].kind {
      case .text, .choice: true
      case .number, .date, .boolean, .choices, .place, .attachment, .record: false
      }
    }
    let named = candidates.filter { place in
      QuestionHeadings.of(delivery.questions[place]).contains(where: targets.isCity)
        && targets.meaning(of: delivery.questions[place].name) == nil
    }
    if named.count == 1 { return named[0] }
    guard let cities else { return named.first }
    // The question whose answers are cities that are known, in at least half of the returns.
    var best: (place: Int, share: Double)?
    for place in named.isEmpty ? candidates : named {
      let question = delivery.questions[place]
      let texts = delivery.answers[place].prefix(400).compactMap { CityOfReturn.texts($0, question).first }
      guard !texts.isEmpty else { continue }
      let known = texts.count { cities.position(of: $0) != nil }
      let share = Double(known) / Double(texts.count)
      if share >= 0.5, share > (best?.share ?? 0) { best = (place, share) }
    }
    return best?.place ?? named.first
  }

  private static func isNamedByRespondents(_ delivery: Delivery, _ cities: CityIndex?) -> Bool {
    guard let cities, !delivery.respondents.isEmpty else { return false }
    let known = delivery.respondents.count { cities.position(of: $0.area ?? $0.id) != nil }
    return known * 2 >= delivery.respondents.count
  }

  // MARK: A question

  private func question(_ question: DeliveredQuestion, _ answers: [DeliveredAnswer], isCity: Bool) -> MappedQuestion {
    let label = question.label == question.name ? nil : question.label
    var mapped = MappedQuestion(
      name: question.name, entries: question.entries, label: label, kind: "\(question.kind)", use: .leftOut(.open))
    if isCity {
      mapped.use = .leftOut(.city)
      return mapped
    }
    if question.kind == .record {
      mapped.use = .leftOut(PersonalQuestion.isPersonal(question) ? .personal : .record)
      return mapped
    }
    if let (target, reason) = certain(question) {
      mapped.because = reason
      map(&mapped, question, answers, to: target)
      return mapped
    }
    if PersonalQuestion.isPersonal(question) {
      mapped.use = .leftOut(.personal)
      return mapped
    }
    if question.kind == .choices, apart(&mapped, question) { return mapped }
    if let likely = likeness.best(QuestionHeadings.of(question)), fits(question, answers, likely.target) {
      mapped.confidence = .likely
      mapped.because = "words alike, \(likely.percent) %"
      map(&mapped, question, answers, to: likely.target)
      return mapped
    }
    mapped.options = options(question, answers, nil).options
    return mapped
  }

  /// Whether at least half of the answers can be answers under a target; where nothing is answered, nothing speaks
  /// against it.
  private func fits(_ question: DeliveredQuestion, _ answers: [DeliveredAnswer], _ target: String) -> Bool {
    guard question.kind != .choices, let scale = targets.use(of: target).flatMap(targets.scale) else { return true }
    var (read, all) = (0, 0)
    for answer in answers.prefix(400) {
      guard case .value(let text) = answer.content else { continue }
      all += 1
      let label = question.options.first { $0.name == text }?.label
      if AnswerTargets.reading(label: label, code: text, scale) != nil { read += 1 }
    }
    return read * 2 >= all
  }

  /// The target that a question's name or texts say in full; `nil` if none does, or they say different things.
  private func certain(_ question: DeliveredQuestion) -> (target: String, because: String)? {
    var found: (use: ColumnUse, because: String)?
    for heading in QuestionHeadings.of(question) {
      guard let meaning = targets.meaning(of: heading) else { continue }
      if let found, found.use != meaning.use { return nil }
      if found == nil { found = (meaning.use, "\(meaning.match.rawValue) written in full") }
    }
    return found.map { (targets.target(of: $0.use), $0.because) }
  }

  private func map(
    _ mapped: inout MappedQuestion, _ question: DeliveredQuestion, _ answers: [DeliveredAnswer], to target: String
  ) {
    let scale = targets.use(of: target).flatMap(targets.scale)
    let (options, isSure) = options(question, answers, scale)
    mapped.options = options
    // Some tools write one choice as they write several: where each option is an answer, one makes the answer.
    let isEachAnAnswer = !options.isEmpty && options.allSatisfy { $0.value != nil || $0.missing != nil }
    guard question.kind == .choices, !isEachAnAnswer else {
      mapped.use = .answer(to: target)
      if !isSure {
        mapped.confidence = .likely
        mapped.because = (mapped.because.map { $0 + "; " } ?? "") + "levels by codes"
      }
      return
    }
    mapped.use = .set(to: target, Self.rule(scale))
    for place in mapped.options.indices where mapped.options[place].missing == nil {
      mapped.options[place].value = nil
    }
    mapped.confidence = .likely
    mapped.because = (mapped.because.map { $0 + "; " } ?? "") + "several choices for one answer"
  }

  /// How several choices make an answer of a scale, if nobody says otherwise.
  private static func rule(_ scale: Scale?) -> SetRule {
    switch scale {
    case .yesNo: .any
    case .percent: .share
    case .level, .count, .number, .options, nil: .count
    }
  }

  /// Whether each option of a question is an item of its own.
  private func apart(_ mapped: inout MappedQuestion, _ question: DeliveredQuestion) -> Bool {
    var options: [MappedOption] = []
    for option in question.options {
      var own = MappedOption(code: option.name, label: option.label)
      for text in [option.name, option.label ?? ""] {
        if own.to == nil, let meaning = targets.meaning(of: text), targets.scale(of: meaning.use) == .yesNo {
          own.to = targets.target(of: meaning.use)
        }
      }
      options.append(own)
    }
    guard options.contains(where: { $0.to != nil }) else { return false }
    mapped.use = .apart
    mapped.options = options
    mapped.because = "options written in full"
    return true
  }

  /// The options with what they stand for, and whether all that stand for something do so by their labels, or by codes
  /// that the set's own forms have.
  private func options(
    _ question: DeliveredQuestion, _ answers: [DeliveredAnswer], _ scale: Scale?
  ) -> (options: [MappedOption], isSure: Bool) {
    guard question.kind == .choice || question.kind == .choices else { return ([], true) }
    var isSure = true
    var options = question.options.map { option in
      var mapped = MappedOption(code: option.name, label: option.label)
      guard let scale, let found = AnswerTargets.reading(label: option.label, code: option.name, scale) else {
        return mapped
      }
      switch found.reading {
      case .value(let value): mapped.value = value
      case .missing(let reason): mapped.missing = reason
      }
      // A code beside a label that says nothing under the scale may count from another end.
      if !found.isByLabel, option.label != nil, option.label != option.name { isSure = false }
      return mapped
    }
    let hasOther = answers.contains { answer in
      if case .choices(_, let other) = answer.content { other != nil } else { false }
    }
    if hasOther, !options.contains(where: { $0.code == MappedOption.other }) {
      options.append(MappedOption(code: MappedOption.other, counts: false))
    }
    return (options, isSure)
  }
}

extension MappedOption {
  /// The code of what was written under “other”.
  static let other = "other"
}
