/// One thing that is wrong, or worth knowing: which rule, where, how bad and how to mend it.
///
/// What it says is kept as a ``Statement``: a fact and its values, which target `Words` puts into words where the finding
/// is shown. Its headline states the rule with the most specific fact first and carries everything critical, since some
/// places show only that. It is one phrase without a final full stop. Respondents' free text never enters it.
///
/// A diagnostic can be thrown where nothing but the one finding can come back, such as an unreadable file.
public struct Diagnostic: Sendable, Hashable, Error {
  /// The rule.
  public var code: DiagnosticCode
  /// What had to be set aside because of it.
  public var severity: Severity
  /// What was found, the most specific fact first.
  public var statement: Statement
  /// Where; `nil` only where no file is concerned.
  public var location: InputLocation?
  /// How to mend this very case; `nil` where the code's general remedy says all.
  public var mend: Statement?
  /// The city concerned, as it is named in the input, if the finding concerns one.
  public var city: String?
  /// The column or question concerned, as the file or the criteria set names it, where the place does not say it.
  public var question: String?
  /// Who checked it, when, and what came of it; `nil` while nobody did.
  public var acknowledgement: Acknowledgement?
  /// How many findings of its kind were counted only, if that is what it says; `nil` for a finding of its own.
  public var further: Int?

  /// Creates a diagnostic.
  public init(
    _ code: DiagnosticCode, _ severity: Severity, _ statement: Statement, at location: InputLocation? = nil,
    mend: Statement? = nil, city: String? = nil
  ) {
    self.code = code
    self.severity = severity
    self.statement = statement
    self.location = location
    self.mend = mend
    self.city = city
  }
}

extension Collection where Element == Diagnostic {
  /// The most far-reaching severity in the collection; `nil` if it is empty.
  public var worstSeverity: Severity? { self.map(\.severity).max() }

  /// Whether any finding stops the work.
  public var hasStop: Bool { contains { $0.severity == .stop } }

  /// Whether any finding is an error (anything above a note that nobody acknowledged).
  public var hasErrors: Bool { contains { $0.isError } }
}
