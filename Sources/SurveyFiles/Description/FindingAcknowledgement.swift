public import Diagnostics

/// What `survey.xml` says of findings that were checked: which ones, by whom, when, and what came of it.
public struct FindingAcknowledgement: Sendable, Hashable {
  /// The rule.
  public var code: DiagnosticCode
  /// The city concerned: its id, any spelling of the registry, or the name as the row has it; `nil` for every city.
  public var city: String?
  /// The header of the column, or the item; `nil` for every column.
  public var column: String?
  /// Who, when, and what came of it.
  public var word: Acknowledgement
  /// Where it is written.
  public var location: InputLocation

  /// Creates an acknowledgement.
  public init(
    code: DiagnosticCode, city: String? = nil, column: String? = nil, word: Acknowledgement, location: InputLocation
  ) {
    self.code = code
    self.city = city
    self.column = column
    self.word = word
    self.location = location
  }
}
