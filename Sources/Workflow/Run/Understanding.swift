internal import Words

/// What a file that was checked is.
package enum CheckedKind: Sendable, Hashable {
  /// Something else, or nothing that is known.
  case file
  /// A criteria set.
  case criteria
  /// A registry of cities.
  case registry
  /// A survey.
  case survey
  /// A report.
  case report

  /// The kind in words: `criteria set`.
  func text(_ words: Wording) -> String {
    switch self {
    case .file: words(.kindFile)
    case .criteria: words(.kindCriteria)
    case .registry: words(.kindRegistry)
    case .survey: words(.kindSurvey)
    case .report: words(.kindReport)
    }
  }
}

/// What was understood of a file that was checked.
package enum Understanding: Sendable, Hashable {
  /// Nothing.
  case nothing
  /// A criteria set of so many indicators and trees.
  case criteria(indicators: Int, trees: Int)
  /// So many cities.
  case cities(Int)
  /// So many returns, for a criteria set.
  case returns(Int, criteria: String)
  /// A report of so many files.
  case files(Int, areWhole: Bool)

  /// A few words; empty if nothing was understood.
  func text(_ words: Wording) -> String {
    switch self {
    case .nothing: ""
    case .criteria(let indicators, let trees): words(.understoodCriteria, "\(indicators)", "\(trees)")
    case .cities(let count): words(.understoodCities, "\(count)")
    case .returns(let count, let criteria): words(.understoodReturns, "\(count)", criteria)
    case .files(let count, let areWhole): words(areWhole ? .filesWhole : .filesNotWhole, "\(count)")
    }
  }
}
