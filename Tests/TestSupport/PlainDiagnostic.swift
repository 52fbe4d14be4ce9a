package import Diagnostics

extension Diagnostic {
  /// A diagnostic of ready English words, as tests make them up; the program says everything in facts.
  package init(
    _ code: DiagnosticCode, _ severity: Severity, _ headline: String, at location: InputLocation? = nil,
    mend: String? = nil, city: String? = nil
  ) {
    self.init(code, severity, .plain(headline), at: location, mend: mend.map(Statement.plain), city: city)
  }
}
