internal import Diagnostics
internal import XMLStream

/// Gathers observations into a delivery: an area and a period are a respondent, the rest of the key is a question.
///
/// Two observations under one key never become one in silence: the same text twice is a note, two different ones set the
/// value aside. What no observation speaks of stays empty.
struct StatisticsGathering {
  /// The cells of areas and periods times keys; more are refused, since few observations could ask for any number.
  static let mostCells = 4_000_000

  private struct Held {
    var answer: DeliveredAnswer
    var isDisputed = false
  }

  /// The kind of questions that were asked of a respondent.
  private let kind: DeliveredQuestion.Kind
  private var respondents: [DeliveredRespondent] = []
  private var questions: [DeliveredQuestion] = []
  private var cells: [[Int: Held]] = []
  private var units: [String] = []
  private var respondentOfKey: [[String]: Int] = [:]
  private var questionOfKey: [[String]: Int] = [:]
  private var takenNames: Set<String> = []
  private var takenRespondents: Set<String> = []

  /// Nothing yet.
  init(kind: DeliveredQuestion.Kind = .number) { self.kind = kind }

  /// Whether nothing was added.
  var isEmpty: Bool { cells.isEmpty }

  /// Adds an observation.
  ///
  /// - Parameter measure: what a question is called that has no key.
  /// - Complexity: O(parts of the key).
  mutating func add(_ observation: StatisticsObservation, measure: String, _ findings: inout FindingList) {
    let respondent = respondent(observation)
    let question = question(observation, measure)
    var observation = observation
    if case .value = observation.content {
      if units[question].isEmpty { units[question] = observation.unit }
      if units[question] != observation.unit {
        findings.append(
          .statisticsUnitChanges, .valueSetAside,
          Diagnostic(
            .statisticsUnitChanges, .valueSetAside,
            .delivery(
              .statisticsUnitChanges, .quoted(questions[question].name), .quoted(observation.unit),
              .quoted(units[question])), at: observation.place))
        observation.content = .absent(.empty)
      }
    }
    let answer = DeliveredAnswer(observation.content, place: observation.place)
    guard let first = cells[question][respondent] else {
      cells[question][respondent] = Held(answer: answer)
      return
    }
    let isSame = first.answer.content == answer.content && !first.isDisputed
    let severity: Severity = isSame ? .note : .valueSetAside
    findings.append(
      .statisticsObservationTwice, severity,
      Diagnostic(
        .statisticsObservationTwice, severity,
        .delivery(
          isSame ? .statisticsSameTwice : .statisticsOtherTwice, .quoted(questions[question].name),
          .quoted(respondents[respondent].id), .number(first.answer.place.line ?? 0)), at: observation.place))
    if !isSame {
      cells[question][respondent] = Held(
        answer: DeliveredAnswer(.absent(.empty), place: first.answer.place), isDisputed: true)
    }
  }

  private mutating func respondent(_ observation: StatisticsObservation) -> Int {
    let parts = [observation.area?.code, observation.period?.code]
    let key = parts.map { $0 ?? "" }
    if let known = respondentOfKey[key] { return known }
    let joined = parts.compactMap { $0 }.joined(separator: " ")
    let id = Self.free(joined.isEmpty ? "1" : joined, &takenRespondents)
    respondentOfKey[key] = respondents.count
    respondents.append(
      DeliveredRespondent(
        id: id, place: observation.row, area: observation.area?.name ?? observation.area?.code,
        period: observation.period?.code))
    return respondents.count - 1
  }

  private mutating func question(_ observation: StatisticsObservation, _ measure: String) -> Int {
    let codes = observation.key.map(\.code)
    if let known = questionOfKey[codes] { return known }
    let name = Self.free(codes.isEmpty ? measure : codes.joined(separator: "."), &takenNames)
    let names = observation.key.map { $0.name ?? $0.code }
    let isNamed = observation.key.contains { $0.name != nil }
    questionOfKey[codes] = questions.count
    questions.append(
      DeliveredQuestion(
        name: name, label: isNamed ? names.joined(separator: ", ") : nil, kind: kind, place: observation.place))
    cells.append([:])
    units.append("")
    return questions.count - 1
  }

  private static func free(_ name: String, _ taken: inout Set<String>) -> String {
    var (free, number) = (name, 2)
    while !taken.insert(free).inserted { (free, number) = ("\(name)#\(number)", number + 1) }
    return free
  }

  /// The delivery; `nil` with a finding that stops if nothing was added, or too many cells would stay empty.
  func delivery(
    _ profile: DeliveryProfile, file: String, form: DeliveredForm, _ findings: inout FindingList
  ) -> Delivery? {
    let (product, isMore) = respondents.count.multipliedReportingOverflow(by: questions.count)
    guard !isEmpty else {
      findings.append(
        Diagnostic(.statisticsEmpty, .stop, .delivery(.statisticsEmpty), at: InputLocation(file: file)))
      return nil
    }
    guard !isMore, product <= Self.mostCells else {
      findings.append(
        Diagnostic(
          .statisticsTooWide, .stop,
          .delivery(
            .statisticsTooWide, .count(respondents.count), .count(questions.count), .count(Self.mostCells)),
          at: InputLocation(file: file)))
      return nil
    }
    var delivery = Delivery(profile: profile.name, file: file, form: form, tellsApart: [.empty, .confidential])
    delivery.respondents = respondents
    for (number, question) in questions.enumerated() {
      var question = question
      let column = respondents.indices.map { respondent in
        cells[number][respondent]?.answer ?? DeliveredAnswer(.absent(.empty), place: respondents[respondent].place)
      }
      // Only flags of some offices tell this apart.
      if column.contains(where: { $0.content == .absent(.notApplicable) }) {
        delivery.tellsApart.insert(.notApplicable)
      }
      if column.contains(where: { !Self.isNumber($0.content) }) { question.kind = .text }
      if !units[number].isEmpty { question.label = "\(question.label ?? question.name) (\(units[number]))" }
      delivery.append(question, column)
    }
    return delivery
  }

  private static func isNumber(_ content: DeliveredAnswer.Content) -> Bool {
    guard case .value(let text) = content else { return true }
    let bytes = Array(text.utf8)
    return DecimalBytes.double(bytes.span) != nil
  }
}
