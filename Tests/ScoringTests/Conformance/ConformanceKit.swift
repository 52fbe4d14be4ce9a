import AssessmentModel
import Numerics
import Scoring
import ScoringSupport

/// What every method of a step must keep to, checked through the whole pipeline on small random surveys.
///
/// A method plugs in as a value: `ConformanceKit.normalisation(.vector)` runs all checks on it. A method that cannot keep
/// a property is exempt from it with a reason, which stands in ``exemptions`` of its kind.
enum ConformanceKit {
  /// Checks a normalisation under an arithmetic mean, on values of either sign and on positive ones.
  static func normalisation(_ method: Normalisation) {
    for values in [ConformanceValues.signed, .positive] {
      ConformanceSubject(
        name: "\(method.methodName), \(values)", values: values, exemptions: method.exemptions
      ) { $0.normalisation = method }
      .check()
    }
  }

  /// Checks an aggregation over children between 0 and 1, zeros and ties among them.
  static func aggregation(_ method: Aggregation) {
    ConformanceSubject(
      name: method.methodName, values: .unit, exemptions: method.exemptions
    ) { _ in
    } root: {
      $0.aggregation = method
    }.check()
  }

  /// Checks an imputation; the cities belong to two regions of one country.
  static func imputation(_ method: Imputation) {
    ConformanceSubject(
      name: method.methodName, values: .unit, exemptions: method.exemptions
    ) { _ in
    } set: {
      $0.imputation = method
    }.check()
  }

  /// Checks a weighting over children between 0 and 1.
  static func weighting(_ method: Weighting) {
    ConformanceSubject(
      name: method.methodName, values: .unit, exemptions: method.exemptions
    ) { _ in
    } root: {
      $0.weighting = method
    }.check()
  }
}

/// What a method is held to.
enum ConformanceProperty: Hashable {
  /// Another order of the cities is another order of the results.
  case cityOrder
  /// Another order of the indicators and columns changes nothing.
  case columnOrder
  /// Another order of a node's children changes nothing.
  case childOrder
  /// What is missing stays missing.
  case missing
  /// Raising one value of a higher-is-better indicator never lowers the city; lower-is-better is the mirror image.
  case monotone
  /// A common factor on the weights changes nothing.
  case weightScale
  /// Learnt values, pinned for the same data, give the same result.
  case pinning
}

/// The values of which a survey is made.
enum ConformanceValues {
  /// From −4 to 4 in eighths, zeros and ties among them.
  case signed
  /// From ⅛ to 8.
  case positive
  /// From 0 to 1.
  case unit

  /// A value.
  func draw(_ random: inout SplitMix) -> Double {
    switch self {
    case .signed: Double(random.below(65) - 32) / 8
    case .positive: Double(random.below(64) + 1) / 8
    case .unit: Double(random.below(9)) / 8
    }
  }
}
