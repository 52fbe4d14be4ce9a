package import Diagnostics

/// The registry of cities that returns name: the one that was given, the one in reach if it knows at least half of the
/// names, or else one made of the names. Never a mixture.
package struct NamedCities: Sendable {
  /// The registry, and by which the cities are found.
  package let reading: RegistryReading
  /// Whether it was made of the names.
  package let isMade: Bool
  /// What was found.
  package let findings: [Diagnostic]

  /// Chooses a registry.
  ///
  /// - Parameters:
  ///   - names: what the returns call their cities, with where each stands first.
  ///   - id: the id of the survey.
  ///   - title: what the deliveries are called.
  package init(
    _ names: [(text: String, place: InputLocation)], given: SurveyIntake.KnownCities?,
    known: SurveyIntake.KnownCities?, id: String, title: String
  ) {
    var seen: Set<String> = []
    let own = names.filter { seen.insert($0.text).inserted }.map { MadeRegistry.Name(text: $0.text, place: $0.place) }
    let choice = RegistryChoice.choose(names: own, given: given, known: known, id: id, title: title)
    (reading, isMade, findings) = (choice.reading, choice.isMade, choice.findings)
  }

  /// Writes the registry that was made.
  package func write(to sink: ByteSink) {
    if let registry = reading.registry { MadeRegistry.write(registry, to: sink) }
  }
}
