internal import Deliveries
internal import Diagnostics
internal import Words
internal import Workflow

/// What a delivered file is and holds, in a few lines for people.
struct DeliveryText {
  let entry: DeliveryLook.Entry
  /// Whether the user named the profile.
  let isNamed: Bool
  let words: Wording

  /// Marks that are written out.
  private static let mostMarks = 4

  /// The lines; none is wider than 80 columns unless a name is.
  func text() -> String {
    guard let delivery = entry.delivery else { return "\(VisibleText.line(entry.file)): \(words(.deliveryNothing))" }
    let counts = DeliveryCounts(delivery)
    var lines = [WrappedText.wrap("\(VisibleText.line(entry.file)): \(recognised(delivery))", columns: 80)]
    if let form = form(delivery) { lines.append(line(.deliveryForm, form)) }
    let kinds = counts.kinds.map { words(.deliveryKindCount, "\($0.count)", name($0.kind)) }
    lines.append(line(.deliveryQuestions, "\(delivery.questions.count): \(kinds.joined(separator: ", "))"))
    let respondents = counts.complete.map { words(.deliveryComplete, "\(counts.respondents)", "\($0)") }
    lines.append(line(.deliveryRespondents, respondents ?? "\(counts.respondents)"))
    // A form alone has nobody who answered.
    guard counts.respondents > 0 else { return lines.joined(separator: "\n") }
    let absent = counts.absent.map { words(.deliveryOfKind, "\($0.count)", name($0.reason)) }
    lines.append(
      line(
        .deliveryCells,
        words(.deliveryAnswered, "\(counts.answered)", "\(counts.cells)")
          + (absent.isEmpty ? "" : words(.deliveryAbsent, absent.joined(separator: ", ")))))
    let told = AbsenceReason.allCases.filter(delivery.tellsApart.contains).map(name)
    lines.append(line(.deliveryTells, told.isEmpty ? words(.deliveryNoReason) : told.joined(separator: ", ")))
    return lines.joined(separator: "\n")
  }

  private func recognised(_ delivery: Delivery) -> String {
    let title = DeliveryProfile.named(delivery.profile.rawValue)?.title ?? delivery.profile.rawValue
    if isNamed { return words(.deliveryNamed, title) }
    guard let first = entry.recognised.first else { return title }
    let marks = first.marks.sorted { $0.points > $1.points }
    var seen = marks.prefix(Self.mostMarks).map { words(.deliveryMark, VisibleText.line($0.seen), "\($0.points)") }
    if marks.count > Self.mostMarks { seen.append("…") }
    let known = words(.deliveryKnownBy, title, "\(first.points)", seen.joined(separator: ", "))
    guard entry.recognised.count > 1 else { return known }
    return "\(known), \(words(.deliveryNext, entry.recognised[1].profile.title, "\(entry.recognised[1].points)"))"
  }

  private func form(_ delivery: Delivery) -> String? {
    var parts = [delivery.form.id, delivery.form.title].compactMap { $0 }.map { VisibleText.line($0) }
    let versions = delivery.form.versions.prefix(6).map { VisibleText.line($0) }
    if !versions.isEmpty { parts.append(words(.deliveryVersions, versions.joined(separator: ", "))) }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  private func line(_ phrase: DeliveryPhrase, _ content: String) -> String {
    LabelledLine.text(words(phrase), content, at: 15)
  }

  private func name(_ kind: DeliveredQuestion.Kind) -> String {
    switch kind {
    case .text: words(.deliveryKindText)
    case .number: words(.deliveryKindNumber)
    case .date: words(.deliveryKindDate)
    case .boolean: words(.deliveryKindBoolean)
    case .choice: words(.deliveryKindChoice)
    case .choices: words(.deliveryKindChoices)
    case .place: words(.deliveryKindPlace)
    case .attachment: words(.deliveryKindAttachment)
    case .record: words(.deliveryKindRecord)
    }
  }

  private func name(_ reason: AbsenceReason) -> String {
    switch reason {
    case .notShown: words(.deliveryAbsentNotShown)
    case .empty: words(.deliveryAbsentEmpty)
    case .declined: words(.deliveryAbsentDeclined)
    case .notApplicable: words(.deliveryAbsentNotApplicable)
    case .unknown: words(.deliveryAbsentUnknown)
    case .notInVersion: words(.deliveryAbsentNotInVersion)
    case .confidential: words(.deliveryAbsentConfidential)
    }
  }
}

/// What delivered files are and hold, as JSON.
enum DeliveryJSON {
  static func text(_ entries: [DeliveryLook.Entry]) -> String {
    let sink = ByteSink()
    let json = JSONWriter(sink)
    json.object {
      json.member("version", 1)
      json.member("files", array: { for entry in entries { json.object { write(entry, json) } } })
    }
    return sink.text
  }

  private static func write(_ entry: DeliveryLook.Entry, _ json: JSONWriter) {
    json.member("file", entry.file)
    json.member(
      "recognised",
      array: {
        for profile in entry.recognised {
          json.object {
            json.member("profile", profile.profile.name.rawValue)
            json.member("points", profile.points)
            json.member("marks", array: { for mark in profile.marks { json.string(mark.seen) } })
          }
        }
      })
    guard let delivery = entry.delivery else { return }
    let counts = DeliveryCounts(delivery)
    json.member("profile", delivery.profile.rawValue)
    json.member("respondents", counts.respondents)
    json.member("answered", counts.answered)
    json.member("absent", object: { for part in counts.absent { json.member(part.reason.rawValue, part.count) } })
    json.member(
      "questions",
      array: {
        for (question, column) in zip(delivery.questions, delivery.answers) {
          json.object {
            json.member("name", question.name)
            if let label = question.label { json.member("label", label) }
            json.member("kind", "\(question.kind)")
            json.member("answered", column.count { if case .absent = $0.content { false } else { true } })
            json.member("options", array: { for option in question.options { json.string(option.name) } })
          }
        }
      })
  }
}
