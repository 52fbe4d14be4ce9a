internal import AssessmentModel
internal import SurveyFiles

/// Gathers what the questions of one return say into rows, one an item and group.
struct RowGathering {
  private(set) var rows: [AnswerRow] = []
  private var places: [AnswerKey: Int] = [:]

  /// Adds an answer under its use; texts beside an answer are taken as they are written.
  mutating func add(_ answer: MappedAnswer, under use: ColumnUse, _ origin: AnswerOrigin) {
    var text = ""
    if case .value(let value) = answer { text = value }
    switch use {
    case .value(let item, let group):
      let place = row(item, group)
      rows[place].origin = origin
      switch answer {
      case .value(let value): rows[place].value = value
      // A reason that was given beside the answer says more than that there is none.
      case .missing(let reason):
        if rows[place].missing == nil || reason != .noAnswer { rows[place].missing = reason }
      }
    case .missing(let item, let group):
      guard !text.isEmpty else { return }
      let place = row(item, group)
      rows[place].stated = text
      rows[place].origin = rows[place].origin ?? origin
    case .sampleSize(let item, let group): rows[row(item, group)].count = text
    case .evidence(let item): rows[row(item, nil)].evidence = text
    case .margin(let item): rows[row(item, nil)].margin = text
    case .proof(let item, let part):
      let place = row(item, nil)
      switch part {
      case .answeredBy: rows[place].answeredBy = text
      case .verifiedBy: rows[place].verifiedBy = text
      case .verified: rows[place].verified = text
      }
    case .question, .group, .answer, .answerCount, .answerEvidence, .answerMargin, .answerProof, .answerMissing,
      .answerOrigin, .groupAnswer, .groupCount, .ignored:
      break
    }
  }

  private mutating func row(_ item: ItemID, _ group: GroupID?) -> Int {
    let key = AnswerKey(item, group: group)
    if let place = places[key] { return place }
    places[key] = rows.count
    rows.append(AnswerRow(item, group))
    return rows.count - 1
  }
}
