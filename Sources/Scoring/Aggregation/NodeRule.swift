import AssessmentModel
import Numerics

/// An aggregation as plain numbers.
package struct NodeRule: BitwiseCopyable {
  /// A rule worked out in passes over columns.
  package enum ColumnRule: BitwiseCopyable { case geometric, minimum }
  /// A rule worked out row by row, from the children present.
  package enum RowRule: BitwiseCopyable { case powerMean, maximum, orderedWeighted }
  /// A rule that holds a row against the others.
  package enum FittedRule: BitwiseCopyable {
    case mazziottaPareto, copeland, topsis, vikor, promethee, weightedProduct, benefitOfTheDoubt
  }

  /// How the rule is worked out, and which it is.
  package enum Kind: Equatable, BitwiseCopyable {
    /// The arithmetic mean, which has a kernel of its own.
    case mean
    case column(ColumnRule)
    case row(RowRule)
    case fitted(FittedRule)
  }

  var kind: Kind

  /// Whether the score is a plain sum of the children's, in which large ones can cancel.
  var cancels: Bool {
    switch kind {
    case .mean, .row(.orderedWeighted): true
    case .row(.powerMean): first == 1
    case .column(.geometric), .column(.minimum), .row(.maximum), .fitted: false
    }
  }

  /// `δ` in `x′ = δ + (1 − δ)·x`.
  var lift = 0.0
  /// The exponent, the tolerance, the group's weight, the indifference or the lower bound.
  var first = 0.0
  /// The preference or the upper bound.
  var second = 0.0
  /// Whether a Mazziotta–Pareto index is the adjusted one, and whether its phenomenon is negative.
  var isAdjusted = false
  var isNegative = false
  /// Where the weights of the places start, and their number.
  var places = 0
  var placeCount = 0

  /// - Parameter places: takes the weights of ordered places.
  init(_ aggregation: Aggregation, places list: inout [Double]) {
    switch aggregation {
    case .arithmetic: kind = .mean
    case .geometric(let zero):
      kind = .column(.geometric)
      lift = zero.lift
    case .harmonic(let zero):
      kind = .row(.powerMean)
      first = -1
      lift = zero.lift
    case .powerMean(let exponent, let zero):
      kind = .row(.powerMean)
      first = exponent
      lift = zero.lift
    case .minimum: kind = .column(.minimum)
    case .maximum: kind = .row(.maximum)
    case .orderedWeighted(let weights):
      kind = .row(.orderedWeighted)
      places = list.count
      placeCount = weights.count
      list += weights
    case .mazziottaPareto(let form):
      kind = .fitted(.mazziottaPareto)
      isAdjusted = form.isAdjusted
      isNegative = form.isNegative
    case .copeland(let tolerance):
      kind = .fitted(.copeland)
      first = tolerance
    case .topsis: kind = .fitted(.topsis)
    case .vikor(let group):
      kind = .fitted(.vikor)
      first = group
    case .promethee(.usual): kind = .fitted(.promethee)
    case .promethee(.linear(let indifference, let preference)):
      kind = .fitted(.promethee)
      first = indifference
      second = preference
    case .weightedProduct: kind = .fitted(.weightedProduct)
    }
  }

  /// Benefit of the doubt, whose weights differ from city to city.
  init(benefitFrom lower: Double, to upper: Double) {
    kind = .fitted(.benefitOfTheDoubt)
    first = lower
    second = upper
  }
}

extension NodeRule.Kind {
  /// Whether a row with gaps is scored.
  var takesGaps: Bool { self == .fitted(.copeland) }

  /// Whether the rule needs to know of all cities before it can score one.
  var learns: Bool { if case .fitted = self { true } else { false } }
}

extension NodeMachine {
  /// The score of the row whose children that are there stand in the scratch, with their shares; NaN without any.
  func score(_ rule: NodeRule, _ present: Int, _ scratch: RowScratch) -> Double {
    let cells = scratch.cells
    var score: Double
    switch rule.kind {
    case .mean: score = powerMean(1, rule.lift, present, cells, scratch.used)
    case .column(.geometric): score = powerMean(0, rule.lift, present, cells, scratch.used)
    case .row(.powerMean): score = powerMean(rule.first, rule.lift, present, cells, scratch.used)
    case .row(.maximum):
      score = -.infinity
      for place in 0..<present { score = max(score, cells[place]) }
    case .column(.minimum):
      score = .infinity
      for place in 0..<present { score = min(score, cells[place]) }
    case .row(.orderedWeighted): score = ordered(rule, present, cells)
    case .fitted:
      preconditionFailure("this rule does not look at single rows")
    }
    return score.isFinite ? score : .nan
  }
}
