import AssessmentModel
import Scoring

/// The answers of two editions, and every survey between them: of the answers that differ, those of some causes new,
/// the others as they were.
struct AnswerMix {
  /// Why an answer differs.
  enum Cause: Int, CaseIterable {
    case given
    case withdrawn
    case changed

    /// The set that holds this cause alone; sets of causes are bits.
    var bit: Int { 1 << rawValue }
  }

  /// The new edition's cities, with their rows in the old one.
  let oldRows: [Int?]
  private let keys: [AnswerKey]
  /// For each key and new row the cause, or -1 where nothing differs or the city is new.
  private let causes: [[Int8]]
  /// The causes that some answer has, as bits.
  let present: Int
  /// For each new row the number of answers of each cause.
  let counts: [[Int]]

  init(_ old: Survey, _ new: Survey) {
    let rows = Dictionary(uniqueKeysWithValues: zip(old.cities.map(\.id), old.cities.indices))
    oldRows = new.cities.map { rows[$0.id] }
    let before = Self.columns(old)
    let after = Self.columns(new)
    keys = new.columns.map(\.key) + old.columns.map(\.key).filter { after[$0] == nil }
    var causes: [[Int8]] = []
    var present = 0
    var counts = [[Int]](repeating: [0, 0, 0], count: new.cities.count)
    for key in keys {
      var column = [Int8](repeating: -1, count: new.cities.count)
      for (row, oldRow) in oldRows.enumerated() {
        guard let oldRow else { continue }
        let was = before[key].map { old.columns[$0].answers[oldRow] } ?? .missing(.notAsked)
        let now = after[key].map { new.columns[$0].answers[row] } ?? .missing(.notAsked)
        guard was != now else { continue }
        let cause: Cause =
          switch (was, now) {
          case (.missing, .value): .given
          case (.value, .missing): .withdrawn
          case (.value, .value), (.missing, .missing): .changed
          }
        column[row] = Int8(cause.rawValue)
        present |= cause.bit
        // Sample sizes and margins say how firm an answer is; a missing one that changes its reason is no answer.
        if !key.isSampleSize, !key.isMargin, was.number != nil || now.number != nil { counts[row][cause.rawValue] += 1 }
      }
      causes.append(column)
    }
    (self.causes, self.present, self.counts) = (causes, present, counts)
  }

  private static func columns(_ survey: Survey) -> [AnswerKey: Int] {
    Dictionary(zip(survey.columns.map(\.key), survey.columns.indices), uniquingKeysWith: { first, _ in first })
  }

  /// The new edition's cities with the answers of some causes new and the others old.
  ///
  /// - Parameters:
  ///   - taken: the causes whose answers are new, as bits.
  ///   - old: the old answers as a method reads them; the cities are those of the old edition.
  ///   - new: the new answers as the same method reads them.
  func survey(taking taken: Int, _ old: Survey, _ new: Survey) -> Survey {
    let before = Self.columns(old)
    let after = Self.columns(new)
    var mixed = new
    mixed.columns = zip(keys, causes).map { key, causes in
      var answers =
        after[key].map { new.columns[$0].answers } ?? AnswerVector(repeating: .notAsked, count: causes.count)
      let column = before[key].map { old.columns[$0].answers }
      for (row, oldRow) in oldRows.enumerated() {
        guard let oldRow, causes[row] < 0 || taken & 1 << Int(causes[row]) == 0 else { continue }
        answers[row] = column?[oldRow] ?? .missing(.notAsked)
      }
      return AnswerColumn(key: key, header: key.header, answers: answers)
    }
    return mixed
  }
}
