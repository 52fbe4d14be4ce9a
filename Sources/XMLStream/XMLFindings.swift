package import Diagnostics

/// What reading found wrong.
package struct XMLFindings: Sendable, Hashable {
  /// Not well formed, or refused: if any of these is an error, nothing that was read may be used.
  package var diagnostics: [Diagnostic] = []
  /// Departures from the schema.
  ///
  /// Empty if the document is not well formed, since they would concern half of it. A format's own reader usually says the same in better words; these catch the rest.
  package var schemaDiagnostics: [Diagnostic] = []

  package init() {}

  /// Both kinds.
  package var all: [Diagnostic] { diagnostics + schemaDiagnostics }
}
