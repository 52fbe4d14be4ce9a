/// A method that ranks cities by comparing all of them on all indicators, without a tree of scores.
///
/// Weights are `w` (their sum is 1), raw values `x`. Each method takes the direction into account once, in its own way.
public enum RankingMethod: Sendable, Hashable {
  /// Simple additive weighting: `Σ w·t` with `t` by min–max over the cities compared; 0…1, more is better.
  ///
  /// A constant indicator tells no city from another and is left out, the other weights rescaled; if all are constant
  /// nobody has a score.
  case additive
  /// Weighted product: `Π t^w` with `t = x/max x`, or `min x/x` where less is better; 0…1, more is better.
  ///
  /// A city with a value of 0 or less has no score, and its values do not enter the largest and smallest.
  case weightedProduct
  /// TOPSIS: `D⁻/(D⁺ + D⁻)` with the distances from best and worst of `v = w·x/√Σx²`; 0…1, more is better.
  ///
  /// Where both distances are 0, as when all cities are equal, there is no score.
  case topsis
  /// VIKOR: `Q = v(S − S*)/(S⁻ − S*) + (1 − v)(R − R*)/(R⁻ − R*)` with `S = Σ w(1 − t)`, `R = max w(1 − t)` and `t` by
  /// min–max; 0…1, **less** is better. A range of zero makes its term 0.
  case vikor(group: Double)
  /// PROMETHEE II: net flow, `Σ_b (π(a,b) − π(b,a))/(n − 1)` with `π(a,b) = Σ w·P(a − b)`; −1…1, more is better.
  ///
  /// The thresholds of a linear preference function are shares of each indicator's range over the cities compared.
  /// A single city has the flow 0.
  case promethee(PreferenceFunction)

  /// The name on the command line and in files.
  public var methodName: String {
    switch self {
    case .additive: "saw"
    case .weightedProduct: "wpm"
    case .topsis: "topsis"
    case .vikor: "vikor"
    case .promethee: "promethee2"
    }
  }

  /// Whether a smaller score is better.
  public var isSmallerBetter: Bool { if case .vikor = self { true } else { false } }
}
