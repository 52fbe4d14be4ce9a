package import AssessmentModel

/// A method that a design may put in the place of the set's own.
package enum MethodChoice: Sendable, Hashable {
  case normalisation(Normalisation)
  case aggregation(Aggregation)
  case imputation(Imputation)
  case treatment(OutlierTreatment)

  /// The method's name in files, without its parameters.
  package var name: String {
    switch self {
    case .normalisation(let method): method.methodName
    case .aggregation(let method): method.methodName
    case .imputation(let method): method.methodName
    case .treatment(let method): method.methodName
    }
  }
}

/// How tables of replicates and findings on them write the methods that a design chooses among. An analysis has no notation
/// of its own: whoever reads and writes the files says it.
package struct ChoiceNotation: Sendable {
  /// What stands for a method; two that differ have different texts.
  package let text: @Sendable (MethodChoice) -> String

  /// Creates a notation.
  package init(_ text: @escaping @Sendable (MethodChoice) -> String) { self.text = text }

  /// The names alone, where no table is read or written.
  package static let names = ChoiceNotation { $0.name }
}
