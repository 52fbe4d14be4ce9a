internal import AssessmentModel
internal import Diagnostics

/// Reads how a node's children become its score: the method's name and its parameters, all attributes of the node.
enum AggregationReading {
  private enum Name: String, CaseIterable {
    case arithmetic, geometric, harmonic
    case powerMean = "power-mean"
    case minimum, maximum
    case orderedWeighted = "ordered-weighted"
    case mazziottaPareto = "mazziotta-pareto"
    case copeland, topsis, vikor, promethee
    case weightedProduct = "weighted-product"
  }

  static let names = Name.allCases.map(\.rawValue)

  /// Each parameter, and the methods it belongs to.
  private static let owners: [String: FactValue] = [
    "exponent": "power-mean", "places": "ordered-weighted", "adjusted": "mazziotta-pareto",
    "phenomenon": "mazziotta-pareto", "tolerance": "copeland", "group": "vikor", "preference": "promethee",
    "indifferentUpTo": .said(.criteria(.linearPromethee)), "preferredFrom": .said(.criteria(.linearPromethee)),
  ]
  private static let zeroOwners: [String: FactValue] = [
    "zero": .said(.criteria(.zeroMeans)), "floor": .said(.criteria(.zeroMeans)),
  ]

  /// Every attribute that a method may have.
  static let attributes =
    ["aggregation", "zero", "floor", "exponent", "places", "adjusted", "phenomenon", "tolerance", "group"]
    + ["preference", "indifferentUpTo", "preferredFrom"]

  /// The method of a node with `count` children.
  static func read(_ element: StrictElement, count: Int) -> Aggregation {
    let named = element.optionalWord("aggregation", of: names)
    let zero = element.optionalWord("zero", of: ["stops", "floor"])
    // An unknown or misspelt aggregation is reported already; what its parameters should be is open then.
    if named == nil, element.optional("aggregation") != nil || element.isExcused("aggregation") { return .arithmetic }
    let kind = named.flatMap(Name.init) ?? .arithmetic
    let choice = "aggregation=“\(kind.rawValue)”"
    element.allowOnly(own(kind, element), of: owners, for: choice)
    let takesZeroRule = [.geometric, .harmonic, .powerMean].contains(kind)
    if !takesZeroRule { element.allowOnly([], of: zeroOwners, for: choice, .criteriaZeroRule) }
    let rule = takesZeroRule ? zeroRule(element, zero) : .stops
    return method(kind, rule, element, count)
  }

  private static func own(_ kind: Name, _ element: StrictElement) -> [String] {
    switch kind {
    case .powerMean: ["exponent"]
    case .orderedWeighted: ["places"]
    case .mazziottaPareto: ["adjusted", "phenomenon"]
    case .copeland: ["tolerance"]
    case .vikor: ["group"]
    case .promethee where element.optional("preference") == "linear":
      ["preference", "indifferentUpTo", "preferredFrom"]
    case .promethee: ["preference"]
    case .arithmetic, .geometric, .harmonic, .minimum, .maximum, .topsis, .weightedProduct: []
    }
  }

  private static func method(
    _ kind: Name, _ rule: ZeroRule, _ element: StrictElement, _ count: Int
  ) -> Aggregation {
    switch kind {
    case .arithmetic: .arithmetic
    case .geometric: .geometric(zero: rule)
    case .harmonic: .harmonic(zero: rule)
    case .powerMean: .powerMean(exponent: element.number("exponent") ?? 1, zero: rule)
    case .minimum: .minimum
    case .maximum: .maximum
    case .orderedWeighted: .orderedWeighted(places(element, count))
    case .mazziottaPareto:
      .mazziottaPareto(
        MazziottaPareto(
          isAdjusted: element.flag("adjusted", default: false),
          isNegative: element.word("phenomenon", default: "positive", of: ["positive", "negative"]) == "negative"))
    case .copeland: .copeland(tolerance: element.number("tolerance", default: Comparison.tolerance, in: 0...0.5))
    case .topsis: .topsis
    case .vikor: .vikor(group: element.number("group", default: 0.5, in: 0...1))
    case .promethee: .promethee(preference(element))
    case .weightedProduct: .weightedProduct
    }
  }

  /// The weights of the places, the largest child first.
  private static func places(_ element: StrictElement, _ count: Int) -> [Double] {
    guard let text = element.required("places"),
      let places = element.numbers(text, "places", count: count, at: "places")
    else { return [Double](repeating: 1, count: count) }
    if places.contains(where: { $0 < 0 }) {
      element.report(.criteriaNegativeWeight, .criteria(.placesNegative), at: "places")
    } else if places.allSatisfy({ $0 == 0 }) {
      element.report(.criteriaNoWeight, .criteria(.placesZero), at: "places")
    }
    return places
  }

  private static func preference(_ element: StrictElement) -> PreferenceFunction {
    guard element.word("preference", default: "usual", of: ["usual", "linear"]) == "linear" else { return .usual }
    let indifference = element.number("indifferentUpTo", default: 0)
    let preference = element.number("preferredFrom") ?? max(0, indifference)
    if indifference < 0 {
      element.report(
        .criteriaOutOfRange, .criteria(.indifferenceNegative, .number(DecimalText.exact(indifference))),
        at: "indifferentUpTo")
    } else if preference < indifference {
      element.report(
        .criteriaOutOfRange,
        .criteria(.preferenceBelow, .number(DecimalText.exact(preference)), .number(DecimalText.exact(indifference))),
        at: "preferredFrom")
    }
    return .linear(indifference: indifference, preference: preference)
  }

  /// What a zero does. Whether it must be said depends on the children, and is checked when all trees are read.
  private static func zeroRule(_ element: StrictElement, _ zero: String?) -> ZeroRule {
    guard zero == "floor" else {
      if element.optional("floor") != nil {
        element.report(.criteriaZeroRule, .criteria(.floorAlone), at: "floor")
      }
      return .stops
    }
    guard let floor = element.optionalNumber("floor") else {
      if element.optional("floor") == nil {
        element.report(.criteriaZeroRule, .criteria(.floorMissing), at: "zero")
      }
      return .stops
    }
    if floor <= 0 || floor >= 1 {
      element.report(
        .criteriaOutOfRange, .criteria(.floorRange, .number(DecimalText.exact(floor))), at: "floor")
    }
    return .floor(floor)
  }
}
