import AssessmentModel

/// The headers that a table may have, and what stands under each: the survey's own words first, then the criteria set's.
struct HeaderNames: Sendable {
  private let mappings: [String: ColumnUse]
  private let plan: QuestionPlan
  private let cityColumn: String
  private let isLong: Bool

  /// - Parameter isLong: whether a row holds one answer, so that the columns are city, question, group, value …
  init(_ context: ReadingContext, isLong: Bool) {
    mappings = context.mappings
    plan = context.table.plan
    cityColumn = ComparedText.of(context.cityColumn)
    self.isLong = isLong
  }

  /// The criteria set's own headers alone, for a wide table that nobody describes.
  init(_ plan: QuestionPlan) {
    mappings = [:]
    self.plan = plan
    cityColumn = ""
    isLong = false
  }

  /// Whether a header names the column of cities.
  func isCity(_ header: String) -> Bool { !cityColumn.isEmpty && ComparedText.of(header) == cityColumn }

  /// What stands under a header; `nil` if nobody asks for it.
  func use(of header: String) -> ColumnUse? {
    let compared = ComparedText.of(header)
    if let use = mappings[header] ?? mappings[compared] { return use }
    if isLong { return longUse(compared) }
    guard let use = QuestionPlan.use(ofHeader: compared, item: { plan.item(named: $0) }) else { return nil }
    switch use {
    case .value(_, nil): return use
    case .value(let item, let name?):
      return plan.group(named: name.rawValue, of: item).map { .value(item, group: $0) }
    case .sampleSize(let item, let name):
      return plan.group(named: name.rawValue, of: item).map { .sampleSize(item, group: $0) }
    case .missing(_, nil): return use
    case .missing(let item, let name?):
      return plan.group(named: name.rawValue, of: item).map { .missing(item, group: $0) }
    case .margin(let item): return plan.slot(AnswerKey(item, isMargin: true)) == nil ? nil : use
    case .evidence, .proof, .question, .group, .answer, .answerCount, .answerEvidence, .answerMargin, .answerProof,
      .answerMissing, .answerOrigin, .groupAnswer, .groupCount, .ignored:
      return use
    }
  }

  private func longUse(_ compared: String) -> ColumnUse? {
    if let use = Self.longColumns[compared] { return use }
    return GuidanceColumn.isOne(compared) ? .ignored : plan.groupUse(ofHeader: compared)
  }

  private static let longColumns: [String: ColumnUse] = [
    "question": .question, "group": .group, "value": .answer, "n": .answerCount, "evidence": .answerEvidence,
    "margin": .answerMargin, "answered-by": .answerProof(.answeredBy), "verified-by": .answerProof(.verifiedBy),
    "verified": .answerProof(.verified), "missing": .answerMissing, "origin.file": .answerOrigin(.file),
    "origin.place": .answerOrigin(.place), "origin.question": .answerOrigin(.question),
    "origin.answer": .answerOrigin(.answer),
  ]
}

extension HeaderNames {
  /// Whether a header can stand in a long table only.
  static func isOfLongTable(_ header: String, _ plan: QuestionPlan) -> Bool {
    let compared = ComparedText.of(header)
    return GuidanceColumn.isOne(compared) || plan.groupUse(ofHeader: compared) != nil
  }

  /// Whether a header is the own word of a long table for a use, so that no mapping is needed.
  static func isLongHeader(_ header: String, for use: ColumnUse) -> Bool {
    longColumns[ComparedText.of(header)] == use
  }
}
