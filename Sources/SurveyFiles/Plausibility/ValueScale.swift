import AssessmentModel
import Diagnostics
import Glibc

/// The scale on which values of a column are far from each other: the one on which the criteria set scores them.
enum ValueScale {
  /// As they stand.
  case linear
  /// In logarithms; only values above 0 have a place.
  case logarithmic
  /// `(x^λ − 1)/λ`; only values above 0 have a place.
  case power(Double)

  /// The scale of a column; `nil` where no distance counts, since the indicator counts ranks or steps only.
  ///
  /// - An indicator whose value is the answer: logarithmic with logarithmic goalposts or a logarithmic treatment, a
  ///   power with Box–Cox, otherwise linear.
  /// - An answer of which a value is made by dividing grows with the city: logarithmic unless it has an upper end.
  static func of(_ values: SurveyView.Values, _ criteria: CriteriaSet) -> ValueScale? {
    let indicator = values.indicator
    guard case .answer(values.item.id) = indicator.scoring, indicator.denominator == nil else {
      return values.item.scale.bounds.upper == nil ? .logarithmic : .linear
    }
    let scale = indicator.normalisation.traits
    if scale.hasNoDistances { return nil }
    if case .posts(let goalposts) = scale.limits, goalposts.isLogarithmic { return .logarithmic }
    switch indicator.treatment ?? criteria.treatment {
    case .logarithm: return .logarithmic
    case .boxCox(let lambda): return lambda == 0 ? .logarithmic : .power(lambda)
    case .none, .winsorise, .winsoriseThenLog, .forcedWinsorise: return .linear
    }
  }

  /// A value on the scale; NaN where it has no place there.
  func place(_ value: Double) -> Double {
    switch self {
    case .linear: value
    case .logarithmic: value > 0 ? log(value) : .nan
    case .power(let lambda): value > 0 ? (pow(value, lambda) - 1) / lambda : .nan
    }
  }

  /// How findings say between which values others lie on the scale.
  var between: SurveyFact {
    switch self {
    case .linear: .betweenValues
    case .logarithmic: .betweenLogarithms
    case .power: .betweenAsScored
    }
  }
}
