internal import Diagnostics

/// How children become their parent's score. Weights are `w`, scores `x`, over the children present.
public enum Aggregation: Sendable, Hashable {
  /// `Σ w·x / Σ w`: full compensation.
  case arithmetic
  /// `exp(Σ w·ln x / Σ w)`: partial compensation. A negative child makes the node missing, with a finding.
  case geometric(zero: ZeroRule)
  /// `Σ w / Σ (w/x)`; zero and negative children as for the geometric mean.
  case harmonic(zero: ZeroRule)
  /// `(Σ w·x^p / Σ w)^(1/p)`, the geometric mean for p = 0; zero and negative children as for the geometric mean where
  /// p ≤ 0.
  case powerMean(exponent: Double, zero: ZeroRule)
  /// The smallest child that has a weight: no compensation.
  case minimum
  /// The largest child that has a weight.
  case maximum
  /// `Σ v_k·x_(k)` with the children sorted from the largest and `v` weights of the places, divided by their sum over
  /// the places present.
  case orderedWeighted([Double])
  /// Mean times 1 ± the squared coefficient of variation; unweighted, complete rows only.
  case mazziottaPareto(MazziottaPareto)
  /// Outranking: `S_ab = Σ w[a > b] + ½ Σ w[a = b]` over the children both have, divided by their weight; wins less
  /// losses, stretched onto 0…1 by the comparisons made. `S` is held against ½ with this tolerance.
  case copeland(tolerance: Double)
  /// Closeness to the ideal: `D⁻/(D⁺ + D⁻)` on vector-normalised children; complete rows only.
  case topsis
  /// `1 − Q` of VIKOR with weight `v` of the group; complete rows only.
  case vikor(group: Double)
  /// Net flow of PROMETHEE II, stretched from −1…1 onto 0…1; complete rows only.
  case promethee(PreferenceFunction)
  /// `Π (x/max x)^w`; complete rows of positive values only.
  case weightedProduct
}

extension Aggregation {
  /// The methods without their parameters; the raw value is the name in files.
  package enum Name: String, Sendable, CaseIterable {
    case arithmetic, geometric, harmonic
    case powerMean = "power-mean"
    case minimum, maximum
    case orderedWeighted = "ordered-weighted"
    case mazziottaPareto = "mazziotta-pareto"
    case copeland, topsis, vikor, promethee
    case weightedProduct = "weighted-product"

    /// How files write the method: attributes of the node.
    package var form: MethodForm {
      switch self {
      case .arithmetic, .minimum, .maximum, .weightedProduct: MethodForm()
      case .geometric, .harmonic: MethodForm([.zero])
      case .powerMean: MethodForm([.number("exponent", .exponent), .zero])
      case .orderedWeighted: MethodForm([.places])
      case .mazziottaPareto: MethodForm([.flag(.adjusted), .flag(.negative)])
      case .copeland:
        MethodForm(
          [.number("tolerance", default: Comparison.tolerance, .within(0...0.5))])
      case .topsis: MethodForm()
      case .vikor:
        MethodForm([.number("group", default: 0.5, .within(0...1))])
      case .promethee: MethodForm([.preference])
      }
    }
  }

  /// The name, and the values of the parameters in the order of the form.
  package var written: (name: Name, values: [MethodValue]) {
    switch self {
    case .arithmetic: (.arithmetic, [])
    case .geometric(let zero): (.geometric, [.zero(zero, matters: true)])
    case .harmonic(let zero): (.harmonic, [.zero(zero, matters: true)])
    case .powerMean(let exponent, let zero): (.powerMean, [.number(exponent), .zero(zero, matters: exponent <= 0)])
    case .minimum: (.minimum, [])
    case .maximum: (.maximum, [])
    case .orderedWeighted(let places): (.orderedWeighted, [.places(places)])
    case .mazziottaPareto(let form): (.mazziottaPareto, [.flag(form.isAdjusted), .flag(form.isNegative)])
    case .copeland(let tolerance): (.copeland, [.number(tolerance)])
    case .topsis: (.topsis, [])
    case .vikor(let group): (.vikor, [.number(group)])
    case .promethee(let preference): (.promethee, [.preference(preference)])
    case .weightedProduct: (.weightedProduct, [])
    }
  }

  /// The method of these parameters.
  ///
  /// - Precondition: the values are those of the name's form, in its order.
  package init(_ name: Name, _ values: [MethodValue]) {
    let values = MethodValues(values)
    self =
      switch name {
      case .arithmetic: .arithmetic
      case .geometric: .geometric(zero: values.zero(0))
      case .harmonic: .harmonic(zero: values.zero(0))
      case .powerMean: .powerMean(exponent: values.number(0), zero: values.zero(1))
      case .minimum: .minimum
      case .maximum: .maximum
      case .orderedWeighted: .orderedWeighted(values.places(0))
      case .mazziottaPareto: .mazziottaPareto(MazziottaPareto(isAdjusted: values.flag(0), isNegative: values.flag(1)))
      case .copeland: .copeland(tolerance: values.number(0))
      case .topsis: .topsis
      case .vikor: .vikor(group: values.number(0))
      case .promethee: .promethee(values.preference(0))
      case .weightedProduct: .weightedProduct
      }
  }

  /// What the rest of the house has to know of the rule.
  package var traits: AggregationTraits {
    switch self {
    case .arithmetic: AggregationTraits(.arithmetic, .ofOneCity)
    case .geometric(let zero):
      AggregationTraits(
        .geometric(zero), .ofOneCity, takes: .notNegative(needsZeroRule: true, said: .geometricMean), .lifted(zero))
    case .harmonic(let zero):
      AggregationTraits(
        .harmonic(zero), .ofOneCity, takes: .notNegative(needsZeroRule: true, said: .harmonicMean), .lifted(zero))
    case .powerMean(let exponent, let zero):
      AggregationTraits(
        .power(exponent, zero), .ofOneCity, takes: .notNegative(needsZeroRule: exponent <= 0, said: .powerMean),
        .lifted(zero))
    case .minimum: AggregationTraits(.smallest, .ofOneCity, isWeighted: false)
    case .maximum: AggregationTraits(.largest, .ofOneCity, isWeighted: false)
    case .orderedWeighted(let places): AggregationTraits(.ordered(places), .ofOneCity, isWeighted: false)
    case .mazziottaPareto: AggregationTraits(.other, .onScalesOfAll, isWeighted: false, .open)
    case .copeland: AggregationTraits(.other, .againstOthers(takesGaps: true), .unit)
    case .topsis, .vikor, .promethee: AggregationTraits(.other, .againstOthers(takesGaps: false), .unit)
    case .weightedProduct:
      AggregationTraits(
        .other, .againstOthers(takesGaps: false), takes: .positive(said: .weightedProduct), .positiveUnit)
    }
  }
}
