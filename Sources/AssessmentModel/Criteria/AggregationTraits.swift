package import Diagnostics

/// What the rest of the house has to know of an aggregation besides its arithmetic: asked of the method, so that no one
/// else lists the methods.
package struct AggregationTraits: Sendable {
  /// The rules that analyses know more of than how to work them out: how a difference splits, how a path runs, which
  /// share a child carries. For any other rule they try it.
  package enum Shape: Sendable {
    case arithmetic
    case geometric(ZeroRule)
    case harmonic(ZeroRule)
    case power(Double, ZeroRule)
    case smallest
    case largest
    /// By weights of the places, the largest child first.
    case ordered([Double])
    case other
  }

  /// What a city's score hangs on.
  package enum Standing: Sendable, Equatable {
    /// Its own children alone.
    case ofOneCity
    /// Its own children, on scales that are learnt from all cities; complete rows only.
    case onScalesOfAll
    /// The other cities' rows; but with `takesGaps`, complete rows only.
    case againstOthers(takesGaps: Bool)
  }

  /// Which children it can take.
  package enum Takes: Sendable {
    case anything
    /// None below 0; where `needsZeroRule`, the file says what a zero does. `said` names the rule in findings.
    case notNegative(needsZeroRule: Bool, said: ScoringFact)
    /// None of 0 or less.
    case positive(said: ScoringFact)
  }

  /// What the score may be.
  package enum Bounds: Sendable {
    /// Between the smallest and the largest child.
    case children
    /// Between the children, lifted first.
    case lifted(ZeroRule)
    /// 0…1.
    case unit
    /// Above 0, up to 1.
    case positiveUnit
    /// Anything.
    case open
  }

  package var shape: Shape
  package var standing: Standing
  /// Whether the weights of the children count.
  package var isWeighted: Bool
  package var takes: Takes
  package var bounds: Bounds

  package init(
    _ shape: Shape, _ standing: Standing, isWeighted: Bool = true, takes: Takes = .anything,
    _ bounds: Bounds = .children
  ) {
    self.shape = shape
    self.standing = standing
    self.isWeighted = isWeighted
    self.takes = takes
    self.bounds = bounds
  }

  /// Whether anything has to be known of all cities before one can be scored.
  package var learns: Bool { standing != .ofOneCity }

  /// Whether a city with a gap among the children has no score.
  package var needsCompleteRows: Bool {
    switch standing {
    case .ofOneCity, .againstOthers(takesGaps: true): false
    case .onScalesOfAll, .againstOthers(takesGaps: false): true
    }
  }
}
