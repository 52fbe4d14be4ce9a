/// The version of the program, as reports and `--version` give it.
package enum EngineVersion {
  /// Semantic version: a change of numbers for the same input raises at least the middle part.
  package static let text = "0.1.0"
  /// Name and version.
  package static let name = "Feasibility \(text)"
}
