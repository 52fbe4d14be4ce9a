/// The comparisons of the best–worst method: positions of best and worst child, and how much more the best counts than
/// each and each than the worst.
package struct BestWorstJudgement: Sendable, Hashable {
  /// Position of the best child.
  package var best: Int
  /// Position of the worst child.
  package var worst: Int
  /// The best child against each.
  package var bestToOthers: [Double]
  /// Each child against the worst.
  package var othersToWorst: [Double]

  /// Creates judgements.
  package init(best: Int, worst: Int, bestToOthers: [Double], othersToWorst: [Double]) {
    self.best = best
    self.worst = worst
    self.bestToOthers = bestToOthers
    self.othersToWorst = othersToWorst
  }
}

/// The value of a ``MethodParameter``, by its kind.
package enum MethodValue: Sendable, Hashable {
  /// Of a number or a constant; `nil` for one that is left out.
  case number(Double?)
  /// Of a choice of two words.
  case flag(Bool)
  /// How equals are ranked.
  case ties(RankTies)
  /// A city.
  case city(CityID)
  /// Cut points and points.
  case steps([CategoryStep])
  /// What a zero does; whether that matters with the other parameters.
  case zero(ZeroRule, matters: Bool)
  /// Weights of places.
  case places([Double])
  /// The preference function of PROMETHEE.
  case preference(PreferenceFunction)
  /// A rank a child.
  case ranks([Int])
  /// Experts' points.
  case experts([ExpertPoints])
  /// Pairwise comparisons, row by row.
  case matrix([[Double]])
  /// Comparisons with best and worst child.
  case bestWorst(BestWorstJudgement)
  /// The bounds of a share.
  case shareBounds(Double, Double)
}

/// Values by their place, as a method takes them; another kind than the form says is a fault of the program.
struct MethodValues {
  private let values: [MethodValue]

  init(_ values: [MethodValue]) { self.values = values }

  private func value<Value>(_ place: Int, _ pick: (MethodValue) -> Value?) -> Value {
    guard values.indices.contains(place), let value = pick(values[place]) else {
      preconditionFailure("parameter \(place) of a method is of another kind")
    }
    return value
  }

  func optional(_ place: Int) -> Double? {
    value(place) { if case .number(let number) = $0 { Optional(number) } else { nil } }
  }
  func number(_ place: Int) -> Double { value(place) { if case .number(let number) = $0 { number } else { nil } } }
  func flag(_ place: Int) -> Bool { value(place) { if case .flag(let flag) = $0 { flag } else { nil } } }
  func ties(_ place: Int) -> RankTies { value(place) { if case .ties(let ties) = $0 { ties } else { nil } } }
  func city(_ place: Int) -> CityID { value(place) { if case .city(let city) = $0 { city } else { nil } } }
  func steps(_ place: Int) -> [CategoryStep] { value(place) { if case .steps(let steps) = $0 { steps } else { nil } } }
  func zero(_ place: Int) -> ZeroRule { value(place) { if case .zero(let zero, _) = $0 { zero } else { nil } } }
  func places(_ place: Int) -> [Double] { value(place) { if case .places(let list) = $0 { list } else { nil } } }
  func ranks(_ place: Int) -> [Int] { value(place) { if case .ranks(let ranks) = $0 { ranks } else { nil } } }
  func matrix(_ place: Int) -> [[Double]] { value(place) { if case .matrix(let rows) = $0 { rows } else { nil } } }
  func experts(_ place: Int) -> [ExpertPoints] {
    value(place) { if case .experts(let experts) = $0 { experts } else { nil } }
  }
  func preference(_ place: Int) -> PreferenceFunction {
    value(place) { if case .preference(let preference) = $0 { preference } else { nil } }
  }
  func bestWorst(_ place: Int) -> BestWorstJudgement {
    value(place) { if case .bestWorst(let judgement) = $0 { judgement } else { nil } }
  }
  func shareBounds(_ place: Int) -> (lower: Double, upper: Double) {
    value(place) { if case .shareBounds(let lower, let upper) = $0 { (lower, upper) } else { nil } }
  }
}
