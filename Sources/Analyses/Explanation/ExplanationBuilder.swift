public import AssessmentModel
import Scoring

/// Works out why a city stands where it does and what would change that: the smallest change, tipping weights, the rank
/// range in a weight box, bounds from missing answers.
///
/// What all cities share is worked out once; a city's part when it is asked for.
public struct ExplanationBuilder: Sendable {
  /// What if answers changed.
  public let whatIf: WhatIf
  private let improvement: ImprovementSearch
  private let tipping: TippingSearch
  private let ranks: RankRangeSearch
  private let missing: MissingAnswerSearch

  /// Prepares the explanations of an assessment.
  ///
  /// - Parameter box: how far weights move for the rank range, as a share of each.
  public init(_ assessment: Assessment, box: Double = 0.25) {
    let rescorer = CityRescorer(assessment)
    whatIf = WhatIf(rescorer)
    improvement = ImprovementSearch(rescorer)
    tipping = TippingSearch(rescorer)
    ranks = RankRangeSearch(rescorer, box: box)
    missing = MissingAnswerSearch(rescorer)
  }

  /// The explanation of the city at a position.
  public func explanation(of city: Int) -> CityExplanation {
    CityExplanation(
      path: path(of: city), tipping: tippingWeights(of: city), rankRange: rankRange(of: city),
      bounds: bounds(of: city))
  }

  /// What it would take for a city to reach a target, by default the next better one.
  public func path(of city: Int, to target: ImprovementTarget? = nil) -> ImprovementPath {
    improvement.path(of: city, to: target)
  }

  /// The nearest tipping weights of a city.
  public func tippingWeights(of city: Int) -> [TippingWeight] { tipping.nearest(of: city) }

  /// Best and worst rank of a city in the weight box; `nil` for a city without a rank.
  public func rankRange(of city: Int) -> RankRange? { ranks.range(of: city) }

  /// The bounds of a city from missing answers; `nil` if none is missing that matters.
  public func bounds(of city: Int) -> MissingAnswerBounds? { missing.bounds(of: city) }
}
