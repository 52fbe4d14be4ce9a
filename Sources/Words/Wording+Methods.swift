package import AssessmentModel

// A language that has no words for a method says them in English.

extension Wording {
  /// How values come onto the common scale, with slots for the numbers and names among the parameters.
  package func template(_ method: Normalisation.Name) -> String {
    language.words.template(method) ?? English.template(method) ?? method.rawValue
  }

  /// How children become their parent's score, with slots.
  package func template(_ method: Aggregation.Name) -> String {
    language.words.template(method) ?? English.template(method) ?? method.rawValue
  }

  /// Where weights come from, with slots.
  package func template(_ method: Weighting.Name) -> String {
    language.words.template(method) ?? English.template(method) ?? method.rawValue
  }
}
