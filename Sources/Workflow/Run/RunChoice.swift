package import Words

/// Something that was taken without being named.
package enum RunChoice: Sendable, Hashable {
  /// The only survey in reach.
  case onlySurvey(String)
  /// The only criteria set in reach.
  case onlyCriteria(String)
  /// The criteria set that the survey names.
  case namedCriteria(String)

  /// The choice in words: `survey my-city, the only one in reach`.
  package func text(_ words: Wording) -> String {
    switch self {
    case .onlySurvey(let id): words(.onlySurvey, id)
    case .onlyCriteria(let id): words(.onlyCriteria, id)
    case .namedCriteria(let id): words(.namedCriteria, id)
    }
  }
}

/// A step of a batch.
package enum RunStep: Sendable, Hashable {
  /// Criteria set and survey are read.
  case reading
  /// So many returns are scored.
  case scoring(Int)
  /// The assessment is repeated so many times.
  case repeating(Int)
  /// The reports are written.
  case writing

  /// Where it stands among the steps.
  package var number: Int {
    switch self {
    case .reading: 1
    case .scoring: 2
    case .repeating: 3
    case .writing: 4
    }
  }

  /// How many steps there are.
  package static let count = 4

  /// The step in words: `scoring 82 returns`.
  package func text(_ words: Wording) -> String {
    switch self {
    case .reading: words(.stepReading)
    case .scoring(let returns): words(.stepScoringReturns, "\(returns)")
    case .repeating(let times): words(.stepRepeating, "\(times)")
    case .writing: words(.stepWriting)
    }
  }
}
