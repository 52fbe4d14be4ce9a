internal import AssessmentModel
internal import Diagnostics

/// Reads how a node's children become its score: the method's name and its parameters, all attributes of the node.
enum AggregationReading {
  static let names = Aggregation.Name.allCases.map(\.rawValue)

  /// Every attribute that a method may have.
  static let attributes =
    ["aggregation"]
    + Aggregation.Name.allCases.flatMap { $0.form.parameters.flatMap(ParameterReading.attributes) }
    .reduce(into: []) { list, name in if !list.contains(name) { list.append(name) } }

  /// Each parameter, and the methods it belongs to.
  private static let owners: [String: FactValue] = {
    var owners: [String: FactValue] = [:]
    for name in Aggregation.Name.allCases {
      for attribute in name.form.parameters.flatMap(ParameterReading.attributes) where owners[attribute] == nil {
        owners[attribute] = .text(name.rawValue)
      }
    }
    for zero in zeroOwners.keys { owners[zero] = nil }
    for linear in ["indifferentUpTo", "preferredFrom"] { owners[linear] = .said(.criteria(.linearPromethee)) }
    return owners
  }()
  private static let zeroOwners: [String: FactValue] = [
    "zero": .said(.criteria(.zeroMeans)), "floor": .said(.criteria(.zeroMeans)),
  ]

  /// The method of a node with `count` children.
  static func read(_ element: StrictElement, count: Int) -> Aggregation {
    let named = element.optionalWord("aggregation", of: names)
    // An unknown or misspelt aggregation is reported already; what its parameters should be is open then.
    if named == nil, element.optional("aggregation") != nil || element.isExcused("aggregation") {
      _ = zeroWord(element)
      return .arithmetic
    }
    let name = named.flatMap(Aggregation.Name.init) ?? .arithmetic
    let choice = "aggregation=“\(name.rawValue)”"
    let own = name.form.parameters.flatMap(ParameterReading.attributes)
    let isUsual = element.optional("preference") != "linear"
    element.allowOnly(
      isUsual ? own.filter { !["indifferentUpTo", "preferredFrom"].contains($0) } : own, of: owners, for: choice)
    if !own.contains("zero") {
      _ = zeroWord(element)
      element.allowOnly([], of: zeroOwners, for: choice, .criteriaZeroRule)
    }
    let reading = ParameterReading(element: element, children: [String](repeating: "", count: count))
    return reading.values(name.form).map { Aggregation(name, $0) } ?? .arithmetic
  }

  private static func zeroWord(_ element: StrictElement) -> String? {
    element.optionalWord("zero", of: ["stops", "floor"])
  }

  /// The weights of the places, the largest child first.
  static func places(_ element: StrictElement, _ count: Int) -> [Double] {
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

  static func preference(_ element: StrictElement) -> PreferenceFunction {
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
  static func zeroRule(_ element: StrictElement) -> ZeroRule {
    guard zeroWord(element) == "floor" else {
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
